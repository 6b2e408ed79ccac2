import { facts, textOf, type Attribute } from './attribute.js';

/** One word of a closed set; `undefined`, or the default, where it is none of them. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<const V extends string>(values: readonly V[]): Attribute<V | undefined, V>;
export function choice<const V extends string>(values: readonly V[], fallback: V): Attribute<V, V>;
export function choice<const V extends string>(values: readonly V[], fallback?: V): Attribute<V | undefined, V> {
  return {
    ...facts({ kind: 'one', values, fallback }),
    read: (written) => values.find((one) => one === textOf(written).trim().toLowerCase()) ?? fallback,
  };
}
