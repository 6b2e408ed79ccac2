/**
 * What an attribute may hold: one small descriptor for each, of which a model makes its list. Lit's properties, the options of a view, the
 * path that the loader asks for, the help that an author gets, the manifest and the typings all follow from it. No DOM, no Lit. Each kind is
 * a module, so that a page loads those that its elements use.
 */

/** What stands in an attribute, or what a program set its property to. */
export type Written = unknown;

/** Reads an attribute by its name, or the property behind it. */
export type Get = (attribute: string, property?: string) => Written;

/** What is meant by an attribute; tools choose by it how to ask for a value. */
export type AttributeKind =
  | 'member'
  | 'members'
  | 'commitment'
  | 'commitments'
  | 'plan'
  | 'plans'
  | 'area'
  | 'areas'
  | 'one'
  | 'several'
  | 'year'
  | 'years'
  | 'page'
  | 'level'
  | 'flag'
  | 'address'
  | 'text'
  | 'notes';

/** `T`: what is read of it. `P`: what its property may be set to. */
export interface Attribute<T = unknown, P = unknown> {
  readonly kind: AttributeKind;
  /** What is meant; the default where nothing is written, or nothing that it may hold. */
  readonly read: (written: Written, get: Get) => T;
  /** The words of a closed set, in their order. */
  readonly values?: readonly string[];
  /** Whether it may hold a word, where that is of no closed set. Any, where nothing says. */
  readonly accepts?: (word: string) => boolean;
  /** A value to copy. */
  readonly example?: string;
  /** What it is where nothing is written, if that is one of its values. */
  readonly fallback?: T;
  /** How Lit keeps its property, where that is not a text of its own name. */
  readonly property?: {
    readonly type?: typeof Number | typeof Boolean;
    /** Whether what a reader chooses can be read at the attribute. */
    readonly reflect?: boolean;
    readonly attribute?: false;
  };
  /** Only a type: what the property may be set to. */
  readonly takes?: P;
}

/** By the names of their properties: `headingLevel` is the property of `heading-level`. */
export type Attributes = Readonly<Record<string, Attribute>>;

/** What is read of some attributes. */
export type Values<A extends Attributes> = { readonly [K in keyof A]: A[K] extends Attribute<infer T> ? T : never };

/** What their properties may be set to. */
export type Properties<A extends Attributes> = {
  -readonly [K in keyof A as A[K] extends { readonly kind: 'notes' } ? never : K]: A[K] extends Attribute<unknown, infer P>
    ? P | undefined
    : never;
};

/** Set to `true` by the build of the loader, which only reads. */
declare const OGP_ONLY_READS: true | undefined;

/** What is said of an attribute besides, left out where nothing asks. */
export const facts = <F extends Partial<Attribute>>(facts: F): F => (typeof OGP_ONLY_READS === 'undefined' ? facts : ({} as F));

/** The name of the attribute of a property. */
export const attributeName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What attributes say. */
export const valuesOf = <A extends Attributes>(attributes: A, get: Get): Values<A> =>
  // Each descriptor reads its own type; only the compiler cannot follow `fromEntries`.
  Object.fromEntries(
    Object.entries(attributes).map(([property, { read }]) => [property, read(get(attributeName(property), property), get)]),
  ) as Values<A>;

/** The text of a value; `''` of one that is no text and no number. */
export const textOf = (written: Written): string => (typeof written === 'string' || typeof written === 'number' ? `${written}` : '');

/** The words of a value, with spaces, commas or semicolons between. */
export const wordsOf = (written: Written): readonly string[] =>
  textOf(written)
    .split(/[\s,;]+/)
    .filter(Boolean);
