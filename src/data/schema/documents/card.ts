/** What a card reads of the endpoint's documents. */
import { detailFields, summaryFields } from '../commitment.js';
import { integer, list, object, text, type Infer } from '../kit.js';
import { memberNaming } from '../naming.js';
import { datasetNote } from '../note.js';

/** Of `commitments/{ID}.json`. */
export const cardCommitment = object({
  dataset: datasetNote,
  member: object(memberNaming),
  plan: object({ number: integer }),
  commitment: object({ ...summaryFields, ...detailFields }),
});
export type CardCommitment = Infer<typeof cardCommitment>;

/** Of `prefixes/{PREFIX}.json`, for the compact card. */
export const cardCommitments = object({
  dataset: datasetNote,
  members: list(object({ ...memberNaming, code: text })),
  commitments: list(object(summaryFields)),
});
export type CardCommitments = Infer<typeof cardCommitments>;
