/** What <ogp-member-map> reads of `members.json`: who the members are, and the figures that they can be coloured by. */
import { address } from '../../base/attributes/address.js';
import { choice } from '../../base/attributes/choice.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import { reflected } from '../../base/attributes/reflected.js';
import type { PartOf } from '../../base/element-model.js';
import type { MembersDocument } from '../../contract/documents/members.js';
import { count, link, list, nullable, object, oneOf, optional, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { membersPath } from '../../contract/paths.js';
import { shareAttributes } from '../../contract/figures.js';
import { memberKinds, regions } from '../../contract/scales.js';
import { portion } from '../../contract/portion.js';
import { blocksOf, type Block } from './tiles.js';

const high = object({ high: portion });

const membersPart = object({
  dataset: datasetNote,
  members: list(
    object({
      ...memberNaming,
      code: text,
      kind: oneOf(memberKinds),
      region: nullable(oneOf(regions)),
      country: optional(text),
      url: link,
      commitments: count,
      plans: count,
      starred: portion,
      completion: high,
      potentialImpact: high,
      potentialForResults: high,
      results: object({ strong: portion }),
    }),
  ),
});
export type MapDocument = PartOf<MembersDocument, Infer<typeof membersPart>>;
/** With the tiles in their places, which are the same for every figure and wherever the pointer is. */
export type MapModel = Pick<MapDocument, 'members'> & { readonly blocks: readonly Block[] };
export type MapMember = MapDocument['members'][number];

/** What members can be coloured by. */
export const figures = [...shareAttributes, 'commitments'] as const;
export type Figure = (typeof figures)[number];

/** All are of the one document of the members. */
export const choosing = {};
export const attributes = { figure: reflected(choice(figures)), layout: choice(['tiles', 'land'], 'tiles'), shapes: address, headingLevel };
export const wordFiles = ['memberMap', 'share'];

export const path = (): string => membersPath;

export const schema = (): Schema<MapDocument> => membersPart;

export const pick = ({ members }: MapDocument): MapModel => ({ members, blocks: blocksOf(members) });

/** The map is of one size, whoever is on it. */
export const blank = (): MapModel => ({ members: [], blocks: blocksOf([]) });
