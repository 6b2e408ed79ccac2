/** `v1/policy-areas/{slug}.json`: everything promised in one area, by whomever. */
import { commitmentSummary } from '../commitment.js';
import { dataset, member, slug, version } from '../common.js';
import { list, object, text, type Infer } from '../kit.js';
import { stats } from '../stats.js';

export const policyAreaDocument = object({
  schemaVersion: version,
  dataset,
  area: object({ slug, name: text }),
  stats,
  members: list(member),
  commitments: list(commitmentSummary),
});
export type PolicyAreaDocument = Infer<typeof policyAreaDocument>;
