/** What can be said of two plans' completion, and in which words. */
import type { Portion } from '../../contract/portion.js';
import { fewestToCompare } from '../../contract/rules.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import type { WordsOf } from '../../words/localizer.js';
import type { RecordPlan } from './country-stats.model.js';

type FindingWords = WordsOf<typeof statsWords>;

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

/** Their shares as "n of m", or that no plan is graded. */
export function completionNote(words: FindingWords, plans: readonly RecordPlan[]): string {
  const shares = latestTwo(plans).map((plan) =>
    words.t('stats.inPlan', { n: done(plan).count, m: done(plan).of, number: String(plan.number) }),
  );
  return shares.length ? words.t('stats.doneIn', { shares: words.list(shares) }) : words.t('stats.nothingGraded');
}
