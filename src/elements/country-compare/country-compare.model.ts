/** What members are compared by, of the `members/{CODE}.json` of each: plans, commitments and most tallies are left out. */
import type { Ask, Attributes, PartOf } from '../../base/element-model.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { count, link, object, optional, text, type Infer } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote, type DatasetNote } from '../../contract/note.js';
import { memberPath, normalCode } from '../../contract/paths.js';
import { portionOf, shareFields, shares, type ShareName, type Shares } from '../../contract/shares.js';
import { isOgpError, OgpError, type OgpErrorKind } from '../../page/errors.js';

const memberPart = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text, url: link }),
  stats: object({ ...shareFields, commitments: count, plans: count }),
  network: optional(shares),
});
export type MemberPart = PartOf<MemberDocument, Infer<typeof memberPart>>;

/** A member that was asked for and of which there are no data. */
export interface Missing {
  readonly code: string;
  readonly kind: OgpErrorKind;
}

/** What came of the documents of all members. */
export interface ComparedDocument {
  /** Of the oldest. */
  readonly dataset: DatasetNote;
  /** In the order of the attribute. */
  readonly members: readonly MemberPart[];
  readonly missing: readonly Missing[];
}

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

const codesOf = (get: Attributes): readonly string[] => [
  ...new Set(
    normalCode(get('countries'))
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

const comparedOf = (get: Attributes): readonly string[] => codesOf(get).slice(0, mostMembers);

export const path = (get: Attributes): readonly string[] => comparedOf(get).map((code) => memberPath(encodeURIComponent(code)));

/** A wrong code, or an answer that failed, leaves the others standing. */
export async function gather(ask: Ask, get: Attributes, shown: ComparedDocument | undefined): Promise<ComparedDocument> {
  const outcomes = await ask(memberPart);
  const codes = comparedOf(get);
  /** By its own code, since one may be named by both of its codes. */
  const members = new Map<string, MemberPart>();
  const failed = new Map<string, OgpError>();
  outcomes.forEach((outcome, i) => {
    const code = codes[i];
    const member = outcome.status === 'fulfilled' ? outcome.value : undefined;
    if (member && isNamed(member, code)) members.set(member.member.code, member);
    else failed.set(code ?? '', outcome.status === 'rejected' ? errorOf(outcome.reason) : new OgpError('invalid', `not ${code}`));
  });
  for (const [code, error] of failed) {
    // What is shown of this member stays, as not updated, and so do all the others.
    if (shown && !shown.missing.some((one) => one.code === code)) throw error;
  }
  const [first, ...others] = [...members.values()].slice(0, mostMembers);
  if (!first) throw failed.values().next().value ?? new OgpError('config', 'no countries');
  const missing = [...failed].map(([code, { kind }]) => ({ code, kind }));
  const { dataset } = others.reduce((oldest, one) => (one.dataset.asOf < oldest.dataset.asOf ? one : oldest), first);
  return { dataset, members: [first, ...others], missing };
}

const isNamed = ({ member }: MemberPart, code: string | undefined): boolean => !code || code === member.code || code === member.alpha2;

/** @throws whatever else it is: the request was given up. */
function errorOf(reason: unknown): OgpError {
  if (isOgpError(reason)) return reason;
  throw reason;
}

export function pick({ members, missing }: ComparedDocument, get: Attributes): CompareModel {
  const network = members.find((one) => one.network)?.network;
  return { members, missing, network, figures: figuresOf(members, get), left: codesOf(get).length - comparedOf(get).length };
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
  pick({ dataset: blankMember.dataset, members: Array.from({ length: comparedOf(get).length || 3 }, () => blankMember), missing: [] }, get);

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
  member: { alpha2: null, name: '–', code: '', url: '' },
  stats: { ...blankShares, commitments: 10, plans: 10 },
  network: blankShares,
};
