/** From `unknown` to a frozen model, or a typed error: the only way by which anything from the network becomes data. */
import { OgpError } from './errors.js';
import type { Schema } from './schema/kit.js';

/** Left-to-right and right-to-left embeddings, overrides and isolates: they would let one text disguise another. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Checks `value` against `schema` and returns a frozen copy that holds what the schema names and nothing else.
 * @throws {OgpError} `invalid`, saying which field is missing or not of its form: `commitments[3].star.verdict`.
 */
export function decode<T>(schema: Schema<T>, value: unknown): T {
  // The one cast: `read` follows the schema, from which T is inferred.
  return read(schema, value, '') as T;
}

function read(schema: Schema, value: unknown, path: string): unknown {
  const isText = typeof value === 'string';
  const refuse = (): never => {
    throw new OgpError('invalid', `${path || 'document'}: expected ${schema.kind}`);
  };
  const object = (): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse();
  switch (schema.kind) {
    case 'text':
      return isText ? value.replace(bidiControls, '') : refuse();
    case 'link':
      return isText ? (/^https?:\/\//i.test(value) ? value : '') : refuse();
    case 'token':
      return isText && schema.pattern.test(value) ? value : refuse();
    case 'oneOf':
      return schema.values.some((one) => one === value) ? value : refuse();
    case 'count':
    case 'integer':
      return Number.isInteger(value) && (schema.kind === 'integer' || Number(value) >= 0) ? value : refuse();
    case 'optional':
      return value === undefined ? value : read(schema.of, value, path);
    case 'nullable':
      return value === null ? value : read(schema.of, value, path);
    case 'either':
      return read(schema.key in object() ? schema.present : schema.absent, value, path);
    case 'list':
      return Array.isArray(value) ? Object.freeze(value.map((item, i) => read(schema.of, item, `${path}[${i}]`))) : refuse();
    case 'map':
    case 'object': {
      const fields = object();
      const entry = (key: string, of: Schema): [string, unknown] => [key, read(of, fields[key], path ? `${path}.${key}` : key)];
      return Object.freeze(
        Object.fromEntries(
          schema.kind === 'map'
            ? Object.keys(fields).map((key) => entry(key, schema.of))
            : Object.entries(schema.fields).map(([key, of]) => entry(key, of)),
        ),
      );
    }
  }
}
