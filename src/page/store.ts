/**
 * The page's one store of documents. However many elements, or copies of this library, want a document, it is requested
 * once; it is kept for the life of the page; and the request is given up only when nobody wants it any more. Nothing is
 * written to the host's storage, no cookie or custom header is sent.
 */
import { DecodeError, type Schema } from '../contract/kit.js';
import { schemaVersion } from '../contract/version.js';
import { takeEarly } from './early.js';
import { isOgpError, OgpError } from './errors.js';
import { inTurn } from './in-turn.js';
import { once } from './once.js';
import { recover } from './recover.js';
import { sharedOnPage } from './shared-on-page.js';

interface Entry {
  readonly json: Promise<unknown>;
  readonly controller: AbortController;
  /** What was made of it, by schema: a thousand badges decode their shard once. */
  readonly decoded: Map<Schema, unknown>;
  /** What there was before it was asked for again: that alone, and not what was before it in turn. */
  before: Entry | undefined;
  users: number;
  settled: boolean;
}

const entries = sharedOnPage('store.1', () => new Map<string, Entry>());

/** The longest wait for one answer, in milliseconds. */
const timeoutMs = 8000;

/**
 * The document at `url`.
 * @param fresh asks the endpoint again; where that fails, what was known is kept for others.
 * @param isNear whether who wants it can be seen, asked while there are more requests than may run at once.
 * @throws {OgpError} of any kind; the signal's reason where it was aborted.
 */
export async function load<T>(url: string, schema: Schema<T>, signal: AbortSignal, fresh: boolean, isNear?: () => boolean): Promise<T> {
  if (!url) throw new OgpError('config', 'no document to ask for');
  const known = entries.get(url);
  if (fresh && known?.settled !== false) entries.set(url, request(url, isNear, known, true));
  const entry = once(entries, url, () => request(url, isNear));
  entry.users++;
  let giveUp = (): void => undefined;
  try {
    signal.throwIfAborted();
    const json = await Promise.race([
      entry.json,
      new Promise<never>((_, reject) => signal.addEventListener('abort', (giveUp = () => reject(signal.reason as Error)))),
    ]);
    return once(entry.decoded, schema, () => decode(schema, json)) as T; // Made by this very schema.
  } catch (error) {
    // What cannot be read is no better than what was known.
    if (isOgpError(error) && entry.before && entries.get(url) === entry) entries.set(url, entry.before);
    throw error;
  } finally {
    signal.removeEventListener('abort', giveUp);
    if (!--entry.users && !entry.settled) entry.controller.abort(new DOMException('nobody wants it any more', 'AbortError'));
  }
}

/**
 * @param before what there was, which stays where this fails or is given up.
 * @param fresh asks the endpoint itself, and not the browser's cache: whether it has something newer, or, after a failure, which
 *   may lie in the cache too, for all of it.
 */
function request(url: string, isNear?: () => boolean, before?: Entry, fresh = false): Entry {
  const controller = new AbortController();
  const again = before ? 'no-cache' : 'reload';
  const cache = fresh ? again : 'default';
  const json = inTurn(() => fetchJson(url, cache, controller.signal), controller.signal, isNear);
  if (before) before.before = undefined;
  const entry: Entry = { json, controller, decoded: new Map(), before, users: 0, settled: false };
  const drop = (): void => {
    // Failures are dropped, so that the next to ask tries again; what was known before stays.
    if (entries.get(url) !== entry) return;
    if (entry.before) entries.set(url, entry.before);
    else entries.delete(url);
  };
  // At once when it is given up: who asks in the same moment asks anew.
  controller.signal.addEventListener('abort', drop);
  void json.catch(drop).then(() => (entry.settled = true));
  return entry;
}

/** A document, checked. @throws {OgpError} `unsupported` where it is of another version, `invalid` where it is not of its form. */
export function decode<T>(schema: Schema<T>, json: unknown): T {
  const version: unknown = Reflect.get(Object(json) as object, 'schemaVersion');
  if (version !== schemaVersion) {
    const isVersion = typeof version === 'number' || typeof version === 'string';
    throw new OgpError(isVersion ? 'unsupported' : 'invalid', isVersion ? `schemaVersion ${version}` : 'no schemaVersion');
  }
  try {
    return schema(json);
  } catch (error) {
    throw error instanceof DecodeError ? new OgpError('invalid', error.message) : error;
  }
}

async function fetchJson(url: string, cache: RequestCache, signal: AbortSignal): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptToFetch(url, cache, signal);
    } catch (failure) {
      signal.throwIfAborted();
      await recover(failure, attempt, signal);
    }
  }
}

/**
 * One try. With a controller and a timer instead of `AbortSignal.any` and `AbortSignal.timeout`, which browsers of before 2024
 * lack; and over when either says so, whether or not the page's `fetch`, which others may have replaced, heeds its signal.
 * @throws the answer, where it is a failure, or what `fetch` threw.
 */
async function attemptToFetch(url: string, cache: RequestCache, signal: AbortSignal): Promise<unknown> {
  const controller = new AbortController();
  let giveUp = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    const end = (reason: Error): void => {
      controller.abort();
      reject(reason);
    };
    timer = setTimeout(() => end(new DOMException(`no answer in ${timeoutMs} ms`, 'TimeoutError')), timeoutMs);
    giveUp = () => end(signal.reason as Error);
    signal.addEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([readJson(url, { credentials: 'omit', cache, signal: controller.signal }), over]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

async function readJson(url: string, options: RequestInit): Promise<unknown> {
  // What the loader has asked for serves as the first try; a fresh one must not be older than its wish.
  const early = options.cache === 'default' ? takeEarly(url) : undefined;
  const response = await (early ?? fetch(url, options));
  if (!response.ok) throw response as unknown as Error;
  return response.json();
}
