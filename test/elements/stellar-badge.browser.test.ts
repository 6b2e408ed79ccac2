import { expect } from 'chai';
import '../../src/elements/stellar-badge/define.js';
import type { Star } from '../../src/contract/star.js';
import { argentina, georgia, indexDocument, prefixDocument, summaryOf } from '../fixtures/documents.js';
import { document200, endpointWith, held } from '../setup/endpoint.js';
import { becomes, linkOf, place, ready, type Widget } from '../setup/page.js';
import { complaints, givesOwnTree, heard, languageOf, ownTree, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const page = 'https://www.opengovpartnership.org/members/georgia/commitments/GE0025/';
const badge = '<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>';
const countryBadge = '<ogp-stellar-badge country="GEO"></ogp-stellar-badge>';

const withStar = async (star: Star, lang = 'en'): Promise<Widget> =>
  ready(badge, await endpointWith({ 'prefixes/GE.json': prefixDocument(summaryOf({ star })) }), { lang });
const withPortion = async (count: number, of: number, lang = 'en'): Promise<Widget> =>
  ready(countryBadge, await endpointWith({ 'index.json': indexDocument({ count, of }) }), { lang });

describe('<ogp-stellar-badge> for a commitment', () => {
  describeElement({
    tag: 'ogp-stellar-badge',
    attributes: 'commitment="GE0025"',
    path: 'prefixes/GE.json',
    document: prefixDocument(),
    says: 'Starred',
    enEspañol: 'Estelar',
  });

  const verdicts: readonly (readonly [string, Star, string, string])[] = [
    ['starred by the current rule', { verdict: 'starred', formula: 'current', stage: 'end-of-term' }, 'Starred', 'Estelar'],
    ['starred by the rule of 2015', { verdict: 'starred', formula: '2015', stage: 'midterm' }, 'Starred', 'Estelar'],
    ['starred by the first rule', { verdict: 'starred', formula: 'first', stage: 'midterm' }, 'Starred', 'Estelar'],
    ['not starred', { verdict: 'not-starred', formula: 'current', stage: 'midterm' }, 'Not starred', 'No estelar'],
    ['pending review', { verdict: 'not-rated', missing: 'not-reviewed' }, 'Not rated', 'Sin calificar'],
    ['without data', { verdict: 'not-rated', missing: 'no-data' }, 'Not rated', 'Sin calificar'],
    ['to which stars do not apply', { verdict: 'not-rated', missing: 'not-applicable' }, 'Not rated', 'Sin calificar'],
  ];
  for (const [name, star, english, spanish] of verdicts) {
    it(`says “${english}”, and nothing else, of one ${name}`, async () => {
      expect(seen(await withStar(star))).to.equal(english);
      expect(seen(await withStar(star, 'es'))).to.equal(spanish);
    });
  }

  it('draws each verdict in a shape of its own, so that no colour is needed to tell them apart', async () => {
    const stars: readonly Star[] = [
      { verdict: 'starred', formula: 'current', stage: 'midterm' },
      { verdict: 'not-starred', formula: 'current', stage: 'midterm' },
      { verdict: 'not-rated', missing: 'no-data' },
    ];
    const shapes = await Promise.all(
      stars.map(async (star) => {
        const path = (await withStar(star)).shadowRoot?.querySelector('svg path') as SVGPathElement;
        const { fill, strokeDasharray } = getComputedStyle(path);
        return [path.getAttribute('d'), fill === 'none' ? 'hollow' : 'filled', strokeDasharray].join();
      }),
    );
    expect(new Set(shapes).size).to.equal(3);
    expect(shapes.map((shape) => shape.includes('filled'))).to.deep.equal([true, false, false]);
  });

  it('is one link to the page at OGP, named after verdict and commitment, described by source and date', async () => {
    const widget = await ready(badge, await endpointWith({ 'prefixes/GE.json': prefixDocument() }));
    const lines = heard(widget);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^link: Starred ?: Open the books of political parties$/);
    expect(linkOf(widget, 'Starred')).to.equal(page);
    expect(widget.shadowRoot?.querySelector('a')?.title).to.equal('OGP’s independent reviewers (IRM), data as of 20 November 2026');
  });

  it('is named so in the browser’s own accessibility tree', async function () {
    await ready(badge, await endpointWith({ 'prefixes/GE.json': prefixDocument() }));
    if (!givesOwnTree) this.skip();
    const links = (await ownTree()).filter((line) => line.startsWith('link: '));
    expect(links).to.have.length(1);
    expect(links[0]).to.match(/Starred ?: Open the books of political parties/);
  });

  it('is no link where the data name no page that a browser should open', async () => {
    const document = prefixDocument(summaryOf({ url: 'javascript:alert(1)' }));
    const widget = await ready(badge, await endpointWith({ 'prefixes/GE.json': document }));
    expect(seen(widget)).to.contain('Starred');
    expect(heard(widget).join('\n')).not.to.contain('link: ');
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('marks the language of the title, and leaves it open where it is not known', async () => {
    const spanish = prefixDocument(
      summaryOf({ title: { text: 'Abrir los libros', lang: 'es' } }),
      summaryOf({ id: 'GE0026', title: { text: 'Gahsna' } }),
    );
    const endpoint = await endpointWith({ 'prefixes/GE.json': spanish });
    expect(languageOf(await ready(badge, endpoint), 'Abrir los libros')).to.equal('es');
    const unknown = await ready(badge.replace('25', '26'), endpoint);
    expect(languageOf(unknown, 'Gahsna')).to.equal('');
    expect(await complaints(unknown)).to.deep.equal([]);
  });

  it('stands in a line of text, and its words break where the line does', async () => {
    const endpoint = await endpointWith({ 'prefixes/GE.json': prefixDocument(), 'index.json': indexDocument() });
    for (const [markup, state] of [
      [badge, 'ready'],
      [countryBadge, 'ready'],
      ['<ogp-stellar-badge commitment="GE9999"></ogp-stellar-badge>', 'error'],
      ['<ogp-stellar-badge></ogp-stellar-badge>', 'error'],
    ] as const) {
      const widget = place(`<p style="width: 140px; font: 16px/24px sans-serif">The register ${markup} was copied.</p>`, endpoint);
      await becomes(state, widget);
      const { height } = (widget.closest('p') as HTMLElement).getBoundingClientRect();
      expect(height % 24, `${markup} in ${height} px`).to.equal(0);
      expect(height).to.be.above(24);
    }
  });

  it('leaves no gap before a full stop', async () => {
    const endpoint = await endpointWith({ 'prefixes/GE.json': prefixDocument(), 'index.json': indexDocument() });
    for (const markup of [badge, countryBadge]) {
      const widget = await ready(`<p>It was${markup}.</p>`, endpoint);
      const words = document.createRange();
      const gaps = [widget.previousSibling as Text, widget.nextSibling as Text].map((text) => {
        words.selectNodeContents(text);
        return words.getBoundingClientRect();
      });
      const { left, right } = widget.shadowRoot?.querySelector('.base')?.getBoundingClientRect() as DOMRect;
      expect(left - gaps[0]!.right).to.be.closeTo(0, 0.1);
      expect(gaps[1]!.left - right).to.be.closeTo(0, 0.1);
    }
  });

  it('takes its size from its line, stands on the line’s baseline, and makes the line no higher', async () => {
    const endpoint = await endpointWith({ 'prefixes/GE.json': prefixDocument() });
    for (const size of [16, 32]) {
      const widget = await ready(`<p style="font: ${size}px/1.5 sans-serif">The register ${badge} was copied.</p>`, endpoint);
      const paragraph = widget.closest('p') as HTMLElement;
      expect(paragraph.getBoundingClientRect().height).to.equal(size * 1.5);
      expect(parseFloat(getComputedStyle(widget).fontSize)).to.be.closeTo(size * 0.9, 0.01);
      expect(widget.getBoundingClientRect().width / size).to.be.within(5, 9);
      const marker = document.createElement('img');
      paragraph.append(marker);
      const label = widget.shadowRoot?.querySelector('.pill > span') as HTMLElement;
      const own = label.appendChild(document.createElement('img'));
      expect(own.getBoundingClientRect().bottom).to.be.closeTo(marker.getBoundingClientRect().bottom, 1);
    }
  });

  it('is as wide for one verdict as for another', async () => {
    const widths: number[] = [];
    for (const star of [verdicts[0], verdicts[3], verdicts[4]]) widths.push((await withStar(star![1])).getBoundingClientRect().width);
    expect(new Set(widths).size).to.equal(1);
  });

  it('is as wide before the data as after', async () => {
    const endpoint = await endpointWith({ 'prefixes/GE.json': prefixDocument() });
    await endpoint.answer('prefixes/GE.json', held(document200(prefixDocument())));
    const widget = place(badge, endpoint);
    await becomes('loading', widget);
    const before = widget.getBoundingClientRect();
    await endpoint.release();
    await becomes('ready', widget);
    const after = widget.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
  });

  it('says that a commitment which its country’s list does not hold is not in the data', async () => {
    const widget = place(
      '<ogp-stellar-badge commitment="GE9999"></ogp-stellar-badge>',
      await endpointWith({ 'prefixes/GE.json': prefixDocument() }),
    );
    await becomes('error', widget);
    expect(heard(widget)).to.include('status: GE9999 is not in these data.');
  });

  it('shows the other commitment of the same list without another request', async () => {
    const document = prefixDocument(
      summaryOf(),
      summaryOf({ id: 'GE0026', star: { verdict: 'not-starred', formula: 'first', stage: 'midterm' } }),
    );
    const endpoint = await endpointWith({ 'prefixes/GE.json': document });
    const widget = await ready(badge, endpoint);
    widget.setAttribute('commitment', 'ge0026');
    await until('it said “not starred”', () => seen(widget).includes('Not starred'));
    expect(await endpoint.paths()).to.deep.equal(['prefixes/GE.json']);
  });
});

describe('<ogp-stellar-badge> for a country', () => {
  describeElement({
    tag: 'ogp-stellar-badge',
    attributes: 'country="GEO"',
    path: 'index.json',
    document: indexDocument(),
    says: 'Georgia: 6 of 41 starred',
    enEspañol: 'Georgia: 6 de 41 con estrella',
  });

  it('keeps its star beside its first word, wherever the line breaks', async () => {
    const endpoint = await endpointWith({ 'index.json': indexDocument({ count: 5, of: 22 }) });
    for (let width = 60; width <= 320; width += 10) {
      const widget = await ready(`<p style="inline-size: ${width}px; font: 16px/1.5 sans-serif">Stars: ${countryBadge}</p>`, endpoint);
      const star = widget.shadowRoot!.querySelector('svg')!;
      const text = document.createRange();
      text.selectNodeContents(star.parentElement!.lastChild!);
      const [firstWord] = text.getClientRects();
      const { top, bottom } = star.getBoundingClientRect();
      expect((top + bottom) / 2, `in ${width} px`).to.be.within(firstWord!.top, firstWord!.bottom);
    }
  });

  it('says how many are starred, of how many rated', async () => {
    expect(seen(await withPortion(6, 41))).to.equal('Georgia: 6 of 41 starred');
    expect(seen(await withPortion(1, 1))).to.equal('Georgia: 1 of 1 starred');
    expect(seen(await withPortion(1, 1, 'es'))).to.equal('Georgia: 1 de 1 con estrella');
    expect(seen(await withPortion(1200, 3400))).to.contain('1,200 of 3,400');
  });

  it('says none where none of the rated ones is', async () => {
    expect(seen(await withPortion(0, 5))).to.contain('Georgia: 0 of 5 starred');
  });

  it('gives no number that is above its whole, below zero or without end', async () => {
    for (const [count, of] of [
      [7, 6],
      [-1, 6],
      [0.5, 6],
      [1e300, 1e301],
    ] as const) {
      const widget = place(countryBadge, await endpointWith({ 'index.json': indexDocument({ count, of }) }));
      await becomes('error', widget);
      expect(heard(widget)).to.include('status: The data source sent something that cannot be read.');
    }
  });

  it('gives no number where none was rated', async () => {
    expect(seen(await withPortion(0, 0))).to.equal('Georgia: none rated for a star');
    expect(seen(await withPortion(0, 0, 'es'))).to.equal('Georgia: sin calificación estelar');
  });

  for (const given of ['GEO', 'geo', ' Geo ', 'GE', 'ge']) {
    it(`knows the country as “${given}”`, async () => {
      const widget = await ready(
        `<ogp-stellar-badge country="${given}"></ogp-stellar-badge>`,
        await endpointWith({ 'index.json': indexDocument() }),
      );
      expect(seen(widget)).to.contain('Georgia: 6 of 41');
      expect(linkOf(widget, 'Georgia')).to.equal(georgia.url);
    });
  }

  it('shows another country from what it knows', async () => {
    const endpoint = await endpointWith({ 'index.json': indexDocument() });
    const widget = await ready(countryBadge, endpoint);
    widget.setAttribute('country', 'AR');
    await until('it showed the other country', () => seen(widget).startsWith('Argentina: 3 of 19'));
    expect(await endpoint.paths()).to.deep.equal(['index.json']);
  });

  it('gives the country’s name in the reader’s language, a local government’s as OGP writes it', async () => {
    const kingdom = {
      ...argentina,
      code: 'GBR',
      alpha2: 'GB',
      name: 'United Kingdom',
      commitments: 1,
      plans: 1,
      starred: { count: 0, of: 0 },
    };
    const scotland = { ...kingdom, code: 'GBSC', kind: 'local' as const, alpha2: null, name: 'Scotland' };
    const endpoint = await endpointWith({ 'index.json': { ...indexDocument(), members: [kingdom, scotland] } });
    expect(seen(await ready('<ogp-stellar-badge country="GBR"></ogp-stellar-badge>', endpoint, { lang: 'es' }))).to.contain('Reino Unido');
    expect(seen(await ready('<ogp-stellar-badge country="gbsc"></ogp-stellar-badge>', endpoint, { lang: 'es' }))).to.contain('Scotland');
  });
});
