/** What became of completion from one plan to the next, in two short sentences. */
import { changeBetween } from '../../contract/rules.js';
import type { actionPlans as planWords } from '../../generated/words/en/actionPlans.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Plan } from './action-plans.model.js';

/** Of the latest two plans whose completion was graded: "rose" and "fell" only where enough of each was. */
export function completionChange(words: WordsOf<typeof planWords>, plans: readonly Plan[]): string {
  const [later, earlier] = plans
    .filter(({ stats }) => stats.completion.high.of > 0)
    .slice(-2)
    .reverse();
  if (!later) return words.t('actionPlans.change.none');
  const after = later.stats.completion.high;
  const values = { b: String(later.number), z: after.count, w: after.of };
  if (!earlier) return words.t('actionPlans.change.one', values);
  const before = earlier.stats.completion.high;
  const both = words.t('actionPlans.change.both', { ...values, a: String(earlier.number), x: before.count, y: before.of });
  return `${words.t(`actionPlans.change.${changeBetween(before, after)}`)} ${both}`;
}
