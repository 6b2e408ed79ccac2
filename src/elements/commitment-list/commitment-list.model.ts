/** What <ogp-commitment-list> reads: all commitments, or those of one member. */
import { blankCommitment } from '../../base/blank-commitment.js';
import type { Choices } from '../../base/choices.js';
import type { Attributes, PartOf } from '../../base/element-model.js';
import { summaryFields, type ListedCommitment } from '../../contract/commitment.js';
import { memberFields } from '../../contract/common.js';
import { holdsTogether, listedCommitments, listedFields, type CommitmentsDocument } from '../../contract/documents/commitments.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { checked, either, list, map, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { datasetNote } from '../../contract/note.js';
import { commitmentsPath, memberPath, normalCode, normalCodes, pathOfCode } from '../../contract/paths.js';
import { OgpError } from '../../page/errors.js';
import { closedFacets, facets, type Row } from './facets.js';
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

export const attributes = [] as const;
export const choices: Choices = { ...closedFacets, year: 'year', sort: orders, toolbar: ['none'], columns };
export const example = { country: 'GEO' };
export const wordFiles = ['areas', 'commitmentList'];

/** `whole`, which is no attribute, says that a country was chosen among all, and needs no other document. */
export function path(get: Attributes): string {
  const [code, ...others] = normalCodes(get('country'));
  return (!others.length && !get('whole') && pathOfCode(code, memberPath)) || commitmentsPath;
}

export const asked = (get: Attributes): string => normalCode(get('country'));

const listDocument = either('columns', ofAll, ofMember);
export const schema = (): Schema<ListDocument> => listDocument;

export function pick(document: ListDocument, get: Attributes): ListModel {
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
  const asked = normalCode(get('country'));
  if (asked && asked !== member.code && asked !== member.alpha2) throw new OgpError('invalid', `${member.code} in place of ${asked}`);
  return { rows: rowsOf(commitments, () => member), areaNames: new Map(Object.entries(policyAreaNames)), member };
}

const rowsOf = (commitments: readonly ListedCommitment[], memberOf: (code: string) => Row['member'] | undefined): readonly Row[] =>
  commitments.flatMap((commitment) => {
    const member = memberOf(commitment.member);
    return member ? [{ member, commitment }] : [];
  });

/** As many as a page of the list has. */
export const pageSize = 50;

/** Whether fewer than all that there are may be asked for: then nobody knows beforehand how many there will be. */
const isNarrowed = (get: Attributes): boolean => path(get) !== commitmentsPath || [...facets, 'search'].some((name) => get(name));

/** A page of all, or as much as many answers have. */
export const blank = (get: Attributes): ListModel => ({
  rows: Array.from({ length: isNarrowed(get) ? 10 : pageSize }, () => ({ member: blankMember, commitment: blankCommitment('–') })),
  areaNames: new Map(),
  member: path(get) === commitmentsPath ? undefined : blankMember,
});

const blankMember: Row['member'] = { code: '', alpha2: null, name: '–', region: null, url: '' };
