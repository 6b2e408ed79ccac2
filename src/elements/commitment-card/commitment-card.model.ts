/** What a card reads of the endpoint's documents. */
import { blankCommitment } from '../../base/blank-commitment.js';
import type { Values } from '../../base/attributes/attribute.js';
import { choice } from '../../base/attributes/choice.js';
import { commitmentId } from '../../base/attributes/code.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import { reflected } from '../../base/attributes/reflected.js';
import type { PartOf } from '../../base/element-model.js';
import { detailFields, summaryFields, type CommitmentSummary } from '../../contract/commitment.js';
import type { Member } from '../../contract/common.js';
import type { CommitmentDocument } from '../../contract/documents/commitment.js';
import type { PrefixDocument } from '../../contract/documents/prefix.js';
import { list, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { commitmentPath, pathOfCode, prefixPath } from '../../contract/paths.js';
import { planNumber } from '../../contract/plan.js';
import { OgpError } from '../../page/errors.js';

/** Of `commitments/{ID}.json`. */
const cardCommitment = object({
  dataset: datasetNote,
  member: object(memberNaming),
  plan: object({ number: planNumber }),
  commitment: object({ ...summaryFields, ...detailFields }),
});
type CardCommitment = PartOf<CommitmentDocument, Infer<typeof cardCommitment>>;
export type DetailedCommitment = CardCommitment['commitment'];

/** Of `prefixes/{PREFIX}.json`, for the compact card. */
const cardCommitments = object({
  dataset: datasetNote,
  members: list(object({ ...memberNaming, code: text })),
  commitments: list(object(summaryFields)),
});
type CardCommitments = PartOf<PrefixDocument, Infer<typeof cardCommitments>>;

export type CardDocument = CardCommitment | CardCommitments;

/** A commitment in full, or, for the compact card, in summary. */
export interface CardModel {
  readonly member: Pick<Member, 'alpha2' | 'name'>;
  readonly planNumber: number;
  readonly commitment: CommitmentSummary | DetailedCommitment;
}

export const choosing = { commitment: commitmentId, variant: reflected(choice(['full', 'compact'], 'full')) };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, headingLevel };
export const wordFiles = ['areas'];

export const path = ({ commitment, variant }: Chosen): string =>
  pathOfCode(commitment, variant === 'compact' ? prefixPath : commitmentPath);

export const schema = ({ variant }: Chosen): Schema<CardDocument> => (variant === 'compact' ? cardCommitments : cardCommitment);

export function pick(document: CardDocument, { commitment: id }: Chosen): CardModel {
  if ('commitment' in document) {
    if (id && document.commitment.id !== id) throw new OgpError('invalid', `${document.commitment.id} in place of ${id}`);
    return { member: document.member, planNumber: document.plan.number, commitment: document.commitment };
  }
  const commitment = document.commitments.find((one) => one.id === id);
  const member = document.members.find((one) => one.code === commitment?.member);
  if (!commitment || !member) throw new OgpError('not-found', `no ${id}`);
  return { member, planNumber: Number(/\d+$/.exec(commitment.planId)?.[0]), commitment };
}

/** Of the commonest length: the style sheet keeps room for two lines of title. */
export const blank = (): CardModel => ({ member: { alpha2: null, name: '–' }, planNumber: 1, commitment: blankDetailed() });

const blankDetailed = (): DetailedCommitment => ({
  ...blankCommitment('–', 'not-reviewed'),
  policyAreas: ['–'],
  description: null,
  leadInstitution: '–',
  supportingInstitutions: null,
  start: null,
  end: null,
  reports: [],
  policyAreaNames: ['–'],
});
