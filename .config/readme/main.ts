/**
 * `npm run readme`: writes the README's table of elements, and its pictures: each element's usual story, and three on one page. With
 * `--table`, which needs no browser, the table alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../demo/static-server.js';
import { browserArguments, findBrowser } from '../../test/setup/find-browser.js';
import { readElementFacts } from '../generate/element-facts.js';
import { elementNames } from '../generate/elements.js';
import { elementsOf, folderOf } from '../manifest/elements-of.js';
import { readManifest } from '../manifest/manifest.js';
import { pictureOf, withTable } from './table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tallest picture of one element, in CSS pixels: of a long one, its head. */
const tallest = 450;

const together = `<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/cdn/loader.js"></script><style>
body { margin: 24px; font-family: system-ui, sans-serif; color: #1a2127; display: grid; grid-template-columns: 1.5fr 1fr; gap: 1.5rem; align-items: start }
p { line-height: 2.1 } div > div { max-width: 420px; margin-top: 1.5rem }</style>
<div><ogp-commitment-card commitment="GE0025"></ogp-commitment-card>
<div><ogp-commitment-card commitment="AR0048" variant="compact"></ogp-commitment-card></div>
<p>Parties in Georgia publish who pays for them <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>.
In Argentina there is a law <ogp-stellar-badge commitment="AR0048"></ogp-stellar-badge>.</p></div>
<ogp-country-stats country="XEX" sections="figures completion"></ogp-country-stats>`;

/** Waits until every element shows its data, and its charts, which come into view, are drawn. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ogp-'));
    return elements.length > 0 && elements.every((element) => element.matches(':state(ready)'));
  });
  await page.waitForTimeout(1000);
}

/** Takes every picture anew. */
async function takePictures(): Promise<void> {
  const server = await serve({ '/': `${root}storybook-static`, '/cdn': `${root}cdn` });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1060, height: 1000 }, deviceScaleFactor: 1.5 });
    await page.route('**/together', (route) => route.fulfill({ body: together, contentType: 'text/html' }));
    await page.goto(`${server.url}/together`);
    await ready(page);
    await page.screenshot({ path: `${root}docs/images/widgets.png`, fullPage: true });
    for (const element of elementsOf(manifest)) {
      await page.goto(`${server.url}/iframe.html?id=elements-${folderOf(element)}--usual&viewMode=story&globals=width:600`);
      await ready(page);
      const box = await page.locator(element.tagName ?? '').boundingBox();
      if (!box) throw new Error(`${element.tagName} is not to be seen.`);
      const { x, y, width, height } = box;
      const clip = { x: x - 8, y: y - 8, width: width + 16, height: Math.min(height, tallest) + 16 };
      await page.screenshot({ path: `${root}${pictureOf(element)}`, clip });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const manifest = await readManifest();
if (!process.argv.includes('--table')) await takePictures();
writeFileSync(`${root}README.md`, withTable(readFileSync(`${root}README.md`, 'utf8'), manifest, await readElementFacts(elementNames())));
