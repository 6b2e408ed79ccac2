import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeComplaints } from './axe.js';
import { charted, closeAll, open, pageOf, serve, settled } from './site.js';

const reserve = '<link rel="stylesheet" href="/ogp/reserve.css">';
const text = '<p>And the page goes on below, with a sentence long enough to show whether anything moved.</p>';
const inLine = 'a badge in a line of text';

/** The link that stands in a card's tag, as the page's author writes it: with the title. */
function titled(id: string): string {
  const document = JSON.parse(readFileSync(new URL(`../../cdn/v1/commitments/${id}.json`, import.meta.url), 'utf8')) as {
    readonly commitment: { readonly title: { readonly text: string } };
  };
  return `<a href="https://www.opengovpartnership.org/">${document.commitment.title.text}</a>`;
}

const bodies: Readonly<Record<string, string>> = {
  [inLine]:
    '<p>The register <ogp-stellar-badge commitment="GE0025"><a href="https://www.opengovpartnership.org/">of party finance, at OGP</a></ogp-stellar-badge> has been copied by others since.</p>',
  'a country’s badge':
    '<p><ogp-stellar-badge country="GEO"><a href="https://www.opengovpartnership.org/">Georgia</a></ogp-stellar-badge></p>',
  'a card': `<ogp-commitment-card commitment="GE0025">${titled('GE0025')}</ogp-commitment-card>`,
  'a card without findings': `<ogp-commitment-card commitment="PA0043">${titled('PA0043')}</ogp-commitment-card>`,
  'a compact card': `<ogp-commitment-card commitment="AR0048" variant="compact">${titled('AR0048')}</ogp-commitment-card>`,
  'OGP in numbers': '<ogp-numbers><a href="https://www.opengovpartnership.org/">OGP</a></ogp-numbers>',
  'what OGP is': '<ogp-model><a href="https://www.opengovpartnership.org/">OGP</a></ogp-model>',
  'a country’s plans': '<ogp-action-plans country="XEX"><a href="https://www.opengovpartnership.org/">Exemplia</a></ogp-action-plans>',
  'a country’s only plan': '<ogp-action-plans country="XKX"><a href="https://www.opengovpartnership.org/">Kosovo</a></ogp-action-plans>',
  'a review': '<ogp-irm-review country="XEX"><a href="https://www.opengovpartnership.org/">Exemplia</a></ogp-irm-review>',
  'a review of nothing': '<ogp-irm-review country="XKX"><a href="https://www.opengovpartnership.org/">Kosovo</a></ogp-irm-review>',
  'three countries':
    '<ogp-country-compare countries="GEO TUN UKR"><a href="https://www.opengovpartnership.org/">Compared</a></ogp-country-compare>',
  'the map of members': '<ogp-member-map figure="completion"><a href="https://www.opengovpartnership.org/">Members</a></ogp-member-map>',
  'the map of members on land':
    '<ogp-member-map layout="land" figure="completion"><a href="https://www.opengovpartnership.org/">Members</a></ogp-member-map>',
  'the map of members, without a figure': '<ogp-member-map><a href="https://www.opengovpartnership.org/">Members</a></ogp-member-map>',
  'the five examples': '<ogp-featured-commitments><a href="https://www.opengovpartnership.org/">Examples</a></ogp-featured-commitments>',
  'three commitments in a row':
    '<ogp-featured-commitments ids="AR0048 GE0025 CO0035" layout="row"><a href="https://www.opengovpartnership.org/">Three</a></ogp-featured-commitments>',
  'a country’s figures': '<ogp-country-stats country="GEO"><a href="https://www.opengovpartnership.org/">Georgia</a></ogp-country-stats>',
};

after(closeAll);

/** Fonts as different as a host page's may be: one narrow, one of usual width, one wide. They come with the tests, not from the machine. */
const fonts = ['roboto-condensed', 'merriweather', 'courier-prime'] as const;

const fontFace = (font: string): string => {
  const file = readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${font}/files/${font}-latin-400-normal.woff2`));
  return `@font-face { font-family: Host; src: url(data:font/woff2;base64,${file.toString('base64')}) }`;
};

/** Notes, as painted, how high each section is, and how wide its element. */
const watchSizes = `
  const sizes = {};
  const note = () => {
    for (const section of document.querySelectorAll('section')) {
      const element = section.querySelector('[data-watched]');
      const own = (sizes[section.title] ??= { heights: [], widths: [] });
      const size = (list, value) => list.at(-1) === value || list.push(value);
      size(own.heights, section.getBoundingClientRect().height);
      size(own.widths, element.getBoundingClientRect().width);
    }
  };
  // Called between a frame's scripts and its paint.
  const painted = new ResizeObserver(note);
  document.fonts.load('16px Host').then(() => {
    Object.assign(window, { sizes });
    for (const watched of document.querySelectorAll('section, [data-watched]')) painted.observe(watched);
  });
`;

interface Sizes {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

/** The sizes that each body had, from the first paint in the host's font to its data. */
async function sizesIn(font: string, width: number): Promise<Readonly<Record<string, Sizes>>> {
  const sections = Object.entries(bodies).map(
    ([name, body]) => `<section title="${name}">${body.replace(/<(ogp-[a-z-]+)/, '<$1 data-watched')}${text}</section>`,
  );
  let start = (): void => undefined;
  const fontIsThere = new Promise<void>((resolve) => (start = resolve));
  const site = await serve({
    pages: {
      '/': pageOf(sections.join(''), {
        head: `<style>${fontFace(font)} body { max-width: 40rem; font-family: Host }</style>${reserve}`,
      }),
    },
    // The loader waits for the font, so that no change is the font's own; then each answer is slow enough for every state to be painted.
    answer: async ({ url = '' }) => {
      if (url.endsWith('/loader.js')) await fontIsThere;
      await new Promise((resolve) => setTimeout(resolve, url.includes('/v1/') ? 200 : 50));
      return undefined;
    },
  });
  const { page } = await open('about:blank', { viewport: { width, height: 2600 } });
  await page.goto(site.origin, { waitUntil: 'commit' });
  await page.waitForSelector('section:last-of-type p:last-child', { state: 'attached' });
  await page.evaluate(watchSizes);
  await page.waitForFunction('window.sizes');
  start();
  await settled(page);
  await page.evaluate('new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)))');
  const sizes = await page.evaluate<Readonly<Record<string, Sizes>>>('window.sizes');
  await page.context().close();
  return sizes;
}

/** Those of which anything below moved. Each is drawn by two style sheets, whose fractions of a pixel may differ. */
const moved = (sizes: Readonly<Record<string, Sizes>>): readonly [string, Sizes][] =>
  Object.entries(sizes).filter(([, { heights }]) => Math.max(...heights) - Math.min(...heights) > 1);

describe('nothing below moves, from first paint to data, in any font, around', () => {
  for (const font of fonts) {
    for (const width of [360, 1280]) {
      it(`every element, in ${font}, ${width} px wide`, async () => {
        const sizes = await sizesIn(font, width);
        assert.equal(Object.keys(sizes).length, Object.keys(bodies).length);
        assert.deepEqual(moved(sizes), []);
        // Nor does anything beside a badge.
        const widths = sizes[inLine]?.widths ?? [];
        assert.ok(Math.max(...widths) - Math.min(...widths) <= 1, JSON.stringify(widths));
      });
    }
  }
});

describe('what a reader’s own colours and a printer make of it', () => {
  const dark = '<style>body{background:#14171a;color:#e7eaed}</style>';
  const body = `${dark}<ogp-commitment-card commitment="GE0025"></ogp-commitment-card><ogp-country-stats country="GEO"></ogp-country-stats>
    <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>`;
  const colours = `[...document.querySelectorAll('ogp-commitment-card, ogp-country-stats, ogp-stellar-badge')].flatMap((element) =>
    [...element.shadowRoot.querySelectorAll('.scale i, .mark, [class^=fill-], .base, .star')].map((part) => {
      const { backgroundColor, color, fill } = getComputedStyle(part);
      return [part.className.baseVal ?? part.className, part.matches('.base') ? color : part.matches('svg') ? fill : backgroundColor];
    }))`;
  const read = async (media: Parameters<Page['emulateMedia']>[0]): Promise<Readonly<Record<string, string>>> => {
    const site = await serve({ pages: { '/': pageOf(body) } });
    const { page } = await open(site.origin);
    await page.emulateMedia(media);
    await settled(page);
    return Object.fromEntries(await page.evaluate<[string, string][]>(colours));
  };

  it('in forced colours, filled segments, marks, stars and each step of the charts still differ from empty ones', async () => {
    const found = await read({ forcedColors: 'active' });
    assert.notEqual(found['on'], found['']);
    assert.notEqual(found['mark yes'], found['mark no'] ?? 'rgba(0, 0, 0, 0)');
    assert.notEqual(found['star starred'], 'none');
    assert.equal(new Set([0, 1, 2, 3].map((n) => found[`fill-${n}`])).size, 4);
  });

  it('in forced colours, each class of the map has a colour and a number of marks of its own', async () => {
    const site = await serve({ pages: { '/': pageOf('<ogp-member-map figure="commitments"></ogp-member-map>') } });
    const { page } = await open(site.origin);
    await page.emulateMedia({ forcedColors: 'active' });
    await settled(page);
    const classes = await page.evaluate(() =>
      [...document.querySelector('ogp-member-map')!.shadowRoot!.querySelectorAll('.key [class*=class-]')].map((one) => ({
        colour: getComputedStyle(one).backgroundColor,
        marks: getComputedStyle(one.firstElementChild!, '::after').backgroundImage,
        shown: getComputedStyle(one.firstElementChild!, '::after').clipPath,
      })),
    );
    assert.equal(new Set(classes.map(({ colour }) => colour)).size, 5);
    assert.ok(classes.every(({ marks }) => marks.startsWith('linear-gradient')));
    assert.equal(new Set(classes.map(({ shown }) => shown)).size, 5);
  });

  it('on paper, charts are shapes in place of pixels, their numbers black', async () => {
    const site = await serve({
      pages: { '/': pageOf(`${dark}<ogp-country-stats country="XEX" sections="completion"></ogp-country-stats>`) },
    });
    const { page } = await open(site.origin);
    await settled(page);
    await charted(page);
    await page.emulateMedia({ media: 'print' });
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('ogp-country-stats')?.shadowRoot;
      const [canvas, drawing] = ['canvas', '.vector'].map((name) => root!.querySelector(name)!);
      const bars = [...drawing!.querySelectorAll('rect')].map((bar) => getComputedStyle(bar).fill);
      const numbers = [...drawing!.querySelectorAll('text')].map((text) => [text.textContent, getComputedStyle(text).fill]);
      return { canvas: getComputedStyle(canvas!).visibility, drawing: getComputedStyle(drawing!).visibility, bars, numbers };
    });
    assert.deepEqual([drawn.canvas, drawn.drawing], ['hidden', 'visible']);
    assert.equal(new Set(drawn.bars).size, 4);
    // Of the plans that the chart shows, from the sample's figures.
    assert.deepEqual(
      drawn.numbers.map(([number]) => number),
      ['1', '2', '2', '3', '2', '4', '2', '3', '2', '2'],
    );
    assert.deepEqual([...new Set(drawn.numbers.map(([, fill]) => fill))], ['rgb(0, 0, 0)']);
  });

  it('on paper, a list that shows all has every row, and nothing that can only be pressed', async () => {
    const site = await serve({ pages: { '/': pageOf('<ogp-commitment-list page="all"></ogp-commitment-list>') } });
    const { page } = await open(site.origin);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const list = page.locator('ogp-commitment-list');
    const all = Number(/^\d+/.exec(await list.locator('.gist').innerText())?.[0]);
    assert.ok(all > 100);
    const titles = await list.locator('tbody th').evaluateAll((heads) =>
      heads.map((head) => {
        const title = head.querySelector('bdi');
        return getComputedStyle(head.firstElementChild!).display === 'none' ? '' : (title?.textContent ?? '');
      }),
    );
    assert.equal(titles.filter(Boolean).length, all);
    const pressed = await list
      .locator('input, select, .pager button')
      .evaluateAll((controls) => controls.filter((control) => control.getClientRects().length > 0).length);
    assert.equal(pressed, 0);
    // As a browser prints it, no row is lost between two pages: each is on one, and there are enough pages for all.
    const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    assert.ok(pages >= 5, `${pages} pages`);
  });

  it('on paper, a dark page’s text is black', async () => {
    assert.equal((await read({ media: 'print' }))['base ready'], 'rgb(0, 0, 0)');
  });
});

it('outside of any landmark, too, the header and the footer of an element are not taken for the page’s', async () => {
  const site = await serve({ pages: { '/': pageOf(Object.values(bodies).join('')) } });
  const { page } = await open(site.origin);
  await settled(page);
  assert.deepEqual([await page.getByRole('banner').count(), await page.getByRole('contentinfo').count()], [0, 0]);
});

describe('axe finds nothing to complain of', () => {
  const themes: Readonly<Record<string, string>> = {
    light: 'background:#fff;color:#1c2126',
    dark: 'color-scheme:dark;background:#14171a;color:#e7eaed',
  };
  for (const [theme, style] of Object.entries(themes)) {
    it(`in every element on a ${theme} page, 200, 360 and 1280 px wide, with data and without`, async () => {
      const body = `<style>body{${style};margin:0}</style><main><h1>Page</h1><h2>Section</h2>${Object.values(bodies).join('')}
        <ogp-commitment-card commitment="GE9999"><a href="https://www.opengovpartnership.org/">At OGP</a></ogp-commitment-card>
        <ogp-stellar-badge></ogp-stellar-badge></main>`;
      const site = await serve({ pages: { '/': pageOf(body) } });
      const { page } = await open(site.origin, { viewport: { width: 200, height: 900 } });
      await settled(page);
      await page.locator('summary').first().click();
      for (const width of [200, 360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await axeComplaints(page), [], `${width} px`);
      }
    });
  }
});
