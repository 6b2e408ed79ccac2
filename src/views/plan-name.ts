/** What an action plan is called, and its years. */
import { plan } from '../generated/words/en/plan.js';
import type { WordsOf } from '../words/localizer.js';

export const planWords = plan;
type PlanWords = WordsOf<typeof planWords>;

interface Years {
  readonly year: number;
  readonly endYear?: number | null;
}

/** `2014–2016`; one year where there is no other. */
export const yearsOf = (words: PlanWords, { year, endYear }: Years): string =>
  endYear && endYear !== year ? words.t('plan.years', { start: String(year), end: String(endYear) }) : String(year);

/** `Plan 2, 2014–2016`. */
export const planName = (words: PlanWords, plan: Years & { readonly number: number }): string =>
  words.t('plan.name', { number: String(plan.number), years: yearsOf(words, plan) });
