/** What <ogp-featured-commitments> shows, of the `commitments/{ID}.json` of each: descriptions and reports are left out. */
import { blankCommitment, twoLines } from '../../base/blank-commitment.js';
import type { Values } from '../../base/attributes/attribute.js';
import { choice } from '../../base/attributes/choice.js';
import { commitmentIds } from '../../base/attributes/codes.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import { notes } from '../../base/attributes/notes.js';
import type { Ask, PartOf } from '../../base/element-model.js';
import { gathered, type Gathered } from '../../base/outcomes.js';
import { summaryFields } from '../../contract/commitment.js';
import type { CommitmentDocument } from '../../contract/documents/commitment.js';
import { object, type Infer } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { commitmentPath } from '../../contract/paths.js';

const featured = object({ dataset: datasetNote, member: object(memberNaming), commitment: object(summaryFields) });
export type Featured = PartOf<CommitmentDocument, Infer<typeof featured>>;

/** What came of the documents of all commitments, in the order of the attribute. */
export type FeaturedDocument = Gathered<Featured>;
export type FeaturedModel = Pick<FeaturedDocument, 'found' | 'missing'>;

/** OGP's own five examples, as one of its presentations has them. The Argentine one is not starred. */
export const examples = ['AR0048', 'UK0048', 'PA0028', 'GE0025', 'CO0035'] as const;

/** As many as a page shows without a list to page through. */
const most = 12;

export const choosing = { ids: commitmentIds };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, note: notes, layout: choice(['grid', 'row'], 'grid'), headingLevel };
export const wordFiles = ['featuredCommitments'];

const idsOf = ({ ids }: Chosen): readonly string[] => (ids.length ? ids.slice(0, most) : examples);

export const path = (chosen: Chosen): readonly string[] => idsOf(chosen).map((id) => commitmentPath(encodeURIComponent(id)));

/** A wrong id, or an answer that failed, leaves the others standing. */
export const gather = async (ask: Ask, chosen: Chosen, shown: FeaturedDocument | undefined): Promise<FeaturedDocument> =>
  gathered(await ask(featured), idsOf(chosen), ({ commitment }, id) => commitment.id === id, shown);

export const pick = ({ found, missing }: FeaturedDocument): FeaturedModel => ({ found, missing });

export const blank = (chosen: Chosen): FeaturedModel => ({
  found: idsOf(chosen).map((id) => ({
    dataset: { asOf: '2000-11-20', notice: null },
    member: { alpha2: null, name: '–' },
    commitment: { ...blankCommitment(twoLines), id },
  })),
  missing: [],
});
