/**
 * `npm run size`: the bytes of every file of `cdn/`, and of what a page with one element loads, as JSON. Fails past a limit of
 * budgets.json: each is what the project has reached, and may only be lowered; `aim` is where it should get to. In kB of 1,000
 * bytes; brotli at its highest level, as a static host would keep it.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { elements } from '../../src/generated/elements.js';
import { isFresh } from '../setup/freshness.js';

interface Budget {
  readonly aim: number;
  readonly limit: number;
}
interface Budgets {
  readonly paths: Readonly<Record<string, Budget>>;
  /** Of an element that is not in `paths` or `tools`. */
  readonly path: Budget;
  /** Elements with which readers work, such as a list to search: what they load, and their own file. */
  readonly tools: Readonly<Record<string, { readonly path: Budget; readonly own: Budget }>>;
  /** What each further element may add to the others' paths, in kB: its line in the loader. */
  readonly perFurtherElement: number;
  /** The file of an element that is not in `paths` or `tools`, without what it shares with others. */
  readonly own: Budget;
  readonly charts: Budget;
  readonly words: Budget;
}
interface Manifest {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, string>>;
  readonly charts: readonly string[];
}
interface Bytes {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cdn = join(root, 'cdn');
if (!isFresh()) {
  console.error('The build is missing or older than its sources. Run "npm run build" first.');
  process.exit(1);
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const budgets = json<Budgets>(join(root, 'test/size/budgets.json'));
const manifest = json<Manifest>(join(cdn, 'manifest.json'));

const known = new Map<string, Bytes>();
function bytesOf(file: string): Bytes {
  const found = known.get(file);
  if (found) return found;
  const content = readFileSync(join(cdn, file));
  const bytes = {
    minified: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
  known.set(file, bytes);
  return bytes;
}
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytesOf(file).brotli, 0);

/** The documents that each element reads for its own example. */
const documents = new Map(elements.map(({ tag, paths }) => [tag, paths.map((path) => `v1/${path}`)]));

const past: string[] = [];
function judge(name: string, brotli: number, budget: Budget): void {
  if (brotli > budget.limit * 1000) past.push(`${name}: ${brotli} bytes in brotli, past its limit of ${budget.limit} kB`);
}

const further = elements.length - Object.keys(budgets.paths).length;
const grown = ({ aim, limit }: Budget): Budget => ({ aim, limit: limit + further * budgets.perFurtherElement });

const paths = Object.entries(manifest.tags).map(([tag, files]) => {
  const read = documents.get(tag) ?? [];
  const code = sum(files);
  const data = sum(read);
  const tool = budgets.tools[tag];
  const budget = grown(budgets.paths[tag] ?? tool?.path ?? budgets.path);
  // Of several documents that are alike one is counted: how many there are is the page's choice.
  const judged = code + (read.length > 1 ? Math.max(...read.map((file) => bytesOf(file).brotli)) : data);
  judge(tag, judged, budget);
  const [own] = files.filter((file) => file !== 'loader.js');
  if (own && !budgets.paths[tag]) judge(`${tag} by itself`, bytesOf(own).brotli, tool?.own ?? budgets.own);
  return [tag, { files: [...files, ...read], code, data, total: code + data, ...budget, reached: judged <= budget.aim * 1000 }];
});

/** What people read of sizes, which must be as measured to the nearest half kB. */
const total = (tag: string): number => sum([...(manifest.tags[tag] ?? []), ...(documents.get(tag) ?? [])]);
const said: readonly (readonly [file: string, sentence: RegExp, bytes: number])[] = [
  ['README.md', /`loader\.js` \(([\d.]+) kB\)/, sum(['loader.js'])],
  ['docs/performance.md', /without a widget is the loader, ([\d.]+) kB/, sum(['loader.js'])],
  ['docs/performance.md', /brotli: badge ([\d.]+) kB/, total('ogp-stellar-badge')],
  ['docs/performance.md', /full card ([\d.]+) kB/, total('ogp-commitment-card')],
  ['docs/performance.md', /figures ([\d.]+) kB/, total('ogp-country-stats')],
  ['docs/performance.md', /chart's chunk, once\s+a page, ([\d.]+) kB/, sum(manifest.charts)],
  ...['demo/index.html', 'demo/es/index.html'].flatMap((file) => [
    [file, /([\d.]+)\s+kB\s+(?:on|en)/, sum(['loader.js'])] as const,
    [file, /(?:some|unos)\s+([\d.]+)\s+kB/, total('ogp-commitment-card')] as const,
  ]),
];
for (const [file, sentence, bytes] of said) {
  const [, kB] = sentence.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (!(Math.abs(Number(kB) * 1000 - bytes) <= 500))
    past.push(`${file} says ${kB ?? 'no'} kB (${sentence.source}); measured: ${bytes} bytes`);
}
judge('the charts', sum(manifest.charts), budgets.charts);
for (const [name, file] of Object.entries(manifest.words)) judge(`the words "${name}"`, sum([file]), budgets.words);

const entries = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => /\.(js|css)$/.test(file) && statSync(join(cdn, file)).isFile())
  .sort();
console.log(
  JSON.stringify(
    {
      unit: 'bytes',
      paths: Object.fromEntries(paths) as unknown,
      entries: Object.fromEntries(entries.map((file) => [file, bytesOf(file)])),
    },
    null,
    2,
  ),
);
for (const line of past) console.error(line);
process.exitCode = past.length ? 1 : 0;
