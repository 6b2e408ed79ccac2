import { textOf, wordsOf, type Attribute } from './attribute.js';

/** Words of a closed set with spaces between: the first of them is checked by the compiler. */
export type Several<V extends string> = V | `${V} ${string}`;

/** Several words of a closed set, each once, in the order in which they are written; the default where there is none of them. */
/* @__NO_SIDE_EFFECTS__ */
export const choices = <const V extends string>(
  values: readonly V[],
  fallback: readonly V[] = [],
): Attribute<readonly V[], Several<V>> => ({
  kind: 'several',
  values,
  fallback,
  read(written) {
    const known = wordsOf(textOf(written).toLowerCase()).flatMap((word) => values.find((one) => one === word) ?? []);
    return known.length ? [...new Set(known)] : fallback;
  },
});
