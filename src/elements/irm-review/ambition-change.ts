/** Whether a plan is more ambitious than the one before: only by an indicator by which both were assessed, for the two are never merged. */
import { ambitionShares, type AmbitionShare } from '../../contract/figures.js';
import type { Portion } from '../../contract/portion.js';
import { changeBetween } from '../../contract/rules.js';
import type { ReviewedPlan } from './irm-review.model.js';

export type AmbitionAnswer =
  /** By this indicator, in which sense. */
  | { readonly by: AmbitionShare; readonly change: ReturnType<typeof changeBetween> }
  /** Why there is no answer. */
  | { readonly unknown: 'first-plan' | 'no-plan-before' | 'not-assessed' | 'not-assessed-before' | 'other-indicator' };

export const ambitionOf = ({ stats }: ReviewedPlan, indicator: AmbitionShare): Portion => stats[indicator].high;

/** The indicators by which anything of a plan was assessed, that by which most was first. */
export const indicatorsOf = (plan: ReviewedPlan): readonly AmbitionShare[] =>
  ambitionShares([plan.stats]).filter((one) => ambitionOf(plan, one).of > 0);

export function ambitionAnswer(plan: ReviewedPlan, before: ReviewedPlan | undefined): AmbitionAnswer {
  const now = indicatorsOf(plan);
  if (!now.length) return { unknown: 'not-assessed' };
  if (!before) return { unknown: plan.number === 1 ? 'first-plan' : 'no-plan-before' };
  const then = indicatorsOf(before);
  if (!then.length) return { unknown: 'not-assessed-before' };
  const by = now.find((one) => then.includes(one));
  return by ? { by, change: changeBetween(ambitionOf(before, by), ambitionOf(plan, by)) } : { unknown: 'other-indicator' };
}
