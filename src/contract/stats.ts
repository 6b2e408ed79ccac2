/** Counts over commitments, by the rules in docs/method.md. */
import { slug } from './common.js';
import { portion } from './portion.js';
import { count, keyed, list, object, optional, type Infer } from './kit.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  ogpValues,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
} from './scales.js';

/** How many commitments are at each grade. */
const tally = <const G extends string>(grades: readonly G[]) => keyed(grades, count);

/**
 * The figures of a member, a plan, a policy area, a year or all. Every `of` holds real grades only: never pending, absent,
 * withdrawn or without evidence. `missing` counts the commitments with neither a grade nor an off-scale finding.
 */
export const stats = object({
  commitments: count,
  plans: count,
  /** Commitments with at least one real grade; an off-scale completion is one. */
  reviewed: count,
  /** Stars as OGP awarded them, of the commitments rated for one. `byFormula` names only the rules that gave a star here. */
  starred: object({
    count,
    of: count,
    byFormula: object({ current: optional(count), '2015': optional(count), first: optional(count) }),
  }),
  /** `high`: substantial or complete. */
  completion: object({ high: portion, grades: tally(completionGrades), offScale: tally(completionOffScale), missing: count }),
  /** `high`: relevant, and moderate or transformative; `of`: graded, and known to be relevant or not. */
  potentialImpact: object({ high: portion, grades: tally(potentialImpactGrades), missing: count }),
  /** `high`: substantial. */
  potentialForResults: object({ high: portion, grades: tally(potentialForResultsGrades), missing: count }),
  /** `strong`: major or outstanding; where that was not assessed, early results significant. `missing`: neither assessed. */
  results: object({
    strong: portion,
    openedGovernment: tally(openedGovernmentGrades),
    earlyResults: tally(earlyResultsGrades),
    missing: count,
  }),
  /** Verifiable, or of medium or high specificity. */
  verifiable: portion,
  relevant: portion,
  /** Commitments per OGP value; one may count in several. */
  values: tally(ogpValues),
  /** Commitments per policy area, most first, then by slug; one may count in several. */
  policyAreas: list(object({ slug, count })),
});
export type Stats = Infer<typeof stats>;
