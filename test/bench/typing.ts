/**
 * `npm run bench:typing`: how long after a key is pressed the list of all commitments has painted what is found, by the browser's own Event
 * Timing, in milliseconds. The processor is slowed to a quarter. `--rows=3000` synthetic commitments, `--input=FILE` for a real file.
 * Prints JSON.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from '../../src/api-builder/build.js';
import { Report } from '../../src/api-builder/report.js';
import { archivalCsv, manyRows } from '../builder/synthetic.js';
import { browserArguments, findBrowser } from '../setup/find-browser.js';
import { serve } from './site.js';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '3000' }, input: { type: 'string', default: '' } } });

const listPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Typing</title><script type="module" src="/ogp/loader.js"></script>
  <ogp-commitment-list endpoint="/many/v1/"></ogp-commitment-list>`;

/** Notes of each key how long it took to the next paint: Event Timing rounds to 8 ms, and leaves out what took less than 16. */
const watch = `
  window.durations = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

/** What readers type: a word that many have, one that few have, one that nothing has, each taken back letter by letter. */
const words = ['register', 'district 17', 'ukraine', 'zebra'];

async function type(page: Page): Promise<number> {
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
    keys++;
  };
  for (const word of words) {
    for (const letter of word) await press(letter === ' ' ? 'Space' : letter);
    for (let left = word.length; left > 0; left--) await press('Backspace');
  }
  return keys;
}

const folder = mkdtempSync(join(tmpdir(), 'ogp-typing-'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
let input = values.input;
if (!input) {
  input = join(folder, 'many.csv');
  writeFileSync(input, archivalCsv(manyRows(Number(values.rows))));
}
await build({ input, process: null, asOf: '2026-11-20', notice: null }, join(folder, 'many'), new Report());
const site = await serve({ '/list.html': listPage }, join(folder, 'many'));
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(`${site.origin}/list.html`);
  await page.locator('ogp-commitment-list:state(ready)').waitFor();
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.locator('ogp-commitment-list').getByRole('searchbox').focus();
  await page.waitForTimeout(500);
  await page.evaluate(watch);
  const keys = await type(page);
  const durations = await page.evaluate<readonly number[]>('durations.sort((a, b) => a - b)');
  const rows = await page.locator('ogp-commitment-list').locator('.gist').innerText();
  // Those left out took less than 16 ms.
  const at = (share: number): number => durations[Math.floor(share * keys) - (keys - durations.length)] ?? 16;
  console.log(JSON.stringify({ rows, keys, medianMs: at(0.5), p95Ms: at(0.95), maxMs: durations.at(-1) ?? 16 }, null, 2));
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
