/** What members are compared by, of the `members/{CODE}.json` of each: plans, commitments and most tallies are left out. */
import type { Ask, Attributes, PartOf } from '../../base/element-model.js';
import { gathered, type Gathered, type Missing } from '../../base/outcomes.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { object, optional, text, type Infer } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { memberPath, normalCodes } from '../../contract/paths.js';
import { portionOf, shares, type ShareName, type Shares } from '../../contract/shares.js';

const memberPart = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text }),
  stats: shares,
  network: optional(shares),
});
export type MemberPart = PartOf<MemberDocument, Infer<typeof memberPart>>;

/** What came of the documents of all members, in the order of the attribute. */
export type ComparedDocument = Gathered<MemberPart>;

export interface CompareModel {
  readonly members: readonly MemberPart[];
  readonly missing: readonly Missing[];
  readonly network: Shares | undefined;
  /** In the order in which they are shown. */
  readonly figures: readonly ShareName[];
  /** How many members were named beyond those that are compared. */
  readonly left: number;
}

/** By the names that the attribute has for them. */
const figureOf: Readonly<Record<string, ShareName>> = {
  completion: 'completion',
  'potential-impact': 'potentialImpact',
  'potential-for-results': 'potentialForResults',
  results: 'results',
  starred: 'starred',
};

/** As many members as a reader can tell apart by their marks. */
const mostMembers = 6;

export const choices = { figures: Object.keys(figureOf) } as const;
export const attributes = ['countries'] as const;
export const example = { countries: 'GEO TUN UKR' };
export const wordFiles = ['countryCompare'];

const comparedOf = (get: Attributes): readonly string[] => normalCodes(get('countries')).slice(0, mostMembers);

export const path = (get: Attributes): readonly string[] => comparedOf(get).map((code) => memberPath(encodeURIComponent(code)));

/** A wrong code, or an answer that failed, leaves the others standing. */
export async function gather(ask: Ask, get: Attributes, shown: ComparedDocument | undefined): Promise<ComparedDocument> {
  const document = gathered(await ask(memberPart), comparedOf(get), isNamed, shown);
  // Each once, since one may be named by both of its codes.
  const found = [...new Map(document.found.map((one) => [one.member.code, one])).values()].slice(0, mostMembers);
  return { ...document, found };
}

const isNamed = ({ member }: MemberPart, code: string): boolean => code === member.code || code === member.alpha2;

export function pick({ found: members, missing }: ComparedDocument, get: Attributes): CompareModel {
  const network = members.find((one) => one.network)?.network;
  return {
    members,
    missing,
    network,
    figures: figuresOf(members, get),
    left: normalCodes(get('countries')).length - comparedOf(get).length,
  };
}

/** Those asked for; else one indicator of ambition, by which most was assessed here: the two are never merged. */
function figuresOf(members: readonly MemberPart[], get: Attributes): readonly ShareName[] {
  const asked = (get('figures') ?? '').split(/\s+/).flatMap((name) => (Object.hasOwn(figureOf, name) ? figureOf[name]! : []));
  if (asked.length) return [...new Set(asked)];
  const assessed = (name: ShareName): number => members.reduce((sum, { stats }) => sum + portionOf(stats, name).of, 0);
  const byPotential = assessed('potentialForResults') > assessed('potentialImpact');
  return ['completion', byPotential ? 'potentialForResults' : 'potentialImpact', 'results', 'starred'];
}

export const blank = (get: Attributes): CompareModel =>
  pick({ dataset: blankMember.dataset, found: Array.from({ length: comparedOf(get).length || 3 }, () => blankMember), missing: [] }, get);

const blankPortion = { count: 10, of: 20 };
const blankShares: Shares = {
  starred: blankPortion,
  completion: { high: blankPortion },
  potentialImpact: { high: blankPortion },
  potentialForResults: { high: blankPortion },
  results: { strong: blankPortion },
};
const blankMember: MemberPart = {
  dataset: { asOf: '2000-11-20', notice: null },
  member: { alpha2: null, name: '–', code: '' },
  stats: blankShares,
  network: blankShares,
};
