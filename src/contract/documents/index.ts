/** `v1/index.json`: what the endpoint holds. */
import { dataset, memberFields, slug, version } from '../common.js';
import { portion } from '../portion.js';
import { count, list, object, text, type Infer } from '../kit.js';

/** A member with its counts: enough for a country's badge or a choice of countries. */
export const memberEntry = object({ ...memberFields, commitments: count, plans: count, starred: portion });
export type MemberEntry = Infer<typeof memberEntry>;

export const indexDocument = object({
  schemaVersion: version,
  dataset,
  counts: object({ commitments: count, plans: count, members: count, countries: count, localGovernments: count }),
  /** In the order of their codes. */
  members: list(memberEntry),
  /** In the order of their slugs. */
  policyAreas: list(object({ slug, name: text, commitments: count })),
});
export type IndexDocument = Infer<typeof indexDocument>;
