/** `v1/members/{CODE}.json` and, by a country's two-letter code, `v1/alpha2/{CC}.json`: one member's whole record. */
import { commitmentSummary } from '../commitment.js';
import { dataset, member, version } from '../common.js';
import { list, map, object, optional, text, type Infer } from '../kit.js';
import { planWithStats } from '../plan-record.js';
import { shares } from '../shares.js';
import { stats } from '../stats.js';

export const memberDocument = object({
  schemaVersion: version,
  dataset,
  member,
  stats,
  /** The same figures of all members in these data together, to compare with. */
  network: optional(shares),
  /** In the order of their numbers. */
  plans: list(planWithStats),
  commitments: list(commitmentSummary),
  /** The English name of each policy area that occurs here, by slug. */
  policyAreaNames: map(text),
});
export type MemberDocument = Infer<typeof memberDocument>;
