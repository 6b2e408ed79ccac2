/**
 * `npm run bench`: how long pages with our elements take beside pages without, in a browser that knows none of them. Peers take
 * turns, so that whatever else the machine does hits all alike; medians of `--rounds=9`. Only ratios of one run carry over to
 * another machine. Writes `test/bench/speed.json`, and the tables in `docs/performance.md`; with `--only=TEXT`, runs the
 * comparisons whose name has that text, and prints their tables instead.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { build } from '../../src/api-builder/build.js';
import { Report } from '../../src/api-builder/report.js';
import { archivalCsv, manyRows } from '../builder/synthetic.js';
import { browserArguments, findBrowser } from '../setup/find-browser.js';
import { manyPeers, onePeers, type Peer } from './pages.js';
import { serve } from './site.js';
import { insertTables, tablesOf } from './tables.js';
import { visit, type Conditions, type Cost } from './visit.js';

/** The peers of one comparison, by name, the reference first. */
export type Medians = Readonly<Record<string, Cost>>;

export interface Results {
  readonly browser: string;
  readonly rounds: number;
  /** By name: `one, slow`, `1000 different, unthrottled`. */
  readonly comparisons: Readonly<Record<string, Medians>>;
}

interface Comparison {
  readonly name: string;
  readonly conditions: Conditions;
  readonly peers: () => readonly Peer[];
}

const counts = [100, 1000];

/** @param many the folder of a large endpoint. */
const comparisonsWith = (many: string): readonly Comparison[] => [
  { name: 'one, slow', conditions: 'slow', peers: onePeers },
  { name: 'one, unthrottled', conditions: 'unthrottled', peers: onePeers },
  ...counts.flatMap((count) =>
    [false, true].map((different): Comparison => ({
      name: `${count} ${different ? 'different' : 'same'}, unthrottled`,
      conditions: 'unthrottled',
      peers: () => manyPeers(many, count, different),
    })),
  ),
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function medianOf(costs: readonly Cost[]): Cost {
  const keys = Object.keys(costs[0]!) as (keyof Cost)[];
  return Object.fromEntries(keys.map((key) => [key, rounded(median(costs.map((cost) => cost[key])))])) as unknown as Cost;
}

/** Each peer once a round, in an order that moves on by one each time. */
async function compare(
  browser: Browser,
  peers: readonly Peer[],
  rounds: number,
  conditions: Conditions,
  at: (peer: Peer) => string,
): Promise<Medians> {
  const costs = new Map(peers.map(({ name }): [string, Cost[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < peers.length; i++) {
      const peer = peers[(i + round) % peers.length]!;
      costs.get(peer.name)?.push(await visit(browser, at(peer), peer.elements, conditions));
    }
  }
  return Object.fromEntries([...costs].map(([name, all]) => [name, medianOf(all)]));
}

async function measure(rounds: number, only: string): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const input = join(folder, 'many.csv');
  const many = join(folder, 'many');
  writeFileSync(input, archivalCsv(manyRows(Math.max(...counts))));
  await build({ input, process: null, asOf: '2026-11-20', notice: null }, many, new Report());
  const pages: Record<string, string> = {};
  const site = await serve(pages, many);
  try {
    const comparisons: Record<string, Medians> = {};
    for (const { name, conditions, peers } of comparisonsWith(many).filter(({ name }) => name.includes(only))) {
      console.error(name);
      const at = (peer: Peer): string => `/${encodeURIComponent(`${name} ${peer.name}`)}.html`;
      const compared = peers();
      for (const peer of compared) pages[at(peer)] = peer.page;
      comparisons[name] = await compare(browser, compared, rounds, conditions, (peer) => site.origin + at(peer));
    }
    return { browser: `Chromium ${browser.version()}`, rounds, comparisons };
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, only: { type: 'string', default: '' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number, such as --rounds=9.');
const results = await measure(rounds, values.only);
if (values.only) console.log(tablesOf(results));
else {
  writeFileSync(new URL('speed.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  const documentation = new URL('../../docs/performance.md', import.meta.url);
  writeFileSync(documentation, insertTables(readFileSync(documentation, 'utf8'), tablesOf(results)));
}
