/** What a member's figures are drawn from, of `members/{CODE}.json`: its commitments are left out, and so are most tallies. */
import { graded, portion } from '../common.js';
import { count, integer, keyed, link, list, map, nullable, object, text, type Infer } from '../kit.js';
import { memberNaming } from '../naming.js';
import { datasetNote } from '../note.js';
import { completionGrades, participationLevels, participationOpenness, processSteps, yesNo } from '../scales.js';

const high = object({ high: portion });

const recordFigures = object({
  commitments: count,
  plans: count,
  starred: portion,
  potentialImpact: high,
  potentialForResults: high,
  results: object({ strong: portion }),
  completion: object({ high: portion, grades: keyed(completionGrades, count) }),
  policyAreas: list(object({ slug: text, count })),
});
export type RecordFigures = Infer<typeof recordFigures>;

const answer = graded(yesNo);
const influence = { openness: graded(participationOpenness), level: graded(participationLevels) };

const recordProcess = object({
  steps: keyed(processSteps, answer),
  stepsFollowed: nullable(integer),
  development: object(influence),
  implementation: object({ ...influence, forum: answer }),
  selfAssessment: object({ published: answer }),
});
export type RecordProcess = Infer<typeof recordProcess>;

const recordPlan = object({ id: text, number: integer, year: integer, stats: recordFigures, process: nullable(recordProcess) });
export type RecordPlan = Infer<typeof recordPlan>;

export const recordDocument = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, code: text, url: link }),
  stats: recordFigures,
  plans: list(recordPlan),
  policyAreaNames: map(text),
});
export type RecordDocument = Infer<typeof recordDocument>;
