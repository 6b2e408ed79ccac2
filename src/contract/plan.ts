/** An action plan by itself. */
import { planId, year } from './common.js';
import { integer, nullable, object, type Infer } from './kit.js';

export const planFields = {
  id: planId,
  number: integer,
  /** The year it was submitted. */
  year,
  endYear: nullable(year),
};
export const plan = object(planFields);
export type Plan = Infer<typeof plan>;
