/**
 * Replaces `DIR/v1` at once: the new tree is built beside it and put in its place by renaming. Until then, and wherever
 * something fails, the old tree is untouched; nothing else in DIR is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BuildError, quoted } from '../build-error.js';
import type { Document } from './documents.js';
import { jsonSchemas } from './json-schema.js';

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

const treeName = 'v1';
/** What ends a build from outside: a key, a supervisor, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** By which a tree of ours is known: nothing else is ever replaced. */
const mark = { file: 'schema/index.json', text: 'urn:ogp-widgets:v1:' };

/** `.v1-new-PID`, `.v1-old-PID`: whose process is gone is a leftover. */
const temporary = /^\.v1-(new|old)-(\d+)$/;

/** Checks each document against its schema and writes it. @throws {BuildError} where the target cannot be written. */
export async function writeTree(out: string, documents: Iterable<Document>): Promise<Written> {
  const target = new Target(resolve(out));
  const stop = (signal: NodeJS.Signals): void => {
    target.discard();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    target.prepare();
    const written = await fill(target, documents);
    target.swap();
    return written;
  } catch (error) {
    target.discard();
    throw targetError(out, error);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

async function fill(target: Target, documents: Iterable<Document>): Promise<Written> {
  let files = 0;
  let bytes = 0;
  const write = (path: string, text: string): void => {
    bytes += target.write(path, text);
    files++;
  };
  for (const { paths, schema, value } of documents) {
    // Decoding drops whatever the schema does not name, and sets the order of the keys.
    const text = JSON.stringify(schema(value));
    for (const path of paths) write(path, text);
    // Lets a signal be heard.
    if (files % 100 === 0) await setImmediate();
  }
  for (const { path, value } of jsonSchemas()) write(path, JSON.stringify(value));
  return { files, bytes };
}

/**
 * Makes a folder and those above it that are missing; the first that had to be made. Not by `mkdir`'s own `recursive`,
 * which never comes back where a folder exists and yet nothing can be made in it (Node 20, `/proc`).
 */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const first = makeFolder(dirname(folder)) ?? folder;
  mkdirSync(folder);
  return first;
}

class Target {
  readonly #tree: string;
  readonly #fresh: string;
  readonly #old: string;
  readonly #folders = new Set<string>();
  /** The first folder that had to be made, to be taken back where nothing comes of it. */
  #made: string | undefined;

  constructor(private readonly out: string) {
    this.#tree = join(out, treeName);
    this.#fresh = join(out, `.v1-new-${process.pid}`);
    this.#old = join(out, `.v1-old-${process.pid}`);
  }

  prepare(): void {
    this.#refuseForeign();
    this.#made = makeFolder(this.out);
    this.#clearLeftovers();
    rmSync(this.#fresh, { recursive: true, force: true });
    mkdirSync(this.#fresh);
  }

  write(path: string, text: string): number {
    const file = join(this.#fresh, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const bytes = Buffer.from(text);
    // A second document of the same name would be one commitment under another's id.
    writeFileSync(file, bytes, { flag: 'wx' });
    return bytes.length;
  }

  /** Two renames in a row, between which no signal is heard. */
  swap(): void {
    const hadOld = existsSync(this.#tree);
    if (hadOld) renameSync(this.#tree, this.#old);
    try {
      renameSync(this.#fresh, this.#tree);
    } catch (error) {
      if (hadOld) renameSync(this.#old, this.#tree);
      throw error;
    }
    // The new tree is in its place: an old one that cannot be removed is no failure, and the next run tries again.
    remove(this.#old);
  }

  discard(): void {
    try {
      rmSync(this.#fresh, { recursive: true, force: true });
      for (let folder = this.out; this.#made && folder.startsWith(this.#made); folder = dirname(folder)) rmdirSync(folder);
    } catch {
      // What cannot be removed now is a leftover for the next run; the reason for discarding matters more.
    }
  }

  /** A file, or a folder with something of others in it. @throws {BuildError} */
  #refuseForeign(): void {
    if (!existsSync(this.#tree)) return;
    const isOurs = statSync(this.#tree).isDirectory() && (readdirSync(this.#tree).length === 0 || this.#isMarked());
    if (isOurs) return;
    throw new BuildError(
      `${quoted(this.#tree)} was not made by this builder, and is left as it is; move it away, or choose another --out.`,
    );
  }

  #isMarked(): boolean {
    const file = join(this.#tree, mark.file);
    return existsSync(file) && readFileSync(file, 'utf8').includes(mark.text);
  }

  /** What a killed run left: a half-built tree goes; an old tree that was not replaced comes back. */
  #clearLeftovers(): void {
    for (const name of readdirSync(this.out)) {
      const [, kind, pid] = temporary.exec(name) ?? [];
      if (!kind || isRunning(Number(pid))) continue;
      const path = join(this.out, name);
      if (kind === 'old' && !existsSync(this.#tree)) renameSync(path, this.#tree);
      else remove(path);
    }
  }
}

/** Removes what may be removed. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Files of another user, say: they are in nobody's way.
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written; check its permissions',
  EPERM: 'may not be written; check its permissions',
  EROFS: 'lies on a read-only file system; choose another',
  ENOSPC: 'lies on a full disk; free some space or choose another',
  EDQUOT: 'lies on a disk whose quota is used up; free some space or choose another',
  ENOTDIR: 'is not a folder, or lies below a file; choose another',
  EEXIST: 'is a file, not a folder; choose another',
  ENOENT: 'cannot be made there; choose another',
  EMFILE: 'cannot be written: too many files are open; try again',
};

function targetError(out: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  return new BuildError(`The folder ${quoted(out)} ${reasons[code] ?? `cannot be written (${code})`}. Nothing was changed.`);
}
