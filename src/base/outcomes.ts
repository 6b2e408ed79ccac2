/** What came of several documents: those there are, and why there are no others. */
import { isOgpError, OgpError, type OgpErrorKind } from '../page/errors.js';
import type { Dated } from './element-model.js';

/** A document that was asked for, by the code that named it, and of which there is none. */
export interface Missing {
  readonly code: string;
  readonly kind: OgpErrorKind;
}

/** Several documents as one, of the oldest's day. */
export interface Gathered<T extends Dated> extends Dated {
  readonly found: readonly T[];
  readonly missing: readonly Missing[];
}

/**
 * @param codes what named the documents, in their order; none where they were given and not asked for.
 * @param isNamed whether a document is the one that a code names.
 * @param shown what is shown in answer to the same question: of that nothing is lost, it stays as not updated.
 * @throws {OgpError} where there is no document, or one that is shown could not be had again; what else an outcome failed with.
 */
export function gathered<T extends Dated>(
  outcomes: readonly PromiseSettledResult<T>[],
  codes: readonly string[],
  isNamed: (document: T, code: string) => boolean,
  shown: Gathered<T> | undefined,
): Gathered<T> {
  const found: T[] = [];
  const missing: Missing[] = [];
  let failure: OgpError | undefined;
  for (const [i, outcome] of outcomes.entries()) {
    const code = codes[i] ?? '';
    const document = outcome.status === 'fulfilled' ? outcome.value : undefined;
    if (document && (!code || isNamed(document, code))) {
      found.push(document);
      continue;
    }
    const error = outcome.status === 'rejected' ? errorOf(outcome.reason) : new OgpError('invalid', `not ${code}`);
    if (shown && !shown.missing.some((one) => one.code === code)) throw error;
    failure ??= error;
    missing.push({ code, kind: error.kind });
  }
  const [first, ...others] = found;
  if (!first) throw failure ?? new OgpError('config', 'no document is named');
  const { dataset } = others.reduce((oldest, one) => (one.dataset.asOf < oldest.dataset.asOf ? one : oldest), first);
  return { dataset, found, missing };
}

/** @throws whatever else it is: the request was given up. */
function errorOf(reason: unknown): OgpError {
  if (isOgpError(reason)) return reason;
  throw reason;
}
