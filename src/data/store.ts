/**
 * The page's one store of documents. However many elements, or copies of this library, want a document, it is requested
 * once; it is kept for the life of the page; and the request is given up only when nobody wants it any more. Nothing is
 * written to the host's storage, no cookie or custom header is sent.
 */
import { decode } from './decode.js';
import { OgpError } from './errors.js';
import { sharedOnPage } from './page-registry.js';
import type { Schema } from './schema/kit.js';
import { schemaVersion } from './schema/version.js';

interface Entry {
  readonly json: Promise<unknown>;
  readonly controller: AbortController;
  users: number;
  settled?: boolean;
}

const entries = sharedOnPage('store.1', () => new Map<string, Entry>());

/** Longest wait for one answer, in milliseconds. */
const patience = 8000;

/** Decoded documents by the JSON they came from, then by schema: a thousand badges decode their shard once. */
const decoded = new WeakMap<object, Map<Schema, unknown>>();

/** Asks for a document ahead of the elements that will want it. */
export function preload(url: string): void {
  if (!entries.has(url)) request(url);
}

/**
 * The document at `url`.
 * @param fresh asks the endpoint again; where that fails, what was known is kept for others.
 * @throws {OgpError} of any kind; the signal's reason where it was aborted.
 */
export async function load<T>(url: string, schema: Schema<T>, signal: AbortSignal, fresh: boolean): Promise<T> {
  if (!url) throw new OgpError('config', 'no document to ask for');
  const known = entries.get(url);
  const entry = known && !(fresh && known.settled) ? known : request(url, known);
  entry.users++;
  const aborted = new Promise<never>((_, reject) => (signal.onabort = () => reject(signal.reason)));
  try {
    return read(schema, await Promise.race([entry.json, aborted]));
  } catch (error) {
    if (entry.settled && entries.get(url) === entry) entries.delete(url);
    throw error;
  } finally {
    if (!--entry.users && !entry.settled) {
      entries.delete(url);
      entry.controller.abort();
    }
  }
}

function request(url: string, known?: Entry): Entry {
  const controller = new AbortController();
  const entry: Entry = { json: fetchJson(url, controller.signal), controller, users: 0 };
  entries.set(url, entry);
  const settle = (): void => {
    entry.settled = true;
  };
  entry.json.then(settle, () => {
    settle();
    // Failures are dropped, so that the next to ask tries again; what was known before stays.
    if (entries.get(url) === entry) known ? entries.set(url, known) : entries.delete(url);
  });
  return entry;
}

function read<T>(schema: Schema<T>, json: unknown): T {
  const document = Object(json) as object;
  const known = decoded.get(document) ?? new Map<Schema, unknown>();
  if (!known.has(schema)) {
    const version: unknown = Reflect.get(document, 'schemaVersion');
    if (version !== schemaVersion && Number(version)) throw new OgpError('unsupported', `schemaVersion ${String(version)}`);
    decoded.set(document, known.set(schema, decode(schema, json)));
  }
  return known.get(schema) as T; // Decoded by this very schema.
}

/** What to do about a failure is code of its own, loaded by the first failure: most pages never need it. */
async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    let failure: unknown;
    try {
      const timed = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
      const response = await fetch(url, { credentials: 'omit', signal: timed });
      if (response.ok) return await response.json();
      failure = response;
    } catch (error) {
      failure = error;
    }
    signal.throwIfAborted();
    const { recover } = await import('../failure/recover.js').catch(() => ({ recover: undefined }));
    if (!recover) throw new OgpError('offline', String(failure));
    await recover(failure, attempt, signal);
  }
}
