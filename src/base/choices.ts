/** The values that attributes may have. */
import type { Attributes } from './element-model.js';

export type Choices = Readonly<Record<string, readonly string[]>>;

/** The first word of attribute `name` that is none of those allowed; `undefined` where all are. */
export const wrongWord = (choices: Choices, name: string, get: Attributes): string | undefined =>
  (get(name) ?? '').split(/\s+/).find((word) => word && !choices[name]?.includes(word));
