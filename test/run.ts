/**
 * `npm test`: every test, and one closing line that sums them up. For a part of them:
 *
 *     npm test -- --only=node|browser|e2e   one kind
 *     npm test -- --only=slow               what takes a minute and only CI runs each time: a new element, the package in new projects
 *     npm test -- badge                     the files whose path holds this text; several texts widen the choice
 *     BROWSERS=chromium npm test            some of the engines
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './setup/freshness.js';
import { noCounts, summaryVariable, type Counts } from './setup/summary.js';

/** Written anew by each run. */
const pages = 'test/pages';

const root = fileURLToPath(new URL('../', import.meta.url));
const { resolve } = createRequire(import.meta.url);
process.chdir(root);

interface Kind {
  readonly name: 'node' | 'browser' | 'e2e' | 'slow';
  readonly files: RegExp;
  /** The arguments for Node that run `files`. */
  command(files: readonly string[]): string[];
}

const withNode = (files: readonly string[], ...options: string[]): string[] => [
  ...['--import', 'tsx', '--test', ...options],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./test/setup/node-reporter.mjs', '--test-reporter-destination=stdout'],
  ...files,
];

/**
 * The pages that browser tests run in: one for each folder, because loading some eighty modules takes a browser longer than most
 * tests do; and one for each file that needs a page on which nothing was loaded before (`.alone.`).
 */
function pagesOf(files: readonly string[]): readonly string[] {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const page = /\.alone\./.test(file) ? basename(file, '.browser.test.ts') : basename(dirname(file));
    byFolder.set(page, [...(byFolder.get(page) ?? []), file]);
  }
  return [...byFolder].map(([name, inside]) => {
    const page = `${pages}/${name}.js`;
    writeFileSync(page, inside.map((file) => `import '../../${file}';\n`).join(''));
    return page;
  });
}

const kinds: readonly Kind[] = [
  {
    name: 'node',
    files: /\.node\.test\.ts$|^test\/builder\/.*\.test\.ts$/,
    command: (files) => withNode(files, '--test-concurrency=2'),
  },
  {
    name: 'browser',
    files: /\.browser\.test\.ts$/,
    command: (files) => [
      ...['--import', 'tsx', join(dirname(resolve('@web/test-runner')), 'bin.js')],
      ...['--config', 'test/web-test-runner.config.mjs', '--files', ...pagesOf(files)],
    ],
  },
  // Two at a time: each file has a browser of its own, and waits more than it works.
  { name: 'e2e', files: /^test\/e2e\/.*\.e2e\.test\.ts$/, command: (files) => withNode(files, '--test-concurrency=2') },
  { name: 'slow', files: /\.slow\.test\.ts$/, command: (files) => withNode(files) },
];

/** Runs Node with `args`, showing its output; its exit code. */
const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('close', (code) => {
      done(code ?? 1);
    });
  });

/** Runs one kind's files. A runner that fails without a failed test, or without a word, is a failure of its own. */
async function run(kind: Kind, files: readonly string[]): Promise<Counts> {
  console.log(`\n— ${kind.name}: ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'ogp-test-'));
  const summary = join(folder, 'summary');
  try {
    const code = await node(kind.command(files), { [summaryVariable]: summary });
    const counts = read(summary);
    const crashed = !counts || (code !== 0 && counts.failed === 0);
    if (crashed) console.error(`The ${kind.name} tests did not run to their end (exit code ${code}).`);
    const known = counts ?? noCounts();
    return crashed ? { ...known, failed: known.failed + 1 } : known;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(summary: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(summary, 'utf8').trim().split('\n').at(-1) ?? '') as Counts;
  } catch {
    return undefined; // The runner did not get so far.
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

async function main(args: readonly string[]): Promise<Counts> {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const texts = args.filter((arg) => !arg.startsWith('--'));
  const chosen = filesIn('test').filter((file) => texts.length === 0 || texts.some((text) => file.includes(text)));
  const work = kinds
    .filter(({ name }) => (only === undefined ? name !== 'slow' : name === only))
    .map((kind) => ({ kind, files: chosen.filter((file) => kind.files.test(file)) }))
    .filter(({ files }) => files.length > 0);
  const total = noCounts();
  if (work.length === 0) {
    console.error('No test fits.');
    return { ...total, failed: 1 };
  }
  const build = !isFresh();
  if (build) console.log('The build is older than its sources: building first.');
  if (await node(['--import', 'tsx', build ? '.config/build.ts' : '.config/generate/main.ts'])) {
    console.error('What the tests need could not be built.');
    return { ...total, failed: 1 };
  }
  for (const { kind, files } of work) {
    const started = performance.now();
    const { passed, failed, skipped } = await run(kind, files);
    console.log(`\n— ${kind.name}: ${Math.round((performance.now() - started) / 1000)} s`);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  // Where every test was skipped, nothing was shown.
  return total.passed + total.failed === 0 ? { ...total, failed: 1 } : total;
}

const { passed, failed, skipped } = await main(process.argv.slice(2));
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
