/** How a plan stands on the day that the data speak for. */
import type { Plan } from './action-plans.model.js';

/** The year of a day, with the part of it that has gone: 2026-07-01 is 2026.5. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (dayOfMonth - 1) / 365;
}

export interface PlanState {
  /** Whether its last year is still to come, or is this one: then it may be over. Else it is, or its last year is not known. */
  readonly term: 'under-way' | 'ends-this-year' | undefined;
  /** Whether nothing of it has been reviewed. */
  readonly pending: boolean;
  readonly withdrawn: number;
  /** The number of an earlier plan that had not ended when this one was submitted. */
  readonly overlaps: number | undefined;
}

export function stateOf(plan: Plan, plans: readonly Plan[], asOf: string): PlanState {
  const { endYear, stats } = plan;
  const earlier = plans.filter((other) => other.number < plan.number && other.endYear !== null && other.endYear > plan.year);
  return {
    term: termOf(endYear, Math.floor(yearOf(asOf))),
    pending: stats.reviewed === 0,
    withdrawn: stats.completion.offScale.withdrawn,
    overlaps: earlier.at(-1)?.number,
  };
}

function termOf(endYear: number | null, now: number): PlanState['term'] {
  if (endYear === null || endYear < now) return undefined;
  return endYear > now ? 'under-way' : 'ends-this-year';
}
