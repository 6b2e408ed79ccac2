/** What a reader can take away from a chart, whichever element it is of. */
import { expect } from 'chai';
import '../../src/elements/action-plans/define.js';
import '../../src/elements/country-compare/define.js';
import '../../src/elements/country-stats/define.js';
import { memberDocument, statsOf } from '../fixtures/documents.js';
import { endpointWith, type Endpoint } from '../setup/endpoint.js';
import { press, ready, savedBy, type Widget } from '../setup/page.js';
import { complaints, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';

const hostile = '=HYPERLINK("https://example.org","Open Data")';
const stats = statsOf({
  policyAreas: [
    { slug: 'open-data', count: 1234 },
    { slug: 'health', count: 3 },
  ],
});
const endpointOf = (): Promise<Endpoint> =>
  endpointWith({ 'members/GEO.json': memberDocument({ stats, policyAreaNames: { 'open-data': hostile, health: 'Health' } }) });

/** The menu of an element's first chart. */
function menuOf(widget: Element): HTMLDetailsElement {
  const menu = widget.shadowRoot?.querySelector<HTMLDetailsElement>('.menu');
  if (!menu) throw new Error('No menu');
  return menu;
}

const choices = (widget: Element): readonly string[] =>
  [...menuOf(widget).querySelectorAll('button')].map(({ textContent }) => textContent.trim());

/** Opens the menu as a reader does, and waits for what it offers. */
async function opened(widget: Element): Promise<HTMLDetailsElement> {
  const menu = menuOf(widget);
  menu.querySelector('summary')!.focus();
  menu.querySelector('summary')!.click();
  await until('the menu offered something', () => choices(widget).length > 0);
  return menu;
}

const areas = async (lang = 'en'): Promise<Widget> =>
  ready('<ogp-country-stats country="GEO" sections="areas"></ogp-country-stats>', await endpointOf(), { lang });

/** Once its chart is drawn. */
async function drawn(widget: Widget): Promise<Widget> {
  await until('the chart was drawn', () => widget.shadowRoot?.querySelector('.vector rect'));
  return widget;
}

describe('the menu of a chart', () => {
  it('offers pictures, figures and a link, and has nothing that axe-core complains of', async () => {
    const widget = await areas();
    await opened(widget);
    expect(choices(widget)).to.deep.equal(['Picture (PNG)', 'Drawing (SVG)', 'Figures (CSV)', 'Copy the link']);
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('speaks Spanish on a Spanish page', async () => {
    const widget = await areas('es');
    await opened(widget);
    expect(choices(widget)).to.deep.equal(['Imagen (PNG)', 'Dibujo (SVG)', 'Cifras (CSV)', 'Copiar el enlace']);
  });

  it('offers no picture while the table is shown', async () => {
    const widget = await areas();
    press(widget, 'Show as table: What they are about');
    await widget.updateComplete;
    await opened(widget);
    expect(choices(widget)).to.deep.equal(['Figures (CSV)', 'Copy the link']);
  });

  it('closes at Escape, which leaves the focus where it was opened, and when the reader goes elsewhere', async () => {
    const widget = await areas();
    const menu = await opened(widget);
    menu.querySelector('button')!.focus();
    menu.querySelector('button')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).to.equal(false);
    expect(widget.shadowRoot?.activeElement?.localName).to.equal('summary');
    await opened(widget);
    menu.querySelector('button')!.focus();
    expect(menu.open).to.equal(true);
    widget.shadowRoot?.querySelector<HTMLElement>('[part=source]')?.focus();
    expect(menu.open).to.equal(false);
  });

  it('saves the figures with names in the reader’s language, the source, the day, and no formula', async () => {
    const widget = await areas();
    await opened(widget);
    const { name, file } = await savedBy(widget, 'Figures (CSV)');
    expect(name).to.equal('georgia-what-was-promised-and-what-came-of-it-what-they-are-about.csv');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines.slice(0, 5)).to.deep.equal([
      'Policy area,Commitments',
      `"'=HYPERLINK(""https://example.org"",""Open Data"")",1234`,
      'Health,3',
      '',
      '"Georgia: what was promised, and what came of it – What they are about"',
    ]);
    expect(lines).to.include('Source: OGP’s reviewers (IRM),https://www.opengovpartnership.org/members/georgia/');
    expect(seen(widget)).to.contain('Saved.');
    const spanish = await areas('es');
    await opened(spanish);
    expect(await (await savedBy(spanish, 'Cifras (CSV)')).file.text()).to.match(/^\uFEFF?Área de política,Compromisos\r\n/);
  });

  it('saves a picture of twice the pixels that are on the page, in which something is drawn', async () => {
    const widget = await drawn(await areas());
    await opened(widget);
    const { name, file } = await savedBy(widget, 'Picture (PNG)');
    expect(name).to.match(/\.png$/);
    const picture = await createImageBitmap(file);
    expect(picture.width).to.equal(Math.ceil(2 * widget.shadowRoot!.querySelector('.base')!.getBoundingClientRect().width));
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = new Set<string>();
    for (let i = 0; i < data.length; i += 4) found.add([data[i], data[i + 1], data[i + 2]].join());
    expect(found.size).to.be.greaterThan(20);
    expect(found.has('255,255,255')).to.equal(true);
  });

  it('saves a drawing that holds title, names, every number, source and day as text', async () => {
    const widget = await drawn(await areas());
    await opened(widget);
    const { file } = await savedBy(widget, 'Drawing (SVG)');
    const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(drawing.querySelector('parsererror') === null).to.equal(true);
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(drawing.querySelector('title')?.textContent).to.contain('What they are about');
    expect(texts.join(' '))
      .to.contain('Georgia: what was promised')
      .and.contain('Health')
      .and.contain('1,234')
      .and.contain('OGP’s reviewers (IRM)');
    expect(drawing.querySelectorAll('path').length).to.be.greaterThan(1);
    // Colours and fonts of its own, so that it looks the same wherever it is opened.
    expect(new XMLSerializer().serializeToString(drawing)).not.to.match(/var\(|currentColor|class=|oklch/);
  });

  it('draws each bar and each text where the page has it', async () => {
    const widget = await drawn(await areas());
    await opened(widget);
    const text = await (await savedBy(widget, 'Drawing (SVG)')).file.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const { left } = widget.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
    const bars = [...widget.shadowRoot!.querySelectorAll('.vector rect')].map((bar) => bar.getBoundingClientRect());
    const paths = [...drawing.querySelectorAll('path')].map((path) => {
      const [x = 0, width = 0] = [/^M(\S+) /, /h(\d\S*?)v/].map((part) => Number(part.exec(path.getAttribute('d') ?? '')?.[1]));
      const [a = 1, , , , e = 0] = (/\((.*)\)/.exec(path.getAttribute('transform') ?? '')?.[1] ?? '').split(' ').map(Number);
      return { left: a * x + e, width: a * width };
    });
    expect(bars).to.have.lengthOf(2);
    // Firefox counts the edge of a bar, of a pixel, as a part of it.
    for (const bar of bars) {
      const found = paths.some((path) => Math.abs(path.left - (bar.left - left)) < 1.5 && Math.abs(path.width - bar.width) < 1.5);
      expect(found, `a bar at ${bar.left - left}, ${bar.width} wide`).to.equal(true);
    }
    const name = [...widget.shadowRoot!.querySelectorAll('.bars li > span')].find(({ textContent }) => textContent === 'Health')!;
    const saved = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent === 'Health')!;
    expect(Number(saved.getAttribute('x'))).to.be.closeTo(name.getBoundingClientRect().left - left, 1);
    // In the same order down the page.
    const down = (one: string): number =>
      Number([...drawing.querySelectorAll('text')].find(({ textContent }) => textContent === one)?.getAttribute('y'));
    expect(down('What they are about')).to.be.lessThan(down('Health'));
    expect(down('Health')).to.be.lessThan(down('How this is counted'));
  });

  it('draws what is on a dark page in its colours, also where numbers stand beside bars', async () => {
    const widget = await ready('<ogp-country-stats country="GEO" sections="areas"></ogp-country-stats>', await endpointOf(), {
      theme: 'dark',
    });
    await drawn(widget);
    await opened(widget);
    const text = await (await savedBy(widget, 'Drawing (SVG)')).file.text();
    expect(text).to.contain('<rect width="100%" height="100%" fill="#14171a"');
    const number = /<text [^>]*fill="(#\w{6})"[^>]*>1,234</.exec(text)?.[1] ?? '';
    expect(parseInt(number.slice(1, 3), 16)).to.be.greaterThan(180);
  });

  it('copies the address of the page at the nearest place that has a name', async () => {
    const widget = await areas();
    widget.closest('main')!.id = 'record';
    await opened(widget);
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      press(widget, 'Copy the link');
      await until('it was said', () => seen(widget).includes('Copied.'));
      expect(copied).to.deep.equal([`${location.href.split('#')[0]}#record`]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('shows the address where the page may not copy it', async () => {
    const widget = await areas();
    await opened(widget);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      press(widget, 'Copy the link');
      await until('the address was shown', () => seen(menuOf(widget)).includes(location.origin));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  for (const [what, html, text] of [
    ['a time line', '<ogp-action-plans country="GEO"></ogp-action-plans>', 'Plan 2 · '],
    ['members side by side', '<ogp-country-compare countries="GEO"></ogp-country-compare>', 'Georgia'],
  ] as const) {
    it(`saves ${what} too`, async () => {
      const widget = await ready(html, await endpointOf());
      await opened(widget);
      const { file } = await savedBy(widget, 'Drawing (SVG)');
      expect(await file.text()).to.contain(text);
      expect(await (await savedBy(widget, 'Figures (CSV)')).file.text()).to.contain('OGP’s reviewers (IRM)');
    });
  }
});
