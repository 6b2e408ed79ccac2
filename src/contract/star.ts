/** The star as OGP published it. */
import { missingReason } from './missing.js';
import { either, object, oneOf, type Infer } from './kit.js';

/** The three rules for a star that OGP has had: before 2015, in 2015 only, and since. */
export const starFormulas = ['first', '2015', 'current'] as const;

/** Which report a finding is from. */
export const stages = ['midterm', 'end-of-term'] as const;

/** Never recomputed; with the rule and the report behind it, or why there was no rating (plans from 2019 on have none). */
export const star = either(
  'formula',
  object({ verdict: oneOf(['starred', 'not-starred']), formula: oneOf(starFormulas), stage: oneOf(stages) }),
  object({ verdict: oneOf(['not-rated']), missing: missingReason }),
);
export type Star = Infer<typeof star>;
export type StarVerdict = Star['verdict'];
