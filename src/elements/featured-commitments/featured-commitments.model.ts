/** What <ogp-featured-commitments> shows, of the `commitments/{ID}.json` of each: descriptions and reports are left out. */
import { blankCommitment, twoLines } from '../../base/blank-commitment.js';
import type { Ask, Attributes, PartOf } from '../../base/element-model.js';
import { gathered, type Gathered } from '../../base/outcomes.js';
import { summaryFields } from '../../contract/commitment.js';
import type { CommitmentDocument } from '../../contract/documents/commitment.js';
import { object, type Infer } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { commitmentPath, normalCodes } from '../../contract/paths.js';

const featured = object({ dataset: datasetNote, member: object(memberNaming), commitment: object(summaryFields) });
export type Featured = PartOf<CommitmentDocument, Infer<typeof featured>>;

/** What came of the documents of all commitments, in the order of the attribute. */
export type FeaturedDocument = Gathered<Featured>;
export type FeaturedModel = Pick<FeaturedDocument, 'found' | 'missing'>;

/** OGP's own five examples, as one of its presentations has them. The Argentine one is not starred. */
export const examples = ['AR0048', 'UK0048', 'PA0028', 'GE0025', 'CO0035'] as const;

/** As many as a page shows without a list to page through. */
const most = 12;

export const choices = { layout: ['grid', 'row'] } as const;
export const attributes = ['ids'] as const;
export const example = { ids: 'AR0048 GE0025 CO0035' };
export const wordFiles = ['featuredCommitments'];

const idsOf = (get: Attributes): readonly string[] => {
  const named = normalCodes(get('ids'));
  return named.length ? named.slice(0, most) : examples;
};

export const path = (get: Attributes): readonly string[] => idsOf(get).map((id) => commitmentPath(encodeURIComponent(id)));

/** A wrong id, or an answer that failed, leaves the others standing. */
export const gather = async (ask: Ask, get: Attributes, shown: FeaturedDocument | undefined): Promise<FeaturedDocument> =>
  gathered(await ask(featured), idsOf(get), ({ commitment }, id) => commitment.id === id, shown);

export const pick = ({ found, missing }: FeaturedDocument): FeaturedModel => ({ found, missing });

export const blank = (get: Attributes): FeaturedModel => ({
  found: idsOf(get).map((id) => ({
    dataset: { asOf: '2000-11-20', notice: null },
    member: { alpha2: null, name: '–' },
    commitment: { ...blankCommitment(twoLines), id },
  })),
  missing: [],
});
