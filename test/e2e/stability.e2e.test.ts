import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { closeAll, open, pageOf, serve, settled } from './site.js';

const icon = { '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const reserve = '<link rel="stylesheet" href="/ogp/reserve.css">';
const text = '<p>And the page goes on below, with a sentence long enough to show whether anything moved.</p>';
const bodies: Readonly<Record<string, string>> = {
  'a badge in a line of text':
    '<p>The register <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge> has been copied by others since.</p>',
  'a country’s badge': '<p><ogp-stellar-badge country="GEO"></ogp-stellar-badge></p>',
  'a card': '<ogp-commitment-card commitment="GE0025"></ogp-commitment-card>',
  'a compact card': '<ogp-commitment-card commitment="AR0048" variant="compact"></ogp-commitment-card>',
  'a country’s figures': '<ogp-country-stats country="GEO"></ogp-country-stats>',
};

after(closeAll);

describe('nothing on the page moves, from first paint to data, around', () => {
  for (const [name, body] of Object.entries(bodies)) {
    for (const width of [360, 1280]) {
      it(`${name}, ${width} px wide`, async () => {
        const page = `<style>body{max-width:40rem}</style>${body}${text}`;
        const site = await serve({
          pages: { '/': pageOf(page, { head: reserve }), ...icon },
          // Slow enough that every state is painted.
          answer: async ({ url }) => {
            await new Promise((resolve) => setTimeout(resolve, /v1/.test(url ?? '') ? 400 : 150));
            return undefined;
          },
        });
        const opened = await open('about:blank', { viewport: { width, height: 2600 } });
        await opened.page.addInitScript(() => {
          const shifts: unknown[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await opened.page.goto(site.origin);
        await settled(opened.page);
        await opened.page.waitForTimeout(500);
        assert.deepEqual(await opened.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
      });
    }
  }
});

describe('axe finds nothing to complain of', () => {
  const themes: Readonly<Record<string, string>> = {
    light: 'background:#fff;color:#1c2126',
    dark: 'color-scheme:dark;background:#14171a;color:#e7eaed',
  };
  for (const [theme, style] of Object.entries(themes)) {
    for (const width of [200, 360, 1280]) {
      it(`in the three elements on a ${theme} page, ${width} px wide, with data and without`, async () => {
        const body = `<style>body{${style};margin:0}</style><main><h1>Page</h1><h2>Section</h2>${Object.values(bodies).join('')}
          <ogp-commitment-card commitment="GE9999"><a href="https://www.opengovpartnership.org/">At OGP</a></ogp-commitment-card>
          <ogp-stellar-badge></ogp-stellar-badge></main>`;
        const site = await serve({ pages: { '/': pageOf(body), ...icon } });
        const { page } = await open(site.origin, { viewport: { width, height: 900 } });
        await settled(page);
        await page.locator('summary').first().click();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
          [],
        );
      });
    }
  }
});
