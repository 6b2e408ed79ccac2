/** What can be said of two plans' completion, and in which words. */
import type { Portion } from '../../contract/portion.js';
import { fewestToCompare } from '../../contract/rules.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import type { WordsOf } from '../../words/localizer.js';
import type { RecordPlan } from './country-stats.model.js';
import { planName, type planWords } from '../../views/plan-name.js';

type FindingWords = WordsOf<typeof statsWords & typeof planWords>;

/** A difference of fewer than ten points of a hundred is not worth a heading. */
const smallest = 0.1;

const done = ({ stats }: RecordPlan): Portion => stats.completion.high;
const share = (plan: RecordPlan): number => done(plan).count / done(plan).of;

/** The latest two of the plans that reviewers graded, the latest first. */
const latestTwo = (plans: readonly RecordPlan[]): readonly RecordPlan[] =>
  plans
    .filter((plan) => done(plan).of)
    .slice(-2)
    .reverse();

/** Which of the latest two plans was done to a greater part, where the numbers allow it to be said. */
export function completionFinding(words: FindingWords, plans: readonly RecordPlan[]): string | undefined {
  const [later, earlier] = latestTwo(plans);
  if (!later || !earlier || done(later).of < fewestToCompare || done(earlier).of < fewestToCompare) return undefined;
  const difference = share(later) - share(earlier);
  if (Math.abs(difference) < smallest) return undefined;
  return words.t(difference > 0 ? 'stats.moreDone' : 'stats.lessDone', { b: String(later.number), a: String(earlier.number) });
}

/** The shares of the latest two as "n of m", or that no plan is graded; which are the largest and the smallest; and what is missing. */
export function completionNote(words: FindingWords, plans: readonly RecordPlan[]): string {
  const latest = latestTwo(plans);
  if (!latest.length) return words.t('stats.nothingGraded');
  const said = [words.t('stats.doneIn', { shares: words.list(latest.map((plan) => inPlan(words, plan))) })];
  const [largest, smallest] = extremes(plans);
  if (largest && smallest) {
    said.push(words.t('stats.extremes', { largest: inPlan(words, largest), smallest: inPlan(words, smallest) }));
  }
  const without = plans.filter((plan) => !done(plan).of);
  if (without.length) said.push(words.t('stats.without', { plans: words.list(without.map((plan) => planName(words, plan))) }));
  return said.join(' ');
}

const inPlan = (words: FindingWords, plan: RecordPlan): string =>
  words.t('stats.inPlan', { n: done(plan).count, m: done(plan).of, number: String(plan.number) });

/** Of more than two plans with enough graded to compare, the one with the largest share and the one with the smallest, where either is alone. */
function extremes(plans: readonly RecordPlan[]): readonly RecordPlan[] {
  const ranked = plans.filter((plan) => done(plan).of >= fewestToCompare).sort((a, b) => share(b) - share(a));
  const [largest, second] = ranked;
  const [lastButOne, smallest] = ranked.slice(-2);
  if (ranked.length < 3 || share(largest!) === share(second!) || share(lastButOne!) === share(smallest!)) return [];
  return [largest!, smallest!];
}
