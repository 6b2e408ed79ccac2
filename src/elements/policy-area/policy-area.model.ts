/** What <ogp-policy-area> reads of `policy-areas/{slug}.json`, and how it is put in order. */
import { blankCommitment, twoLines } from '../../base/blank-commitment.js';
import { areaSlug } from '../../base/attributes/area.js';
import type { Values } from '../../base/attributes/attribute.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { PartOf } from '../../base/element-model.js';
import { summaryFields, type CommitmentSummary } from '../../contract/commitment.js';
import type { PolicyAreaDocument } from '../../contract/documents/policy-area.js';
import { list, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { policyAreaPath } from '../../contract/paths.js';
import { completionRank } from '../../contract/rules.js';
import { portion } from '../../contract/portion.js';
import { OgpError } from '../../page/errors.js';

const high = object({ high: portion });

const areaCommitments = object({
  dataset: datasetNote,
  area: object({ slug: text, name: text }),
  stats: object({ starred: portion, completion: high, potentialImpact: high, potentialForResults: high }),
  members: list(object({ ...memberNaming, code: text })),
  commitments: list(object(summaryFields)),
});
export type AreaDocument = PartOf<PolicyAreaDocument, Infer<typeof areaCommitments>>;
type AreaMember = AreaDocument['members'][number];

/** A member with commitments in the area. */
export interface Committed {
  readonly member: AreaMember;
  /** The year of its first plan with one. */
  readonly since: number;
  readonly commitments: number;
}

export interface AreaCommitment {
  readonly member: AreaMember;
  readonly commitment: CommitmentSummary;
}

export interface AreaModel {
  readonly area: AreaDocument['area'];
  readonly stats: AreaDocument['stats'];
  /** Who came first, first. */
  readonly committed: readonly Committed[];
  /** The starred ones first, then by how far they were done, the newest first. */
  readonly commitments: readonly AreaCommitment[];
}

export const choosing = { area: areaSlug };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, headingLevel };
export const wordFiles = ['areas', 'policyArea', 'share'];

export const path = ({ area }: Chosen): string => area && policyAreaPath(area);

/** Of `index.json`, what an author may have meant. */
export const areasThereAre = object({ policyAreas: list(object({ slug: text })) });

export const schema = (): Schema<AreaDocument> => areaCommitments;

const isStarred = ({ star }: CommitmentSummary): boolean => star.verdict === 'starred';

export function pick({ area, stats, members, commitments }: AreaDocument, { area: slug }: Chosen): AreaModel {
  if (slug && slug !== area.slug) throw new OgpError('invalid', `${area.slug} in place of ${slug}`);
  const committed = members.map((member) => {
    const own = commitments.filter((one) => one.member === member.code);
    return { member, since: Math.min(...own.map(({ year }) => year)), commitments: own.length };
  });
  const inOrder = [...commitments].sort(
    (a, b) => Number(isStarred(b)) - Number(isStarred(a)) || completionRank(b) - completionRank(a) || b.year - a.year,
  );
  return {
    area,
    stats,
    committed: committed.sort((a, b) => a.since - b.since),
    commitments: inOrder.flatMap((commitment) => {
      const member = members.find(({ code }) => code === commitment.member);
      return member ? [{ member, commitment }] : [];
    }),
  };
}

const blankMember: AreaMember = { code: '', alpha2: null, name: '–' };
const blankPortion = { count: 10, of: 10 };
export const blank = (): AreaModel => ({
  area: { slug: '', name: '–' },
  stats: {
    starred: blankPortion,
    completion: { high: blankPortion },
    potentialImpact: { high: blankPortion },
    potentialForResults: { high: { count: 0, of: 0 } },
  },
  committed: Array.from({ length: 10 }, () => ({ member: blankMember, since: 2000, commitments: 1 })),
  commitments: Array.from({ length: 10 }, () => ({ member: blankMember, commitment: blankCommitment(twoLines) })),
});
