/** `v1/members.json`: every member with the figures that members are compared by: enough for a map or a table of them. */
import { dataset, memberFields, version } from '../common.js';
import { count, list, object, type Infer } from '../kit.js';
import { shareFields } from '../shares.js';

export const membersDocument = object({
  schemaVersion: version,
  dataset,
  /** In the order of their codes. */
  members: list(object({ ...memberFields, commitments: count, plans: count, ...shareFields })),
});
export type MembersDocument = Infer<typeof membersDocument>;
