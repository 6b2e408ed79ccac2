/** What a member's figures are drawn from, of `members/{CODE}.json`: all but its commitments. */
import { memberFields } from '../common.js';
import { list, map, object, text, type Infer } from '../kit.js';
import { datasetNote } from '../note.js';
import { planWithStats } from '../plan-record.js';
import { stats } from '../stats.js';

export const recordDocument = object({
  dataset: datasetNote,
  member: object(memberFields),
  stats,
  plans: list(planWithStats),
  policyAreaNames: map(text),
});
export type RecordDocument = Infer<typeof recordDocument>;
