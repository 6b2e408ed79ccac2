/**
 * The few words in which every document of the endpoint is described. A schema is plain data, so that one description
 * serves the types (`Infer`), the decoder in the browser (`decode`) and the JSON Schema that the API builder publishes.
 *
 * Written here, not taken from a library, because it ships to every host page: the smallest kept validator costs more
 * than a badge's own code (docs/dependencies.md).
 */

export type Schema<T = unknown> = { readonly as?: T } & (
  | { readonly kind: 'text' | 'link' | 'count' | 'integer' }
  | { readonly kind: 'token'; readonly pattern: RegExp }
  | { readonly kind: 'oneOf'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'optional' | 'nullable' | 'list'; readonly of: Schema }
  | { readonly kind: 'map'; readonly of: Schema }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'either'; readonly key: string; readonly present: Schema; readonly absent: Schema }
);

/** The type that a schema describes. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: undefined extends Infer<F[K]> ? K : never }[keyof F];
type Shape<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Infer<F[K]>;
};
type Flat<T> = { [K in keyof T]: T[K] };

/** Text for readers: any string. Decoding drops bidirectional overrides, with which a hostile text could disguise another. */
export const text: Schema<string> = { kind: 'text' };

/** An `http:` or `https:` address. Anything else, `javascript:` above all, decodes to `''`, which is drawn as no link. */
export const link: Schema<string> = { kind: 'link' };

/** A whole number from 0. */
export const count: Schema<number> = { kind: 'count' };

/** A whole number. */
export const integer: Schema<number> = { kind: 'integer' };

/** A string of a fixed form, such as an id. */
export const token = (pattern: RegExp): Schema<string> => ({ kind: 'token', pattern });

/** One of a closed set of values. */
export const oneOf = <const V extends readonly (string | number)[]>(values: V): Schema<V[number]> => ({ kind: 'oneOf', values });

/** A field that may be left out. */
export const optional = <T>(of: Schema<T>): Schema<T | undefined> => ({ kind: 'optional', of });

/** A value that may be `null`: known to be absent. */
export const nullable = <T>(of: Schema<T>): Schema<T | null> => ({ kind: 'nullable', of });

/** A list of like things. */
export const list = <T>(of: Schema<T>): Schema<readonly T[]> => ({ kind: 'list', of });

/** A map from any key to like things. */
export const map = <T>(of: Schema<T>): Schema<Readonly<Record<string, T>>> => ({ kind: 'map', of });

/** An object of named fields. Further fields are allowed and dropped: adding to the endpoint breaks no widget. */
export const object = <const F extends Fields>(fields: F): Schema<Flat<Shape<F>>> => ({ kind: 'object', fields });

/** An object with the same schema under each of the given keys. */
export const keyed = <const K extends string, T>(keys: readonly K[], of: Schema<T>): Schema<Readonly<Record<K, T>>> => ({
  kind: 'object',
  fields: Object.fromEntries(keys.map((key) => [key, of])),
});

/** One of two object forms, told apart by whether `key` is there. */
export const either = <A, B>(key: string, present: Schema<A>, absent: Schema<B>): Schema<A | B> => ({
  kind: 'either',
  key,
  present,
  absent,
});
