/** An action plan by itself. */
import { planId, year } from './common.js';
import { integer, nullable, object, type Infer } from './kit.js';

/** Plans of a member are numbered from 1. */
export const planNumber = integer(0, 999);

export const planFields = {
  id: planId,
  number: planNumber,
  /** The year it was submitted. */
  year,
  endYear: nullable(year),
};
export const plan = object(planFields);
export type Plan = Infer<typeof plan>;
