/** An action plan with its figures, and how it was made. */
import { graded, year } from './common.js';
import { integer, keyed, nullable, object, type Infer } from './kit.js';
import { participationLevels, participationOpenness, processSteps, yesNo } from './scales.js';
import { planFields } from './plan.js';
import { stats } from './stats.js';

const answer = graded(yesNo);

/** What the IRM recorded of how a plan was made and carried out together with the public. */
export const processRecord = object({
  /** The year the plan was submitted, as the record has it. */
  year: nullable(year),
  steps: keyed(processSteps, answer),
  /** How many of the six steps were followed; `null` where that was not reviewed. */
  stepsFollowed: nullable(integer(0, processSteps.length)),
  development: object({ openness: graded(participationOpenness), level: graded(participationLevels) }),
  /** `forum`: government and civil society met regularly while the plan was carried out. */
  implementation: object({
    forum: answer,
    openness: graded(participationOpenness),
    level: graded(participationLevels),
  }),
  selfAssessment: object({
    published: answer,
    onSchedule: answer,
    inLocalLanguage: answer,
    inEnglish: answer,
    commentPeriod: answer,
    coveredAllCommitments: answer,
  }),
});
export type ProcessRecord = Infer<typeof processRecord>;

/** An action plan with its figures and, where there is one, its process record. */
export const planWithStats = object({ ...planFields, stats, process: nullable(processRecord) });
export type PlanWithStats = Infer<typeof planWithStats>;
