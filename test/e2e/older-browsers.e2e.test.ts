import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { closeAll, open, pageOf, serve, settled, textOf } from './site.js';

const body = `<p><ogp-stellar-badge commitment="GE0025"><a href="https://www.opengovpartnership.org/">At OGP</a></ogp-stellar-badge></p>
  <ogp-commitment-card commitment="GE0025"><a href="https://www.opengovpartnership.org/">At OGP</a></ogp-commitment-card>
  <ogp-country-stats country="GEO"></ogp-country-stats>`;

/** What a browser lacks, taken away before the page's first script, and in which browsers it is so. */
const lacks: Readonly<Record<string, string>> = {
  'AbortSignal.any and AbortSignal.timeout (before 2024)': 'delete AbortSignal.any; delete AbortSignal.timeout;',
  'custom states (Firefox before 126, Safari before 17.4)': 'delete ElementInternals.prototype.states; delete globalThis.CustomStateSet;',
  'custom states without dashes in their names (Chrome before 125)': `const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = function (name) {
      if (!name.startsWith('--')) throw new DOMException('no dashes', 'SyntaxError');
      return add.call(this, name);
    };`,
  'internals of elements (Safari before 16.4)': 'delete HTMLElement.prototype.attachInternals; delete globalThis.ElementInternals;',
  'style sheets that shadow trees share (Safari before 16.4)':
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
};

after(closeAll);

describe('in a browser that lacks', () => {
  for (const [name, script] of Object.entries(lacks)) {
    it(`${name}, every element shows its data`, async () => {
      const site = await serve({ pages: { '/': pageOf(body) } });
      const { page, complaints } = await open('about:blank');
      await page.addInitScript(script);
      await page.goto(site.origin);
      await page.waitForFunction(
        () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot?.querySelector('.ready')).length === 3,
      );
      assert.match(await textOf(page, 'ogp-stellar-badge'), /^★?\s*Starred/);
      assert.match(await textOf(page, 'ogp-commitment-card'), /Was it done\? Complete/);
      assert.match(await textOf(page, 'ogp-country-stats'), /Georgia: what was promised/);
      assert.deepEqual(complaints, []);
    });
  }
});

describe('in a browser that cannot derive a colour from another (before 2024)', () => {
  it('text has the page’s colour, and what is filled can be told from what is not', async () => {
    const site = await serve({
      pages: {
        '/': pageOf(`<style>body { background: #14171a; color: rgb(231, 234, 237) }</style>${body}`),
      },
      answer: async ({ url = '' }) => {
        const file = new URL(`../../cdn/${url.replace(/^\/ogp\//, '')}`, import.meta.url);
        if (!url.endsWith('.js')) return undefined;
        return { body: (await readFile(file, 'utf8')).replaceAll('oklch(from', 'not-known(from'), type: 'text/javascript' };
      },
    });
    const { page } = await open(site.origin);
    await settled(page);
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);
    const text = 'rgb(231, 234, 237)';
    assert.equal(await style('ogp-commitment-card .scale i.on', 'background-color'), text);
    assert.equal(await style('ogp-country-stats .share rect', 'fill'), text);
    assert.equal(await style('ogp-stellar-badge .star.starred', 'fill'), text);
    assert.equal(await style('ogp-commitment-card summary', 'color'), text);
    const steps = await Promise.all([0, 1, 2, 3].map((n) => style(`ogp-country-stats .fill-${n}`, 'background-color')));
    assert.equal(new Set(steps).size, 4, steps.join());
  });
});

describe('a file of words that never comes', () => {
  for (const [file, missing] of [
    ['words/es.js', 'words'],
    ['words/es-areas.js', 'names of policy areas'],
  ] as const) {
    it(`leaves the data in the words that there are, marked as what they are, without the ${missing}`, async () => {
      const site = await serve({
        pages: { '/': pageOf(body, { lang: 'es' }) },
        answer: ({ url = '' }) => (url.includes(file) ? new Promise(() => undefined) : Promise.resolve(undefined)),
      });
      const { page } = await open(site.origin);
      await page.waitForFunction(
        () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot?.querySelector('.ready')).length === 3,
      );
      const spoken = missing === 'words' ? 'en' : 'es';
      assert.equal(await page.locator('ogp-country-stats [part=base]').getAttribute('lang'), spoken);
      assert.match(
        await textOf(page, 'ogp-country-stats'),
        spoken === 'en' ? /what was promised.*Public Participation/ : /qué se prometió.*Public Participation/,
      );
    });
  }
});
