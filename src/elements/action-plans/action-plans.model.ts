/** What a member's plans are drawn from, of `members/{CODE}.json`: commitments and most tallies are left out. */
import { askedPlan, checkMember } from '../../base/asked-member.js';
import type { Values } from '../../base/attributes/attribute.js';
import { memberCode, planCode } from '../../base/attributes/code.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { PartOf } from '../../base/element-model.js';
import { year } from '../../contract/common.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { count, keyed, link, list, nullable, object, text, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { memberPath, pathOfCode } from '../../contract/paths.js';
import { planNumber } from '../../contract/plan.js';
import { portion } from '../../contract/portion.js';
import { completionOffScale } from '../../contract/scales.js';
import { shareFields } from '../../contract/shares.js';

const planFigures = object({
  ...shareFields,
  commitments: count,
  reviewed: count,
  completion: object({ high: portion, offScale: keyed(completionOffScale, count) }),
});
const plan = object({ id: text, number: planNumber, year, endYear: nullable(year), stats: planFigures });
export type Plan = Infer<typeof plan>;

const plansDocument = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text, url: link }),
  plans: list(plan),
});
export type PlansDocument = PartOf<MemberDocument, Infer<typeof plansDocument>>;

export interface PlansModel {
  readonly member: PlansDocument['member'];
  /** In the order of their numbers. */
  readonly plans: readonly Plan[];
  /** The plan that is pointed out. */
  readonly chosen: Plan | undefined;
  /** The day that the data speak for, which is "now" on the time line. */
  readonly asOf: string;
}

export const choosing = { country: memberCode, plan: planCode };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, headingLevel };
export const wordFiles = ['actionPlans', 'share'];

export const path = ({ country }: Chosen): string => pathOfCode(country, memberPath);

export const schema = (): Schema<PlansDocument> => plansDocument;

export function pick({ dataset, member, plans }: PlansDocument, { country, plan }: Chosen): PlansModel {
  checkMember(member, country);
  return { member, plans, chosen: askedPlan(member, plans, plan), asOf: dataset.asOf };
}

export const blank = (): PlansModel => blankModel;

const blankPortion = { count: 10, of: 10 };
const blankHigh = { high: blankPortion };
const blankFigures: Plan['stats'] = {
  commitments: 10,
  reviewed: 10,
  starred: blankPortion,
  completion: { high: blankPortion, offScale: { 'no-evidence': 0, withdrawn: 0 } },
  potentialImpact: blankHigh,
  potentialForResults: { high: { count: 0, of: 0 } },
  results: { strong: blankPortion },
};
const blankModel: PlansModel = {
  member: { code: '', url: '', alpha2: null, name: '–' },
  plans: /* @__PURE__ */ Array.from({ length: 3 }, (_, i) => ({
    id: '',
    number: i + 1,
    year: 2000 + i,
    endYear: 2001 + i,
    stats: blankFigures,
  })),
  chosen: undefined,
  asOf: '2000-11-20',
};
