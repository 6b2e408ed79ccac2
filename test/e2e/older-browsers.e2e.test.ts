import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeAll, open, pageOf, serve, textOf } from './site.js';

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
      const site = await serve({ pages: { '/': pageOf(body), '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } });
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

describe('a file of words that never comes', () => {
  for (const [file, missing] of [
    ['words/es.js', 'words'],
    ['words/areas-es.js', 'names of policy areas'],
  ] as const) {
    it(`leaves the data in the words that there are, marked as what they are, without the ${missing}`, async () => {
      const site = await serve({
        pages: { '/': pageOf(body, { lang: 'es' }), '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
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
