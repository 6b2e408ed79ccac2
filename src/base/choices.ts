/** The values that attributes may have, with spaces between where there may be several. */
import type { Attributes } from './element-model.js';

/** By attribute, the words of a closed set, or that it is a year in four digits. */
export type Choices = Readonly<Record<string, readonly string[] | 'year'>>;

const isOf = (allowed: readonly string[] | 'year', word: string): boolean =>
  allowed === 'year' ? /^\d{4}$/.test(word) : allowed.includes(word);

/** The first word of attribute `name` that is none of those allowed; `undefined` where all are. */
export const wrongWord = (choices: Choices, name: string, get: Attributes): string | undefined =>
  (get(name) ?? '').split(/\s+/).find((word) => word && !isOf(choices[name] ?? [], word));
