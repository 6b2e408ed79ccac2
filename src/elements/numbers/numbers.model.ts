/** What OGP's numbers are drawn from, of `global.json`: its tallies by grade and policy area are left out. */
import { choices } from '../../base/attributes/choices.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import { yearNumber } from '../../base/attributes/year.js';
import type { PartOf } from '../../base/element-model.js';
import { year } from '../../contract/common.js';
import type { GlobalDocument } from '../../contract/documents/global.js';
import { count, link, list, nullable, object, optional, text, type Infer, type Schema } from '../../contract/kit.js';
import { datasetNote, day } from '../../contract/note.js';
import { globalPath } from '../../contract/paths.js';
import { portion } from '../../contract/portion.js';

const counted = { commitments: count, plans: count, starred: portion };
const members = object({ countries: count, localGovernments: count });

const fact = object({ id: text, value: count, source: object({ title: text, url: link }), asOf: nullable(day), circa: optional(year) });
export type Fact = Infer<typeof fact>;

const numbersDocument = object({
  dataset: datasetNote,
  counts: members,
  stats: object(counted),
  submissions: optional(list(object({ year, ...counted, latest: members }))),
  forum: portion,
  forumYears: optional(list(object({ year: nullable(year), forum: portion }))),
  facts: list(fact),
});
export type NumbersDocument = PartOf<GlobalDocument, Infer<typeof numbersDocument>>;
export type NumbersModel = Omit<NumbersDocument, 'dataset'>;

/** What is counted, in the order in which it is shown where nothing else is asked for. */
export const countedFigures = ['countries', 'local-governments', 'plans', 'commitments', 'starred', 'forum'] as const;
export type CountedFigure = (typeof countedFigures)[number];

/** What no dataset holds: who founded the partnership, and who governs it. */
export const toldFigures = ['founded', 'committee'] as const;
export type ToldFigure = (typeof toldFigures)[number];

export type FigureName = CountedFigure | ToldFigure;
export const figureNames: readonly FigureName[] = [...countedFigures, ...toldFigures];

/** All are of the one document of the network. */
export const choosing = {};
export const attributes = { figures: choices(figureNames, figureNames), since: yearNumber, headingLevel };
export const wordFiles = ['numbers', 'share'];

export const path = (): string => globalPath;

export const schema = (): Schema<NumbersDocument> => numbersDocument;

export const pick = (document: NumbersDocument): NumbersModel => document;

export const blank = (): NumbersModel => blankModel;

const blankCounts = { commitments: 8888, plans: 888, starred: { count: 888, of: 8888 } };
const blankFact = (id: string): Fact => ({ id, value: 11, source: { title: '–', url: '' }, asOf: null, circa: 2000 });
const blankModel: NumbersModel = {
  counts: { countries: 88, localGovernments: 88 },
  stats: blankCounts,
  submissions: [2000, 2001].map((year) => ({ year, ...blankCounts, latest: { countries: 88, localGovernments: 88 } })),
  forum: { count: 44, of: 88 },
  forumYears: [2000, 2001].map((year) => ({ year, forum: { count: 44, of: 44 } })),
  facts: [
    'founded',
    'founding-governments',
    'founding-civil-society-leaders',
    'steering-committee-governments',
    'steering-committee-civil-society',
  ].map(blankFact),
};
