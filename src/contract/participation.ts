/** What is shown of how a plan was made: a part of its process record (plan-record.ts). */
import { graded } from './common.js';
import { integer, keyed, nullable, object, type Infer } from './kit.js';
import { participationLevels, participationOpenness, processSteps, yesNo } from './scales.js';

const answer = graded(yesNo);
const influence = { openness: graded(participationOpenness), level: graded(participationLevels) };

export const participation = object({
  steps: keyed(processSteps, answer),
  stepsFollowed: nullable(integer(0, processSteps.length)),
  development: object(influence),
  implementation: object({ ...influence, forum: answer }),
  selfAssessment: object({ published: answer }),
});
export type Participation = Infer<typeof participation>;

const none = { missing: 'no-data' } as const;
const nobody = { level: none, openness: none };

/** A record of which nothing is known. */
export const unrecorded: Participation = {
  steps: {
    timeline: none,
    'advance-notice': none,
    'awareness-raising': none,
    'online-consultation': none,
    'in-person-consultation': none,
    'summary-of-comments': none,
  },
  stepsFollowed: null,
  development: nobody,
  implementation: { ...nobody, forum: none },
  selfAssessment: { published: none },
};
