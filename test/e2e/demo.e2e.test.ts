/** The demo, as `npm start` serves it, under the policy of a strict site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { serve, type StaticServer } from '../../demo/static-server.js';
import { axeComplaints } from './axe.js';
import { closeAll, open, root, settled } from './site.js';

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ogp-widgets",
};
const languages = { en: '', es: 'es/' };
const sites = ['ministry', 'report', 'blog'];
const names = ['index', ...sites, 'gallery'];
const translated = Object.entries(languages).flatMap(([lang, folder]) => names.map((name) => ({ lang, path: `${folder}${name}.html` })));
const pages = [...translated, { lang: 'en', path: 'playground.html' }];

const tags = (JSON.parse(readFileSync(`${root}cdn/elements.json`, 'utf8')) as readonly { readonly tag: string }[]).map(({ tag }) => tag);

let server: StaticServer;
const shown = async (path: string, width = 1280): Promise<{ page: Page; complaints: readonly string[]; foreign: readonly string[] }> => {
  const { page, complaints } = await open('about:blank', {
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== server.url) foreign.push(request.url());
  });
  await page.goto(`${server.url}/${path}`);
  await page.locator(tags.join()).first().waitFor({ state: 'attached' });
  await settled(page);
  return { page, complaints, foreign };
};

/** The page's cumulative layout shift so far; under 0.1 is good by Web Vitals. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
          done(sum);
        }).observe({ type: 'layout-shift', buffered: true });
        // It is not called where nothing moved.
        setTimeout(() => done(sum), 500);
      }),
  );

/** Its elements in order, as their author wrote them, without what is in the reader's language. */
const elementsOf = (path: string): readonly string[] =>
  [...readFileSync(`${root}demo/${path}`, 'utf8').matchAll(/<(ogp-[\w-]+)([^>]*)>/g)].map(([, tag = '', attributes = '']) =>
    [
      tag,
      ...[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => (/^note-/.test(name) ? name : `${name}=${value}`)),
    ].join(' '),
  );

describe('the demo', () => {
  before(async () => {
    server = await serve({ '/': `${root}demo`, '/cdn': `${root}cdn` }, { headers: strict });
  });
  after(async () => {
    await closeAll();
    await server.close();
  });

  for (const { lang, path } of pages) {
    describe(path, () => {
      it('shows every element with its data, asks only its own host, and has nothing to complain of', async () => {
        const { page, complaints, foreign } = await shown(path);
        const unready = await page
          .locator(tags.join())
          .evaluateAll((all) => all.filter((one) => !one.matches(':state(ready)')).map((one) => one.outerHTML));
        assert.deepEqual({ unready, foreign, complaints }, { unready: [], foreign: [], complaints: [] });
        assert.equal(await page.getAttribute('html', 'lang'), lang);
      });

      it('is found without fault by axe-core, on a phone in the dark and on a desk', async () => {
        const { page } = await shown(path);
        assert.deepEqual(await axeComplaints(page), []);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 360, height: 900 });
        assert.deepEqual(await axeComplaints(page), []);
      });

      it('fits 320 px, and does not move there while it loads', async () => {
        const { page } = await shown(path, 320);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        // The playground writes its own form and example. Elsewhere what is left is a line that breaks elsewhere in some font.
        const shift = path === 'playground.html' ? 0 : await shifts(page);
        assert.ok(shift < 0.1, `its cumulative layout shift is ${shift}`);
      });

      it('leads only to what is there', async () => {
        const { page } = await shown(path);
        const links = await page.locator('body a:not(svg *)').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
        for (const link of new Set(links.filter((one) => one.startsWith(server.url)))) {
          const { pathname, hash } = new URL(link);
          const answer = await fetch(link);
          assert.equal(answer.status, 200, link);
          if (hash) assert.ok((await answer.text()).includes(`id="${hash.slice(1)}"`), `${pathname} has ${hash}`);
        }
        const bar = ['index', ...sites, 'gallery', 'playground'].map((name) => links.some((one) => one.endsWith(`/${name}.html`)));
        assert.deepEqual(
          bar,
          bar.map(() => true),
        );
      });
    });
  }

  for (const name of names) {
    it(`shows the same elements with the same attributes in Spanish: ${name}.html`, () => {
      assert.ok(elementsOf(`${name}.html`).length > 0);
      assert.deepEqual(elementsOf(`es/${name}.html`), elementsOf(`${name}.html`));
    });
  }

  it('has every element on its three sites', () => {
    const used = new Set(sites.flatMap((name) => elementsOf(`${name}.html`)).map((one) => one.split(' ')[0]));
    assert.deepEqual([...used].sort(), [...tags].sort(), 'a new element stands on one of demo/ministry.html, report.html, blog.html');
  });

  it('has every element in its gallery, each once, with a line that shows the same on another page, and that a button copies', async () => {
    const { page } = await shown('gallery.html');
    const examples = await page
      .locator('[data-example]')
      .evaluateAll((all) => all.map((one) => one.querySelector(':not(p, a)')?.localName));
    assert.deepEqual([...examples].sort(), [...tags].sort());
    for (const folder of Object.values(languages)) {
      const front = readFileSync(`${root}demo/${folder}index.html`, 'utf8');
      for (const tag of tags)
        assert.ok(front.includes(`href="gallery.html#${tag.slice('ogp-'.length)}"`), `${folder}index.html leads to ${tag}`);
    }
    for (const summary of await page.locator('.example > details > summary').all()) await summary.click();
    const lines = await page.locator('.example > details code').allInnerTexts();
    await page.locator('.example > details button').first().click();
    await page.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), lines[0]);

    await page.route('**/pasted.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="cdn/loader.js"></script>${lines.join('')}`,
      }),
    );
    const text = (): Promise<readonly string[]> => page.locator(`:is(${tags.join()}) [part=base]`).allInnerTexts();
    const inGallery = await text();
    await page.goto(`${server.url}/pasted.html`);
    await settled(page);
    assert.deepEqual(await text(), inGallery);
  });

  it('shows each element in its playground at a choice, with what only that one takes, and the snippet for it', async () => {
    const { page, complaints } = await shown('playground.html');
    for (const tag of tags) {
      await page.locator('#controls [name=widget]').selectOption(tag);
      await page.locator(`#stage > ${tag}:state(ready)`).waitFor();
      assert.match(await page.locator('#snippet').innerText(), new RegExp(`<${tag}[ >]`));
    }
    await page.locator('#controls [name=widget]').selectOption('ogp-policy-area');
    await page.locator('#controls [name=area]').fill('legislation');
    await page.locator('#controls [name=area]').press('Tab');
    await page.locator('#stage > [area=legislation]:state(ready)').waitFor();
    await page.reload();
    await page.locator('#stage > [area=legislation]:state(ready)').waitFor();
    assert.deepEqual(complaints, []);
  });
});
