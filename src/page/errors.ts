/**
 * Why there is nothing to show. `offline` the endpoint could not be reached, or answered with a failure · `timeout` it did
 * not answer in time · `not-found` it has no such document or commitment · `rate-limited` it is busy and asks to come back
 * later · `invalid` it answered something that is not OGP data · `unsupported` it speaks another version · `config` an
 * attribute is missing or wrong.
 */
export type OgpErrorKind = 'offline' | 'timeout' | 'not-found' | 'rate-limited' | 'invalid' | 'unsupported' | 'config';

/** The only error that an element shows or sends. `message` is for engineers; readers get the sentence of the `kind`. */
export class OgpError extends Error {
  constructor(
    readonly kind: OgpErrorKind,
    message: string,
    /** The code of what is not in the data, where that is not simply what was asked for. */
    readonly missing = '',
  ) {
    super(message);
  }
}

/** Whether this is an `OgpError`, be it of another copy of the library on the page, with which this one shares its store. */
export const isOgpError = (error: unknown): error is OgpError => Reflect.has(Object(error) as object, 'kind');
