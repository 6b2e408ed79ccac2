/** From `unknown` to a frozen model, or a typed error: the only way by which anything from the network becomes data. */
import type { Schema } from './schema/kit.js';

/** What was expected, where: `commitments[3].star.verdict: one of starred, not-starred`. */
export class InvalidDataError extends Error {
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path || 'document'}: expected ${expected}`);
  }
}

/** Left-to-right and right-to-left embeddings, overrides and isolates: they would let one text disguise another. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Checks `value` against `schema` and returns a frozen copy that holds what the schema names and nothing else.
 * @throws {InvalidDataError} where a field is missing or not of its form.
 */
export function decode<T>(schema: Schema<T>, value: unknown): T {
  // The one cast: `read` follows the schema, from which T is inferred.
  return read(schema, value, '') as T;
}

function read(schema: Schema, value: unknown, path: string): unknown {
  const check = (ok: boolean, expected: string): void => {
    if (!ok) throw new InvalidDataError(path, expected);
  };
  switch (schema.kind) {
    case 'text':
    case 'link':
      if (typeof value !== 'string') throw new InvalidDataError(path, 'a text');
      if (schema.kind === 'text') return value.replace(bidiControls, '');
      return /^https?:\/\//i.test(value) ? value : '';
    case 'token':
      check(typeof value === 'string' && schema.pattern.test(value), String(schema.pattern));
      return value;
    case 'count':
    case 'integer':
      check(Number.isInteger(value) && (schema.kind === 'integer' || Number(value) >= 0), 'a whole number');
      return value;
    case 'oneOf':
      check(schema.values.some((one) => one === value), `one of ${schema.values.join(', ')}`);
      return value;
    case 'optional':
      return value === undefined ? value : read(schema.of, value, path);
    case 'nullable':
      return value === null ? value : read(schema.of, value, path);
    case 'list':
      if (!Array.isArray(value)) throw new InvalidDataError(path, 'a list');
      return Object.freeze(value.map((item: unknown, i) => read(schema.of, item, `${path}[${i}]`)));
    case 'either': {
      const there = isObject(value) && schema.key in value;
      return read(there ? schema.present : schema.absent, value, path);
    }
    default: {
      if (!isObject(value)) throw new InvalidDataError(path, 'an object');
      const keys = Object.keys(schema.kind === 'map' ? value : schema.fields);
      const field = (key: string): Schema => (schema.kind === 'map' ? schema.of : schema.fields[key]!);
      return Object.freeze(Object.fromEntries(keys.map((key) => [key, read(field(key), value[key], path ? `${path}.${key}` : key)])));
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
