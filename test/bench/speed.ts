/**
 * `npm run bench`: how long pages with our elements take beside pages without, in a browser that knows none of them. Peers take
 * turns, so that whatever else the machine does hits all alike; medians of `--rounds=9`. Only ratios of one run carry over to
 * another machine. Writes `test/bench/speed.json`, and the tables in `docs/performance.md`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  readonly one: Readonly<Record<Conditions, Medians>>;
  /** By how many there are on the page, and whether they show the same commitment. */
  readonly many: Readonly<Record<string, Medians>>;
}

const counts = [100, 1000];

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

async function measure(rounds: number): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const input = join(folder, 'many.csv');
  const many = join(folder, 'many');
  writeFileSync(input, archivalCsv(manyRows(Math.max(...counts))));
  await build({ input, process: null, asOf: '2026-11-20', notice: null }, many, new Report());
  const pages: Record<string, string> = {};
  const site = await serve(pages, many);
  const run = (name: string, peers: readonly Peer[], conditions: Conditions): Promise<Medians> => {
    console.error(`${name}, ${conditions}`);
    const at = (peer: Peer): string => `/${encodeURIComponent(`${name} ${peer.name}`)}.html`;
    for (const peer of peers) pages[at(peer)] = peer.page;
    return compare(browser, peers, rounds, conditions, (peer) => site.origin + at(peer));
  };
  try {
    const one = { slow: await run('one', onePeers(), 'slow'), unthrottled: await run('one', onePeers(), 'unthrottled') };
    const results: Record<string, Medians> = {};
    for (const count of counts) {
      for (const different of [false, true]) {
        const name = `${count} ${different ? 'different' : 'same'}`;
        results[name] = await run(name, manyPeers(many, count, different), 'unthrottled');
      }
    }
    return { browser: `Chromium ${browser.version()}`, rounds, one, many: results };
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? 9);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number, such as --rounds=9.');
const results = await measure(rounds);
writeFileSync(new URL('speed.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
const documentation = new URL('../../docs/performance.md', import.meta.url);
writeFileSync(documentation, insertTables(readFileSync(documentation, 'utf8'), tablesOf(results)));
