/** What a member's figures are drawn from, of `members/{CODE}.json`: its commitments are left out, and so are most tallies. */
import { askedPlan, checkMember } from '../../base/asked-member.js';
import type { Values } from '../../base/attributes/attribute.js';
import { choices } from '../../base/attributes/choices.js';
import { memberCode, planCode } from '../../base/attributes/code.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { PartOf } from '../../base/element-model.js';
import { year } from '../../contract/common.js';
import { portion } from '../../contract/portion.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { count, keyed, link, list, map, nullable, object, optional, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { participation, unrecorded } from '../../contract/participation.js';
import { planNumber } from '../../contract/plan.js';
import { shareFields, shares, type Shares } from '../../contract/shares.js';
import { memberPath, pathOfCode } from '../../contract/paths.js';
import { completionGrades } from '../../contract/scales.js';

const recordFigures = object({
  ...shareFields,
  commitments: count,
  plans: count,
  reviewed: count,
  completion: object({ high: portion, grades: keyed(completionGrades, count) }),
  policyAreas: list(object({ slug: text, count })),
});
export type RecordFigures = Infer<typeof recordFigures>;

const recordPlan = object({ id: text, number: planNumber, year, stats: recordFigures, process: nullable(participation) });
export type RecordPlan = Infer<typeof recordPlan>;

const recordDocument = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text, url: link }),
  stats: recordFigures,
  network: optional(shares),
  plans: list(recordPlan),
  policyAreaNames: map(text),
});
export type RecordDocument = PartOf<MemberDocument, Infer<typeof recordDocument>>;

/** A member's record, or one plan's. */
export interface StatsModel {
  readonly member: RecordDocument['member'];
  readonly stats: RecordFigures;
  /** Of all members in the data together, where the endpoint says so. */
  readonly network: Shares | undefined;
  readonly plans: readonly RecordPlan[];
  readonly areaNames: Readonly<Record<string, string>>;
}

/** How many plans the chart shows: the latest. The table has them all. */
export const plansShown = 4;

/**
 * How many policy areas the chart shows, the table having them all: the fewer bars the plans have, the more, so that records
 * of one plan are as high as those of four.
 */
export const areasShown = (plans: readonly RecordPlan[]): number => 10 - Math.min(Math.max(plans.length, 1), plansShown);

/** The parts of the element, in their order. */
export const statsSections = ['figures', 'completion', 'areas', 'participation'] as const;
export type StatsSection = (typeof statsSections)[number];

export const choosing = { country: memberCode, plan: planCode };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, sections: choices(statsSections, statsSections), headingLevel };
export const wordFiles = ['areas', 'stats', 'share'];

export const path = ({ country }: Chosen): string => pathOfCode(country, memberPath);

export const schema = (): Schema<RecordDocument> => recordDocument;

export function pick({ member, stats, network, plans, policyAreaNames }: RecordDocument, chosen: Chosen): StatsModel {
  checkMember(member, chosen.country);
  const plan = askedPlan(member, plans, chosen.plan);
  return { member, stats: plan?.stats ?? stats, network, plans: plan ? [plan] : plans, areaNames: policyAreaNames };
}

/** As high as most records: with more policy areas than the chart shows. */
export const blank = (): StatsModel => blankModel;

const blankPortion = { count: 10, of: 100 };
const blankHigh = { high: blankPortion };
const blankFigures: RecordFigures = {
  commitments: 10,
  plans: 3,
  reviewed: 10,
  starred: blankPortion,
  completion: { high: blankPortion, grades: { 'not-started': 0, limited: 0, substantial: 0, complete: 10 } },
  potentialImpact: blankHigh,
  potentialForResults: { high: { count: 0, of: 0 } },
  results: { strong: blankPortion },
  policyAreas: /* @__PURE__ */ Array.from({ length: 10 }, () => ({ slug: '–', count: 1 })),
};
const blankModel: StatsModel = {
  member: { code: '', url: '', alpha2: null, name: '–' },
  stats: blankFigures,
  network: blankFigures,
  plans: [{ id: '', number: 1, year: 2000, stats: blankFigures, process: unrecorded }],
  areaNames: {},
};
