/** Why there is no grade. */
import { oneOf, type Infer } from './kit.js';

/**
 * `not-reviewed` the IRM's review is still to come · `no-data` the indicator does not exist for that plan · `not-applicable`
 * the question does not arise. Never to be shown as zero, "no" or a grade.
 */
export const missingReasons = ['not-reviewed', 'no-data', 'not-applicable'] as const;
export const missingReason = oneOf(missingReasons);
export type MissingReason = Infer<typeof missingReason>;
