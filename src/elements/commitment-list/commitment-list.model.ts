/** What <ogp-commitment-list> reads: all commitments, or those of one member. */
import { blankCommitment } from '../../base/blank-commitment.js';
import { facts, type Values } from '../../base/attributes/attribute.js';
import { choice } from '../../base/attributes/choice.js';
import { choices } from '../../base/attributes/choices.js';
import { memberCodes, planCodes } from '../../base/attributes/codes.js';
import { areaSlugs, freeText, pageNumber, years } from '../../base/attributes/filters.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import { reflected } from '../../base/attributes/reflected.js';
import type { PartOf } from '../../base/element-model.js';
import { summaryFields, type ListedCommitment } from '../../contract/commitment.js';
import { memberFields } from '../../contract/common.js';
import { holdsTogether, listedCommitments, listedFields, type CommitmentsDocument } from '../../contract/documents/commitments.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { checked, either, list, map, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { datasetNote } from '../../contract/note.js';
import { commitmentsPath, memberPath, pathOfCode } from '../../contract/paths.js';
import { OgpError } from '../../page/errors.js';
import { closedFacets, type Row } from './facets.js';
import { orders } from './order.js';

/** Of `commitments.json`. */
const ofAll = checked(object({ dataset: datasetNote, ...listedFields }), holdsTogether);
type AllCommitments = PartOf<CommitmentsDocument, Infer<typeof ofAll>>;

/** Of `members/{CODE}.json`. */
const ofMember = object({
  dataset: datasetNote,
  member: object(memberFields),
  commitments: list(object(summaryFields)),
  policyAreaNames: map(text),
});
type MembersCommitments = PartOf<MemberDocument, Infer<typeof ofMember>>;

export type ListDocument = AllCommitments | MembersCommitments;

export interface ListModel {
  readonly rows: readonly Row[];
  /** By slug, as the data name them. */
  readonly areaNames: ReadonlyMap<string, string>;
  /** The member whose commitments these are, where they are of one. */
  readonly member: Row['member'] | undefined;
}

/** What may stand beside a commitment's title. */
export const columns = ['country', 'year', 'area', 'completion', 'ambition', 'result', 'star'] as const;
export type Column = (typeof columns)[number];

/** One member has a document of its own; of several, as of all, there is the document of all. */
export const choosing = { country: reflected({ ...memberCodes, ...facts({ example: 'GEO' }) }) };
type Chosen = Values<typeof choosing>;

export const attributes = {
  ...choosing,
  plan: reflected(planCodes),
  area: reflected(areaSlugs),
  value: reflected(choices(closedFacets.value)),
  completion: reflected(choices(closedFacets.completion)),
  star: reflected(choices(closedFacets.star)),
  year: reflected(years),
  region: reflected(choices(closedFacets.region)),
  relevant: reflected(choices(closedFacets.relevant)),
  verifiable: reflected(choices(closedFacets.verifiable)),
  specificity: reflected(choices(closedFacets.specificity)),
  potentialImpact: reflected(choices(closedFacets.potentialImpact)),
  potentialForResults: reflected(choices(closedFacets.potentialForResults)),
  openedGovernment: reflected(choices(closedFacets.openedGovernment)),
  earlyResults: reflected(choices(closedFacets.earlyResults)),
  search: reflected(freeText),
  sort: reflected(choice(orders, 'newest')),
  page: reflected(pageNumber),
  toolbar: choice(['none']),
  columns: choices(columns),
  headingLevel,
};
export const wordFiles = ['areas', 'commitmentList'];

export function path({ country: [code, ...others] }: Chosen): string {
  return (!others.length && pathOfCode(code, memberPath)) || commitmentsPath;
}

const listDocument = either('columns', ofAll, ofMember);
export const schema = (): Schema<ListDocument> => listDocument;

export function pick(document: ListDocument, { country: [asked] }: Chosen): ListModel {
  if ('columns' in document) {
    const members = new Map(document.members.map((member) => [member.code, member]));
    return {
      rows: rowsOf(listedCommitments(document), (code) => members.get(code)),
      areaNames: new Map(document.policyAreas.map(({ slug, name }) => [slug, name])),
      member: undefined,
    };
  }
  const { member, commitments, policyAreaNames } = document;
  // As `checkMember` does, whose file has what stands around charts in it.
  if (asked && asked !== member.code && asked !== member.alpha2) throw new OgpError('invalid', `${member.code} in place of ${asked}`);
  return { rows: rowsOf(commitments, () => member), areaNames: new Map(Object.entries(policyAreaNames)), member };
}

const rowsOf = (commitments: readonly ListedCommitment[], memberOf: (code: string) => Row['member'] | undefined): readonly Row[] =>
  commitments.flatMap((commitment) => {
    const member = memberOf(commitment.member);
    return member ? [{ member, commitment }] : [];
  });

/** As many as a page of the list has; and as many as are drawn, unseen, where fewer than all are asked for. */
export const pageSize = 50;
export const fewRows = 10;

/** A page of all, or as much as many members have. */
export function blank(chosen: Chosen): ListModel {
  const isOfAll = path(chosen) === commitmentsPath;
  return {
    rows: Array.from({ length: isOfAll ? pageSize : fewRows }, () => ({ member: blankMember, commitment: blankCommitment('–') })),
    areaNames: new Map(),
    member: isOfAll ? undefined : blankMember,
  };
}

const blankMember: Row['member'] = { code: '', alpha2: null, name: '–', region: null, url: '' };
