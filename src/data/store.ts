/**
 * The page's one store of documents. However many elements, or copies of this library, want a document, it is requested
 * once; it is kept for the life of the page; and the request is given up only when nobody wants it any more. Nothing is
 * written to the host's storage, no cookie or custom header is sent.
 */
import { decode, InvalidDataError } from './decode.js';
import { OgpError } from './errors.js';
import { sharedOnPage } from './page-registry.js';
import { patience, requestOptions, warm } from './preload.js';
import { schemaVersion } from './schema/version.js';
import type { Schema } from './schema/kit.js';

interface Entry {
  readonly json: Promise<unknown>;
  readonly controller: AbortController;
  users: number;
  settled: boolean;
}

const entries = sharedOnPage('store.1', () => new Map<string, Entry>());

const retries = 2;

/** Decoded documents by the JSON they came from: a thousand badges decode their shard once. */
const decoded = new WeakMap<object, unknown>();

/**
 * The document at `url`.
 * @param fresh asks the endpoint again; where that fails, what was known is kept for others.
 * @throws {OgpError} of any kind but `config`; the signal's reason where it was aborted.
 */
export async function load<T>(url: string, schema: Schema<T>, signal: AbortSignal, fresh = false): Promise<T> {
  signal.throwIfAborted();
  const known = entries.get(url);
  const entry = known && !(fresh && known.settled) ? known : request(url, known);
  entry.users++;
  try {
    const json = await Promise.race([entry.json, rejectedBy(signal)]);
    return read(url, schema, json);
  } catch (error) {
    if (!signal.aborted && entries.get(url) === entry) entries.delete(url);
    throw error;
  } finally {
    if (--entry.users === 0 && !entry.settled) {
      entries.delete(url);
      entry.controller.abort();
    }
  }
}

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

function request(url: string, known: Entry | undefined): Entry {
  const controller = new AbortController();
  const entry: Entry = { json: fetchJson(url, controller.signal), controller, users: 0, settled: false };
  entries.set(url, entry);
  entry.json.then(
    () => (entry.settled = true),
    () => {
      entry.settled = true;
      if (known && entries.get(url) === entry) entries.set(url, known);
    },
  );
  return entry;
}

function read<T>(url: string, schema: Schema<T>, json: unknown): T {
  const found = typeof json === 'object' && json ? json : {};
  if (decoded.has(found)) return decoded.get(found) as T; // Only ever decoded by its own URL's schema.
  if ('schemaVersion' in found && found.schemaVersion !== schemaVersion) {
    throw new OgpError('unsupported', `schemaVersion ${String(found.schemaVersion)}; this library reads ${schemaVersion}`, url);
  }
  try {
    const document = decode(schema, json);
    decoded.set(found, document);
    return document;
  } catch (error) {
    throw error instanceof InvalidDataError ? new OgpError('invalid', error.message, url) : error;
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await ask(url, signal);
    if (!('error' in outcome)) return outcome.json;
    if (attempt === retries || outcome.wait === undefined || outcome.wait > patience) throw outcome.error;
    await delay(outcome.wait || (0.5 + Math.random()) * 400 * 2 ** attempt, signal);
  }
}

/** One attempt. `wait`: milliseconds before the next may be worth it, 0 where the endpoint did not say, none where it is not. */
async function ask(url: string, signal: AbortSignal): Promise<{ json: unknown } | { error: unknown; wait?: number }> {
  try {
    const taken = warm.get(url);
    warm.set(url, undefined);
    const options = requestOptions();
    const response = await (taken ?? fetch(url, { ...options, signal: AbortSignal.any([signal, options.signal]) }));
    if (response.ok) return { json: await response.json() };
    const { status } = response;
    const kind = status === 404 || status === 410 ? 'not-found' : status === 429 ? 'rate-limited' : 'offline';
    const error = new OgpError(kind, `HTTP ${status}`, url);
    return status === 429 || status > 499 ? { error, wait: retryAfter(response) } : { error };
  } catch (error) {
    if (signal.aborted) return { error: signal.reason };
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (name === 'TimeoutError') return { error: new OgpError('timeout', message, url) };
    if (name === 'SyntaxError') return { error: new OgpError('invalid', message, url) };
    return { error: new OgpError('offline', message, url), wait: 0 };
  }
}

/** `Retry-After` in milliseconds, from seconds or from a date; 0 without one. */
function retryAfter({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '0';
  return Math.max(0, (+value >= 0 ? +value * 1000 : Date.parse(value) - Date.now()) || 0);
}

const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
