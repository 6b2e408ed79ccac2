/** What a badge reads of the endpoint's documents, and no more: the fewest bytes of decoder on the shortest path. */
import type { Values } from '../../base/attributes/attribute.js';
import { commitmentId, memberCode } from '../../base/attributes/code.js';
import type { PartOf } from '../../base/element-model.js';
import { portion } from '../../contract/portion.js';
import type { IndexDocument } from '../../contract/documents/index.js';
import type { PrefixDocument } from '../../contract/documents/prefix.js';
import { link, list, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { indexPath, pathOfCode, prefixPath } from '../../contract/paths.js';
import { star } from '../../contract/star.js';
import { writtenText } from '../../contract/text.js';
import { OgpError } from '../../page/errors.js';

/** Of `prefixes/{PREFIX}.json`. */
const badgeCommitments = object({
  dataset: datasetNote,
  commitments: list(object({ id: text, title: writtenText, star, url: link })),
});
type BadgeCommitments = PartOf<PrefixDocument, Infer<typeof badgeCommitments>>;
export type BadgeCommitment = BadgeCommitments['commitments'][number];

/** Of `index.json`. */
const badgeMembers = object({
  dataset: datasetNote,
  members: list(object({ ...memberNaming, code: text, url: link, starred: portion })),
});
type BadgeMembers = PartOf<IndexDocument, Infer<typeof badgeMembers>>;
export type BadgeMember = BadgeMembers['members'][number];

export type BadgeDocument = BadgeCommitments | BadgeMembers;
export type BadgeModel = BadgeCommitment | BadgeMember;

export const choosing = { commitment: commitmentId, country: memberCode };
type Chosen = Values<typeof choosing>;
export const attributes = choosing;
export const wordFiles = [];

export const path = ({ commitment, country }: Chosen): string =>
  commitment ? pathOfCode(commitment, prefixPath) : pathOfCode(country, () => indexPath);

export const schema = ({ commitment }: Chosen): Schema<BadgeDocument> => (commitment ? badgeCommitments : badgeMembers);

export function pick(document: BadgeDocument, { commitment: id, country: code }: Chosen): BadgeModel {
  const found =
    'commitments' in document
      ? document.commitments.find((one) => one.id === id)
      : document.members.find((one) => one.code === code || one.alpha2 === code);
  if (!found) throw new OgpError('not-found', `no ${id || code}`);
  return found;
}

export const blank = ({ commitment }: Chosen): BadgeModel =>
  commitment
    ? { id: '', url: '', title: { text: '' }, star: { verdict: 'not-rated', missing: 'no-data' } }
    : { code: '', url: '', alpha2: null, name: 'Indonesia', starred: { count: 10, of: 100 } };
