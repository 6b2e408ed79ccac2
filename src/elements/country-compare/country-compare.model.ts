/** What members are compared by, of the `members/{CODE}.json` of each: plans, commitments and most tallies are left out. */
import type { Values } from '../../base/attributes/attribute.js';
import { choices } from '../../base/attributes/choices.js';
import { memberCodes } from '../../base/attributes/codes.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { Ask, PartOf } from '../../base/element-model.js';
import { gathered, type Gathered, type Missing } from '../../base/outcomes.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { object, optional, text, type Infer } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { memberPath } from '../../contract/paths.js';
import { ambitionShares, shareAttributes, shareOf, type ShareAttribute } from '../../contract/figures.js';
import { shares, type ShareName, type Shares } from '../../contract/shares.js';

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
  /** How many members were named beyond those that are compared. */
  readonly left: number;
}

/** As many members as a reader can tell apart by their marks. */
const mostMembers = 6;

export const choosing = { countries: memberCodes };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, figures: choices(shareAttributes), headingLevel };
export const wordFiles = ['countryCompare', 'share'];

const comparedOf = ({ countries }: Chosen): readonly string[] => countries.slice(0, mostMembers);

export const path = (chosen: Chosen): readonly string[] => comparedOf(chosen).map((code) => memberPath(encodeURIComponent(code)));

/** A wrong code, or an answer that failed, leaves the others standing. */
export async function gather(ask: Ask, chosen: Chosen, shown: ComparedDocument | undefined): Promise<ComparedDocument> {
  const document = gathered(await ask(memberPart), comparedOf(chosen), isNamed, shown);
  // Each once, since one may be named by both of its codes.
  const found = [...new Map(document.found.map((one) => [one.member.code, one])).values()].slice(0, mostMembers);
  return { ...document, found };
}

const isNamed = ({ member }: MemberPart, code: string): boolean => code === member.code || code === member.alpha2;

export const pick = ({ found: members, missing }: ComparedDocument, chosen: Chosen): CompareModel => ({
  members,
  missing,
  network: members.find((one) => one.network)?.network,
  left: chosen.countries.length - comparedOf(chosen).length,
});

/** The figures that are shown, in their order: those asked for; else one of each kind. */
export const figuresOf = (members: readonly MemberPart[], asked: readonly ShareAttribute[]): readonly ShareName[] =>
  asked.length
    ? asked.map((name) => shareOf[name])
    : ['completion', ambitionShares(members.map(({ stats }) => stats))[0], 'results', 'starred'];

export function blank(chosen: Chosen): CompareModel {
  const found = Array.from({ length: comparedOf(chosen).length || 3 }, () => blankMember);
  return pick({ dataset: blankMember.dataset, found, missing: [] }, chosen);
}

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
