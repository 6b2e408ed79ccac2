/** What a review is drawn from, of `members/{CODE}.json`: one plan's process record and what was assessed of it, and the plan before. */
import { askedPlan, checkMember } from '../../base/asked-member.js';
import type { Values } from '../../base/attributes/attribute.js';
import { memberCode, planCode } from '../../base/attributes/code.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { PartOf } from '../../base/element-model.js';
import { year } from '../../contract/common.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { count, link, list, nullable, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { participation, unrecorded } from '../../contract/participation.js';
import { memberPath, pathOfCode } from '../../contract/paths.js';
import { planNumber } from '../../contract/plan.js';
import { portion } from '../../contract/portion.js';
import { OgpError } from '../../page/errors.js';

const ambition = object({ high: portion });

const reviewedPlan = object({
  id: text,
  number: planNumber,
  year,
  endYear: nullable(year),
  stats: object({
    commitments: count,
    reviewed: count,
    verifiable: portion,
    relevant: portion,
    potentialImpact: ambition,
    potentialForResults: ambition,
  }),
  process: nullable(participation),
});
export type ReviewedPlan = Infer<typeof reviewedPlan>;

const reviewDocument = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text, url: link }),
  plans: list(reviewedPlan),
});
export type ReviewDocument = PartOf<MemberDocument, Infer<typeof reviewDocument>>;

export interface ReviewModel {
  readonly member: ReviewDocument['member'];
  readonly plan: ReviewedPlan;
  /** The plan before, by its number: data that hold a part of the plans may lack it. */
  readonly before: ReviewedPlan | undefined;
}

export const choosing = { country: memberCode, plan: planCode };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, headingLevel };
export const wordFiles = ['irmReview', 'share'];

export const path = ({ country }: Chosen): string => pathOfCode(country, memberPath);

export const schema = (): Schema<ReviewDocument> => reviewDocument;

/** The plan that is asked for, else the latest of which anything is reviewed, else the latest. */
export function pick({ member, plans }: ReviewDocument, chosen: Chosen): ReviewModel {
  checkMember(member, chosen.country);
  const plan = askedPlan(member, plans, chosen.plan) ?? plans.filter(({ stats }) => stats.reviewed).at(-1) ?? plans.at(-1);
  if (!plan) throw new OgpError('not-found', `${member.code} has no plan`, `AP_${member.code}`);
  return { member, plan, before: plans.find(({ number }) => number === plan.number - 1) };
}

export const blank = (): ReviewModel => ({ member: { code: '', url: '', alpha2: null, name: '–' }, plan: blankPlan, before: blankPlan });

const blankPortion = { count: 10, of: 10 };
const blankPlan: ReviewedPlan = {
  id: '',
  number: 1,
  year: 2000,
  endYear: 2001,
  stats: {
    commitments: 10,
    reviewed: 10,
    verifiable: blankPortion,
    relevant: blankPortion,
    potentialImpact: { high: { count: 0, of: 0 } },
    potentialForResults: { high: blankPortion },
  },
  process: unrecorded,
};
