/** What a badge reads of the endpoint's documents, and no more: the fewest bytes of decoder on the shortest path. */
import { memberNaming } from '../naming.js';
import { count, link, list, object, text, type Infer } from '../kit.js';
import { datasetNote } from '../note.js';
import { star } from '../star.js';
import { writtenText } from '../text.js';

/** Of `prefixes/{PREFIX}.json`. */
export const badgeCommitments = object({
  dataset: datasetNote,
  commitments: list(object({ id: text, title: writtenText, star, url: link })),
});
export type BadgeCommitments = Infer<typeof badgeCommitments>;
export type BadgeCommitment = BadgeCommitments['commitments'][number];

/** Of `index.json`. */
export const badgeMembers = object({
  dataset: datasetNote,
  members: list(object({ ...memberNaming, code: text, url: link, starred: object({ count, of: count }) })),
});
export type BadgeMembers = Infer<typeof badgeMembers>;
export type BadgeMember = BadgeMembers['members'][number];
