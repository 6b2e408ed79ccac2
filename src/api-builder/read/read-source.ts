/** A file or an address, as a stream of text with the SHA-256 of its bytes. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BuildError, quoted } from '../build-error.js';

export interface Source {
  /** What messages call it: a file's name or an address, without credentials. */
  readonly name: string;
  /** Its public address, or `null` for a file: a path on this machine is never published. */
  readonly url: string | null;
  /** Its text, read once. */
  readonly text: AsyncIterable<string>;
  /** Of the bytes read: complete once `text` has been read to its end. */
  readonly sha256: () => string;
}

/** How long a server may stay silent, in milliseconds. */
const silenceLimitMs = 30_000;

/** @throws {BuildError} where there is nothing readable at `location`. */
export async function openSource(location: string): Promise<Source> {
  if (/^https?:\/\//i.test(location)) return openAddress(location);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new BuildError(`${quoted(location)} is neither a file nor an http(s) address; give one of these.`);
  }
  return openFile(location);
}

async function openFile(path: string): Promise<Source> {
  const found = await stat(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  if (found.isDirectory()) throw new BuildError(`${quoted(path)} is a folder; name the CSV file itself.`);
  return decoded(basename(path), null, fileBytes(path));
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      if (chunk instanceof Uint8Array) yield chunk;
    }
  } catch (error) {
    throw fileError(path, error);
  }
}

function fileError(path: string, error: unknown): BuildError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const reason =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? 'was not found; check the path'
      : code === 'EACCES' || code === 'EPERM'
        ? 'may not be read; check its permissions'
        : `could not be read (${code})`;
  return new BuildError(`The file ${quoted(path)} ${reason}.`);
}

async function openAddress(location: string): Promise<Source> {
  let address: URL;
  try {
    address = new URL(location);
  } catch {
    throw new BuildError(`${quoted(location)} is not a valid address; check it.`);
  }
  const headers: Record<string, string> = { accept: 'text/csv, text/plain, */*' };
  if (address.username || address.password) {
    const [user, password] = [decodeURIComponent(address.username), decodeURIComponent(address.password)];
    headers['authorization'] = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    address.username = address.password = '';
  }
  const watch = new Watch();
  let response: Response;
  try {
    response = await fetch(address, { headers, signal: watch.signal });
  } catch (error) {
    watch.stop();
    throw addressError(address.href, error);
  }
  if (!response.ok || !response.body) {
    watch.stop();
    throw new BuildError(
      `${address.href} answered ${response.status}${response.statusText ? ` ${response.statusText}` : ''}; check the address, and that the file is public.`,
    );
  }
  // A query may hold a key: what is published is the address without it.
  return decoded(address.href, address.origin + address.pathname, addressBytes(address.href, response.body, watch));
}

async function* addressBytes(address: string, body: ReadableStream<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      watch.restart();
      yield value;
    }
  } catch (error) {
    throw addressError(address, error);
  } finally {
    watch.stop();
  }
}

/** Ends a request whose server has said nothing for too long. */
class Watch {
  readonly #abort = new AbortController();
  #timer = setTimeout(() => this.#abort.abort(), silenceLimitMs);

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  restart(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function addressError(address: string, error: unknown): BuildError {
  if (error instanceof Error && error.name === 'AbortError') {
    return new BuildError(`${address} did not answer within ${silenceLimitMs / 1000} seconds; try again later.`);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : 'unknown error';
  return new BuildError(`${address} could not be read (${reason}); check the address and the connection.`);
}

/**
 * UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped.
 * @throws {BuildError} where it is neither: Excel's plain "CSV" is in Windows-1252, whose accents would be lost one by one.
 */
function decoded(name: string, url: string | null, bytes: AsyncIterable<Uint8Array>): Source {
  const hash = createHash('sha256');
  async function* text(): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    let line = 1;
    for await (const chunk of bytes) {
      hash.update(chunk);
      if (!decoder) {
        refuseBinary(name, chunk);
        decoder = new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
      }
      const piece = decodeOrRefuse(name, decoder, chunk, line);
      yield piece;
      line += lineBreaks(piece);
    }
    if (decoder) yield decodeOrRefuse(name, decoder, undefined, line);
  }
  return { name, url, text: text(), sha256: () => hash.copy().digest('hex') };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** @param chunk `undefined` at the end, where a character may be cut off. @param line the number of the chunk's first line. */
function decodeOrRefuse(name: string, decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    const lossy = new TextDecoder().decode(chunk ?? new Uint8Array());
    const before = lossy.slice(0, Math.max(lossy.indexOf('\ufffd'), 0));
    const around = new TextDecoder('windows-1252')
      .decode(chunk ?? new Uint8Array())
      .slice(Math.max(0, before.length - 20), before.length + 20);
    throw new BuildError(
      `${name} is not in UTF-8, first in line ${line + lineBreaks(before)} (perhaps ${quoted(around)}); export it again as "CSV UTF-8", which Excel offers beside plain "CSV".`,
    );
  }
}

function refuseBinary(name: string, start: Uint8Array): void {
  if (start[0] === 0x50 && start[1] === 0x4b) {
    throw new BuildError(`${name} is not a CSV file but a workbook or an archive; export the sheet as CSV (UTF-8).`);
  }
  const wide = start[0] === 0xff && start[1] === 0xfe;
  if (!wide && start.subarray(0, 4096).includes(0))
    throw new BuildError(`${name} is not a CSV file: it holds binary data; export the sheet as CSV (UTF-8).`);
}
