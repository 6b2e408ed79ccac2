/**
 * How long the builder takes, and how that grows: `npx tsx test/bench/data.ts`. Prints JSON. Times are medians in
 * milliseconds; only the ratios carry over to another machine. Each size runs in a process of its own, for its peak memory.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { statsOf } from '../../src/api-builder/count/tally.js';
import { build, readContent } from '../../src/api-builder/build.js';
import { Report } from '../../src/api-builder/report.js';
import { archivalCsv, manyRows } from '../builder/synthetic.js';

const self = fileURLToPath(import.meta.url);
const real = fileURLToPath(new URL('../../../shared/data/ogp-explorer-2017.csv', import.meta.url));
const options = (input: string) => ({ input, process: null, asOf: '2026-11-20', notice: null });

async function median(runs: number, run: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Model and figures, without writing: what is compared with parsing alone. */
async function modelAndFigures(input: string): Promise<void> {
  const { model } = await readContent(options(input), new Report());
  statsOf(model.commitments);
}

async function compare(input: string, runs: number) {
  const parseBy = {
    papaparse: await median(runs, () => void Papa.parse(readFileSync(input, 'utf8'))),
    'd3-dsv': await median(runs, () => void csvParseRows(readFileSync(input, 'utf8'))),
  };
  const parse = Math.min(...Object.values(parseBy));
  const model = await median(runs, () => modelAndFigures(input));
  return {
    parse: round(parse),
    parseBy: { papaparse: round(parseBy.papaparse), 'd3-dsv': round(parseBy['d3-dsv']) },
    modelAndFigures: round(model),
    ratio: round(model / parse),
  };
}

/** One size, in this process: the whole build, writing included. */
async function measureSize(input: string, out: string, rows: number) {
  const start = performance.now();
  await build(options(input), out, new Report());
  const ms = performance.now() - start;
  return {
    rows,
    ms: round(ms),
    microsecondsPerRow: round((ms * 1000) / rows),
    peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const [, , input, out, rows] = process.argv;
if (input && out && rows) {
  console.log(JSON.stringify(await measureSize(input, out, Number(rows))));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-bench-'));
  try {
    const file = (count: number): string => {
      const path = join(folder, `${count}.csv`);
      if (!existsSync(path)) writeFileSync(path, archivalCsv(manyRows(count)));
      return path;
    };
    const measure = (path: string, count: number): unknown =>
      JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', self, path, join(folder, 'out'), String(count)], { encoding: 'utf8' }));
    const result = {
      realFile: existsSync(real)
        ? { ...(await compare(real, 15)), wholeBuild: measure(real, 1431) }
        : 'not here: ../shared/data/ogp-explorer-2017.csv',
      synthetic: await compare(file(1000), 15),
      sizes: [1000, 10_000, 50_000].map((count) => measure(file(count), count)),
    };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
