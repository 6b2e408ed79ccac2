/** Runs the builder as a person would: files in a folder of their own, the command line as a child process. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/api-builder/build.js';
import { Report } from '../../src/api-builder/report.js';
import type { CommitmentDocument } from '../../src/contract/documents/commitment.js';
import { commitmentDocument } from '../../src/contract/documents/commitment.js';
import { commitmentsDocument, type CommitmentsDocument } from '../../src/contract/documents/commitments.js';
import { globalDocument, type GlobalDocument } from '../../src/contract/documents/global.js';
import { indexDocument, type IndexDocument } from '../../src/contract/documents/index.js';
import { memberDocument, type MemberDocument } from '../../src/contract/documents/member.js';
import { membersDocument, type MembersDocument } from '../../src/contract/documents/members.js';
import type { Schema } from '../../src/contract/kit.js';

/** The command line as it is published: one file. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The real files, which are not part of the project; tests that need them say so where they are not there. */
export const realFile = (name: string): string => fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
export const withoutReal = (name: string): string | false => (existsSync(realFile(name)) ? false : `../shared/data/${name} is not here`);

const folders: string[] = [];
// Not an `after` hook: one that is set up within a test or a hook runs when that ends.
process.once('exit', () => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** A folder that goes when the tests of this file are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ogp-builder-'));
  folders.push(path);
  return path;
}

export function file(content: string | Uint8Array, name = 'input.csv', where = folder()): string {
  mkdirSync(where, { recursive: true });
  const path = join(where, name);
  writeFileSync(path, content);
  return path;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, 'data', ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

export interface Built {
  readonly path: string;
  readonly report: Report;
  readonly index: IndexDocument;
  readonly global: GlobalDocument;
  readonly commitments: CommitmentsDocument;
  readonly members: MembersDocument['members'];
  readonly member: (code: string) => MemberDocument;
  readonly commitment: (id: string) => CommitmentDocument;
  readonly raw: (path: string) => string;
}

/** What the file holds, once its schema has accepted it: without the fields that decoding adds as `undefined`. */
function read<T>(schema: Schema<T>, path: string): T {
  return JSON.parse(JSON.stringify(schema(JSON.parse(readFileSync(path, 'utf8'))))) as T;
}

/** Builds in this process, from the text of a file of commitments and, perhaps, of process records. */
export async function built(commitments: string, process: string | null = null): Promise<Built> {
  const where = folder();
  return builtFrom(file(commitments, 'commitments.csv', where), process === null ? null : file(process, 'process.csv', where));
}

export async function builtFrom(input: string, process: string | null = null): Promise<Built> {
  const report = new Report();
  const out = folder();
  await build({ input, process, asOf: '2026-11-20', notice: null }, out, report);
  const path = join(out, 'v1');
  return {
    path,
    report,
    index: read(indexDocument, join(path, 'index.json')),
    global: read(globalDocument, join(path, 'global.json')),
    commitments: read(commitmentsDocument, join(path, 'commitments.json')),
    members: read(membersDocument, join(path, 'members.json')).members,
    member: (code) => read(memberDocument, join(path, 'members', `${code}.json`)),
    commitment: (id) => read(commitmentDocument, join(path, 'commitments', `${id}.json`)),
    raw: (name) => readFileSync(join(path, name), 'utf8'),
  };
}

/** Every file below a folder with its bytes, to compare two trees. */
export function tree(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );
}
