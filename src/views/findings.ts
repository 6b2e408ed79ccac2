/** Which of the IRM's indicators speak for a commitment. They changed over the years, and are never merged. */
import type { CommitmentSummary } from '../data/schema/commitment.js';
import type { Graded } from '../data/schema/common.js';

/** The first year of the newer indicators: potential for results, early results. */
const newIndicators = 2020;

const has = (graded: Graded): boolean => 'grade' in graded;

/** The indicator of ambition that the plan has: the one with a grade, else the one of its time. */
export function ambitionOf({ potentialImpact, potentialForResults, year }: CommitmentSummary): 'potentialImpact' | 'potentialForResults' {
  if (has(potentialImpact) !== has(potentialForResults)) return has(potentialImpact) ? 'potentialImpact' : 'potentialForResults';
  return year < newIndicators ? 'potentialImpact' : 'potentialForResults';
}

/** The indicators of what came of it: each with a grade, else the one of its time. */
export function resultsOf({ openedGovernment, earlyResults, year }: CommitmentSummary): ('openedGovernment' | 'earlyResults')[] {
  if (has(earlyResults)) return has(openedGovernment) ? ['openedGovernment', 'earlyResults'] : ['earlyResults'];
  return [has(openedGovernment) || year < newIndicators ? 'openedGovernment' : 'earlyResults'];
}
