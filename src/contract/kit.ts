/**
 * The few words in which every document of the endpoint is described. A schema is a function that decodes: it takes
 * `unknown`, and returns a checked, frozen copy or throws. The same description gives the types (`Infer`) and, where
 * descriptions are kept (in Node, for the API builder), the published JSON Schema.
 *
 * Written here, not taken from a library, because it ships to every host page: the smallest kept validator costs more
 * than a badge's own code (docs/dependencies.md).
 */
/** A value that is not what a schema describes. The message says where, and what stands there: `.commitments.3.star: unexpected null`. */
export class DecodeError extends Error {}

/** @throws {DecodeError} saying which field is missing or not of its form: `commitments.3.star.verdict`. */
export type Schema<T = unknown> = (value: unknown) => T;

/** The type that a schema describes. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/** What a schema says, for making a JSON Schema of it. */
export type Description =
  | { readonly kind: 'text' | 'link' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'token'; readonly pattern: RegExp }
  | { readonly kind: 'oneOf'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'optional' | 'nullable' | 'list' | 'map'; readonly of: Schema }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'either'; readonly key: string; readonly present: Schema; readonly absent: Schema };

/** Set to `true` by the build of what ships to pages: nothing there asks for descriptions. */
declare const OGP_WITHOUT_DESCRIPTIONS: true | undefined;
const described = typeof OGP_WITHOUT_DESCRIPTIONS === 'undefined';
const descriptions = new WeakMap<Schema, Description>();

// The build leaves out the schemas that nothing reads, once told that making one changes nothing else: @__NO_SIDE_EFFECTS__.

/** What `schema` says. */
export function describe(schema: Schema): Description {
  const description = descriptions.get(schema);
  if (!description) throw new TypeError('not a schema of the kit');
  return description;
}

/* @__NO_SIDE_EFFECTS__ */
function named<T>(schema: Schema<T>, description: Description): Schema<T> {
  if (described) descriptions.set(schema, description);
  return schema;
}

const refuse = (value: unknown): never => {
  throw new DecodeError(`: unexpected ${value === undefined ? value : JSON.stringify(value).slice(0, 80)}`);
};

/** Left-to-right and right-to-left embeddings, overrides and isolates: they would let one text disguise another. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** More characters than any text of OGP's by far, and as many as a page can show without harm. */
const longestText = 100_000;

/** Text for readers: any string, without bidirectional overrides. */
export const text = named<string>(
  (value) => (typeof value === 'string' && value.length <= longestText ? value.replace(bidiControls, '') : refuse(value)),
  { kind: 'text' },
);

/** An `http:` or `https:` address. Anything else, `javascript:` above all, decodes to `''`, which is drawn as no link. */
export const link = named<string>((value) => (/^https?:\/\//i.test(text(value)) ? text(value) : ''), { kind: 'link' });

/** A whole number from `min` to `max`. */
/* @__NO_SIDE_EFFECTS__ */
export const integer = (min: number, max: number): Schema<number> =>
  named((value) => (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : refuse(value)), {
    kind: 'integer',
    min,
    max,
  });

/** How many there are of something: no more than a file could hold. */
export const count = integer(0, 1e9);

/** What `of` describes, if it also holds together. */
/* @__NO_SIDE_EFFECTS__ */
export const checked = <T>(of: Schema<T>, holds: (value: T) => boolean): Schema<T> =>
  named((value) => {
    const decoded = of(value);
    return holds(decoded) ? decoded : refuse(value);
  }, descriptions.get(of)!);

/** A string of a fixed form, such as an id. */
/* @__NO_SIDE_EFFECTS__ */
export const token = (pattern: RegExp): Schema<string> =>
  named((value) => (pattern.test(text(value)) ? text(value) : refuse(value)), { kind: 'token', pattern });

/** One of a closed set of values. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const V extends string | number>(values: readonly V[]): Schema<V> =>
  named((value) => values.find((one) => one === value) ?? refuse(value), { kind: 'oneOf', values });

/** A field that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export const optional = <T>(of: Schema<T>): Schema<T | undefined> =>
  named((value) => (value === undefined ? value : of(value)), { kind: 'optional', of });

/** A value that may be `null`: known to be absent. */
/* @__NO_SIDE_EFFECTS__ */
export const nullable = <T>(of: Schema<T>): Schema<T | null> =>
  named((value) => (value === null ? value : of(value)), { kind: 'nullable', of });

/** A field's value; a refusal is told where it was. */
function field<T>(of: Schema<T>, key: string | number, value: unknown): T {
  try {
    return of(value);
  } catch (error) {
    throw error instanceof DecodeError ? new DecodeError(`.${key}${error.message}`) : error;
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(value);

/** A list of like things. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <T>(of: Schema<T>): Schema<readonly T[]> =>
  named((value) => (Array.isArray(value) ? Object.freeze(value.map((item, i) => field(of, i, item))) : refuse(value)), {
    kind: 'list',
    of,
  });

/** A map from any key to like things. It has no other keys, such as `constructor`. */
/* @__NO_SIDE_EFFECTS__ */
export const map = <T>(of: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  named(
    (value) => {
      const entries = Object.entries(record(value)).map(([key, one]): [string, T] => [key, field(of, key, one)]);
      return Object.freeze(Object.setPrototypeOf(Object.fromEntries(entries), null) as Record<string, T>);
    },
    { kind: 'map', of },
  );

type Fields = Readonly<Record<string, Schema>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: undefined extends Infer<F[K]> ? K : never }[keyof F];
type Shape<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Infer<F[K]>;
};
type Flat<T> = { [K in keyof T]: T[K] };

/** An object of named fields. Further fields are allowed and dropped: adding to the endpoint breaks no widget. */
/* @__NO_SIDE_EFFECTS__ */
export const object = <const F extends Fields>(fields: F): Schema<Flat<Shape<F>>> =>
  named(
    (value) =>
      // Each field's schema returns its type; only the compiler cannot follow `fromEntries`.
      Object.freeze(Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, field(of, key, record(value)[key])]))) as Flat<
        Shape<F>
      >,
    { kind: 'object', fields },
  );

/** An object with the same schema under each of the given keys. */
/* @__NO_SIDE_EFFECTS__ */
export const keyed = <const K extends string, T>(keys: readonly K[], of: Schema<T>): Schema<Readonly<Record<K, T>>> =>
  // `fromEntries` forgets which keys it was given.
  object(Object.fromEntries(keys.map((key) => [key, of]))) as unknown as Schema<Readonly<Record<K, T>>>;

/** One of two object forms, told apart by whether `key` is there. */
/* @__NO_SIDE_EFFECTS__ */
export const either = <A, B>(key: string, present: Schema<A>, absent: Schema<B>): Schema<A | B> =>
  named<A | B>((value) => (key in record(value) ? present(value) : absent(value)), { kind: 'either', key, present, absent });
