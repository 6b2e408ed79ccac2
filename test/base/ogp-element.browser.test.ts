/** What every element does alike, tested once, on one made for it: its states, its language, its place on the page. */
import { expect } from 'chai';
import { OgpError } from '../../src/page/errors.js';
import type { OgpLoadEvent } from '../../src/base/ogp-element.js';
import { dataset } from '../fixtures/documents.js';
import { document200, Endpoint, endpointWith, failing, held, webPage, type Answer } from '../setup/endpoint.js';
import { becomes, place, press, ready, section, type Theme, type Widget } from '../setup/page.js';
import { probePath } from '../setup/probe.js';
import { complaints, heard, seen } from '../setup/reader.js';
import { holdTimeouts, skipWaits } from '../setup/timers.js';
import { until } from '../setup/until.js';

interface Failure {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly kind: OgpError['kind'];
  readonly says: string;
}

const failures: readonly Failure[] = [
  { name: 'the endpoint has no such document', answers: [failing(404)], kind: 'not-found', says: 'AA1 is not in these data.' },
  { name: 'the document was taken away', answers: [failing(410)], kind: 'not-found', says: 'AA1 is not in these data.' },
  { name: 'the endpoint refuses', answers: [failing(403)], kind: 'offline', says: 'The data could not be reached.' },
  { name: 'the endpoint fails', answers: [failing(500)], kind: 'offline', says: 'The data could not be reached.' },
  {
    name: 'the connection breaks',
    answers: [{ body: '{"dataset": {}}', broken: true }],
    kind: 'offline',
    says: 'The data could not be reached.',
  },
  {
    name: 'the endpoint is busy',
    answers: [failing(429, { 'retry-after': '60' })],
    kind: 'rate-limited',
    says: 'The data source is busy. Please try again in a minute.',
  },
  {
    name: 'the endpoint answers with a web page',
    answers: [webPage],
    kind: 'invalid',
    says: 'The data source sent something that cannot be read.',
  },
  {
    name: 'half of a document arrives',
    answers: [{ body: '{"dataset": {"as' }],
    kind: 'invalid',
    says: 'The data source sent something that cannot be read.',
  },
  {
    name: 'the document has another form',
    answers: [document200({ schemaVersion: 1, members: 'none' })],
    kind: 'invalid',
    says: 'The data source sent something that cannot be read.',
  },
  {
    name: 'the document is of a newer version',
    answers: [document200({ schemaVersion: 2 })],
    kind: 'unsupported',
    says: 'The data are in a newer form than this page understands.',
  },
];

const fallbackText = 'The page at OGP';
const fallback = `<a href="https://www.opengovpartnership.org/members/">${fallbackText}</a>`;

/** What no reader may take from a failure. */
const verdict = /starred|rated|complete|assessed/i;

const tag = 'ogp-probe';
const attribute = 'probe';

const probeDocument = (id: string, name: string) => ({
  schemaVersion: 1,
  dataset,
  probes: [
    { id, name },
    { id: `${id}9`, name: 'Neighbour' },
  ],
});

const showing = (value: string, name: string) => ({
  value,
  path: probePath(value),
  document: probeDocument(value, name),
  says: `${name}: what was promised, and what came of it`,
  enEspañol: `${name}: qué se prometió y qué resultó`,
});
const one = showing('AA1', 'First');
const other = showing('BB1', 'Second');

describe('an element', () => {
  const html = (value = one.value, attributes = ''): string => `<${tag} ${attribute}="${value}" ${attributes}>${fallback}</${tag}>`;
  const both = (): Promise<Endpoint> => endpointWith({ [one.path]: one.document, [other.path]: other.document });
  const answering = async (...answers: readonly Answer[]): Promise<Endpoint> => {
    const endpoint = new Endpoint();
    await endpoint.answer(one.path, ...answers);
    return endpoint;
  };
  const errorOf = (widget: HTMLElement): Promise<OgpError> =>
    new Promise((resolve) => {
      widget.addEventListener('ogp-error', ({ detail }) => {
        resolve(detail.error);
      });
    });

  describe('while the data are on their way', () => {
    it('tells a screen reader nothing, and shows neither words nor fallback', async () => {
      const widget = place(html(), await answering(held(document200(one.document))));
      await becomes('loading', widget);
      expect(heard(widget)).to.deep.equal([]);
      expect(seen(widget)).not.to.contain(fallbackText);
      expect(seen(widget)).not.to.match(verdict);
    });

    it('takes as much room as with them', async () => {
      const endpoint = await answering(held(document200(one.document)));
      const widget = place(html(), endpoint);
      await becomes('loading', widget);
      const { height } = widget.getBoundingClientRect();
      await endpoint.release();
      await becomes('ready', widget);
      expect(height).to.equal(widget.getBoundingClientRect().height).and.above(20);
    });
  });

  describe('when the data are there', () => {
    it('shows them, and not the fallback', async () => {
      const widget = await ready(html(), await both());
      expect(seen(widget)).to.contain(one.says).and.not.to.contain(fallbackText);
      expect(heard(widget).join('\n')).to.contain(one.says).and.not.to.contain(fallbackText);
    });

    it('shows them from its first drawing on, where they come before a frame is due', async () => {
      const widget = document.createElement('ogp-probe') as unknown as Widget;
      widget.setAttribute('probe', 'AA1');
      widget.data = one.document;
      section('').append(widget);
      await widget.updateComplete;
      expect(seen(widget)).to.contain(one.says);
    });

    it('sends ogp-load once, with the document, out of shadow trees', async () => {
      const endpoint = await both();
      const events: OgpLoadEvent[] = [];
      const note = (event: OgpLoadEvent): number => events.push(event);
      document.addEventListener('ogp-load', note);
      const host = document.createElement('div');
      section('').append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = html(one.value, `endpoint="${endpoint.url}"`);
      const widget = host.shadowRoot?.firstElementChild as Widget;
      await becomes('ready', widget);
      await until('ogp-load came', () => events.length);
      document.removeEventListener('ogp-load', note);
      expect(events.map(({ target }) => target)).to.deep.equal([host]);
      expect(events[0]?.detail.document).to.have.nested.property('dataset.asOf', '2026-11-20');
    });

    it('sends ogp-load when a reader can see them, and not again when only the language changes', async () => {
      const endpoint = await both();
      const widget = place(html(), endpoint);
      const texts: string[] = [];
      widget.addEventListener('ogp-load', () => texts.push(seen(widget)));
      await becomes('ready', widget);
      (widget.closest('main') as HTMLElement).lang = 'es';
      await until('it spoke Spanish', () => seen(widget).includes(one.enEspañol));
      widget.setAttribute(attribute, other.value);
      await until('it showed the other', () => texts.length > 1);
      expect(texts).to.have.length(2);
      expect(texts[0]).to.contain(one.says);
      expect(texts[1]).to.contain(other.enEspañol);
    });

    it('lets the page around it set colours and font, and has the page’s own otherwise', async () => {
      const widget = await ready(html(), await both());
      const base = widget.shadowRoot?.querySelector('[part=base]') as HTMLElement;
      const { color, fontFamily } = getComputedStyle(base);
      expect([color, fontFamily]).to.deep.equal(['rgb(28, 33, 38)', 'sans-serif']);
      const main = widget.closest('main') as HTMLElement;
      main.style.setProperty('--ogp-color-text', 'rgb(1, 2, 3)');
      main.style.setProperty('--ogp-color-surface', 'rgb(250, 240, 230)');
      main.style.setProperty('--ogp-font-family', 'serif');
      const style = getComputedStyle(base);
      expect([style.color, style.backgroundColor, style.fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 240, 230)', 'serif']);
    });

    it('keeps its size on a page whose root font is small', async () => {
      const widget = await ready(html(), await both());
      const before = widget.getBoundingClientRect().height;
      document.documentElement.style.fontSize = '62.5%';
      const after = widget.getBoundingClientRect().height;
      document.documentElement.style.fontSize = '';
      expect(after).to.equal(before);
    });

    it('shows a document given as a property, and asks for none', async () => {
      const endpoint = await both();
      const widget = document.createElement(tag) as Widget;
      widget.setAttribute(attribute, one.value);
      widget.endpoint = endpoint.url;
      widget.data = one.document;
      section('').append(widget);
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.says);
      expect(await endpoint.paths()).to.deep.equal([]);
    });
  });

  describe('given a document as a property that is none', () => {
    const given: Readonly<Record<string, readonly [unknown, string]>> = {
      'an empty object': [{}, 'invalid'],
      'a list': [[one.document], 'invalid'],
      'a text': ['AA1', 'invalid'],
      'one that lacks a field': [{ ...one.document, dataset: undefined }, 'invalid'],
      'one of another version': [{ ...one.document, schemaVersion: 2 }, 'unsupported'],
      'one of no version': [{ ...one.document, schemaVersion: undefined }, 'invalid'],
      'one whose version is not a number': [{ ...one.document, schemaVersion: { toString: 1 } }, 'invalid'],
    };
    for (const [name, [data, kind]] of Object.entries(given)) {
      it(`such as ${name}, refuses it, says so and shows the fallback`, async () => {
        const widget = document.createElement(tag) as Widget;
        widget.innerHTML = fallback;
        widget.setAttribute(attribute, one.value);
        widget.data = data;
        const error = errorOf(widget);
        section('').append(widget);
        expect((await error).kind).to.equal(kind);
        await becomes('error', widget);
        expect(heard(widget)[0]).to.equal(`link: ${fallbackText}`);
      });
    }
  });

  it('shows its data in a browser without custom states', async () => {
    const endpoint = await both();
    const states = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states') as PropertyDescriptor;
    Object.defineProperty(ElementInternals.prototype, 'states', { get: () => undefined, configurable: true });
    try {
      const widget = place(html(), endpoint);
      await until('it showed its data', () => seen(widget).includes(one.says));
      await endpoint.answer(other.path, failing(404));
      widget.setAttribute(attribute, other.value);
      await until('it showed the fallback', () => seen(widget).includes(fallbackText));
    } finally {
      Object.defineProperty(ElementInternals.prototype, 'states', states);
    }
  });

  for (const { name, answers, kind, says } of failures) {
    describe(`when ${name}`, () => {
      it('shows the fallback, one sentence and, where that may help, a way to try again, never a verdict', async () => {
        skipWaits();
        const widget = place(html(), await answering(...answers));
        await becomes('error', widget);
        expect(heard(widget)).to.deep.equal([
          `link: ${fallbackText}`,
          `status: ${says}`,
          ...(kind === 'not-found' ? [] : ['button: Try again']),
        ]);
        expect(seen(widget)).to.contain(fallbackText).and.contain(says);
        expect(seen(widget)).not.to.match(verdict);
      });

      it(`sends ogp-error, of the kind “${kind}”`, async () => {
        skipWaits();
        const error = await errorOf(place(html(), await answering(...answers)));
        expect(error).to.be.instanceOf(OgpError);
        expect(error.kind).to.equal(kind);
      });
    });
  }

  it('says so when the endpoint does not answer in time, and stops waiting', async () => {
    const timeouts = holdTimeouts();
    const endpoint = await answering(held(document200(one.document)));
    const widget = place(html(), endpoint);
    await until('the document was asked for', async () => (await endpoint.asked()).length);
    timeouts.runOut();
    await becomes('error', widget);
    expect(heard(widget)).to.include('status: The data took too long to arrive.');
    await until('the request was given up', async () => (await endpoint.asked()).every(({ ending }) => ending === 'abandoned'));
  });

  it('tells what went wrong in a status that was there before', async () => {
    const endpoint = await answering(held(failing(404)));
    const widget = place(html(), endpoint);
    await becomes('loading', widget);
    const status = widget.shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).to.equal('');
    await until('it was asked for', async () => (await endpoint.asked()).length);
    await endpoint.release();
    await becomes('error', widget);
    expect(widget.shadowRoot?.querySelector('[role=status]')).to.equal(status);
    expect(status?.textContent).to.equal('AA1 is not in these data.');
  });

  describe('on a page that has replaced fetch', () => {
    const replaced: Readonly<Record<string, readonly [() => Promise<Response>, string]>> = {
      'by one that throws at once': [
        () => {
          throw new TypeError('blocked');
        },
        'offline',
      ],
      'by one that never answers and ignores its signal': [() => new Promise<Response>(() => undefined), 'timeout'],
      'by one that answers with nothing': [() => Promise.resolve(undefined as unknown as Response), 'offline'],
    };
    for (const [name, [fetch, kind]] of Object.entries(replaced)) {
      it(`${name}, says so and shows the fallback`, async () => {
        const endpoint = await both();
        const timeouts = kind === 'timeout' ? holdTimeouts() : undefined;
        if (!timeouts) skipWaits();
        const own = window.fetch.bind(window);
        window.fetch = fetch;
        try {
          const widget = place(html(), endpoint);
          const error = errorOf(widget);
          await until('it loaded', () => !timeouts || timeouts.limits.length);
          timeouts?.runOut();
          expect((await error).kind).to.equal(kind);
          await becomes('error', widget);
        } finally {
          window.fetch = own;
        }
      });
    }
  });

  it('says which attribute it needs, and offers no retry, where that is missing', async () => {
    const widget = place(`<${tag}>${fallback}</${tag}>`, await both());
    const error = await errorOf(widget);
    await becomes('error', widget);
    expect(error.kind).to.equal('config');
    const lines = heard(widget);
    expect(lines[1]).to.match(/^status: This widget needs an attribute such as probe="AA1"\.$/);
    expect(lines).not.to.include('button: Try again');
  });

  it('says that the endpoint is not a web address where it is not', async () => {
    const widget = place(html(one.value, 'endpoint="javascript:alert(1)"'));
    const error = await errorOf(widget);
    await becomes('error', widget);
    expect(error.kind).to.equal('config');
    expect(heard(widget)).to.include('status: The endpoint of this widget is not a web address.');
  });

  it('links to OGP where the page has no fallback of its own', async () => {
    const widget = place(`<${tag} ${attribute}="${one.value}"></${tag}>`, await answering(failing(404)));
    await becomes('error', widget);
    expect(heard(widget)[0]).to.equal('link: Open Government Partnership');
  });

  describe('trying again', () => {
    it('shows the data, in place of fallback and sentence, once they can be had', async () => {
      const endpoint = await answering(failing(403), document200(one.document));
      const widget = place(html(), endpoint);
      await becomes('error', widget);
      press(widget, 'Try again');
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.says).and.not.to.contain(fallbackText).and.not.to.contain('could not');
    });

    it('says that it does, with the focus where it was, and then with the element', async () => {
      const endpoint = await answering(failing(403), held(document200(one.document)));
      const widget = place(html(), endpoint);
      await becomes('error', widget);
      const button = widget.shadowRoot?.querySelector('button') as HTMLButtonElement;
      button.focus();
      button.click();
      await until('it said so', () => heard(widget).includes('status: Trying again…'));
      expect(widget.shadowRoot?.activeElement).to.equal(button);
      button.click();
      await endpoint.release();
      await becomes('ready', widget);
      await until('the element had the focus', () => document.activeElement === widget);
      expect(await endpoint.paths()).to.have.length(2);
    });

    it('asks the endpoint itself where the browser has kept its failure', async () => {
      const kept = { 'cache-control': 'max-age=3600' };
      for (const failure of [failing(410, kept), { ...webPage, headers: { ...webPage.headers, ...kept } }]) {
        const widget = place(html(), await answering(failure, document200(one.document)));
        await becomes('error', widget);
        await widget.reload();
        await becomes('ready', widget);
      }
    });

    it('asks the endpoint itself where the browser has kept its answer', async () => {
      const kept = { 'cache-control': 'max-age=3600' };
      const newer = { ...one.document, dataset: { ...dataset, asOf: '2027-03-20' } };
      const widget = await ready(html(), await answering({ ...document200(one.document), headers: kept }, document200(newer)));
      await widget.reload();
      await until('it showed the newer data', () => seen(widget).includes('20 March 2027'));
    });

    it('keeps what is shown, says that it is not updated, and takes the newer data when they come', async () => {
      const endpoint = await both();
      const widget = await ready(html(), endpoint);
      await endpoint.answer(one.path, failing(403));
      await widget.reload();
      await becomes('stale', widget);
      expect(seen(widget)).to.contain(one.says).and.not.to.contain(fallbackText);
      expect(heard(widget)).to.include('status: Not updated. The data could not be reached.');
      await endpoint.answer(one.path, document200({ ...one.document, dataset: { ...dataset, asOf: '2027-03-20' } }));
      press(widget, 'Try again');
      await becomes('ready', widget);
      expect(seen(widget))
        .to.match(/20 March 2027/)
        .and.not.to.contain('Not updated');
    });
  });

  describe('speaks the language of its place on the page', () => {
    it('Spanish in a Spanish page', async () => {
      const endpoint = await both();
      document.documentElement.lang = 'es';
      const widget = place(html(), endpoint);
      widget.closest('main')?.removeAttribute('lang');
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.enEspañol);
    });

    it('Spanish in a Spanish part of an English page, whatever the country', async () => {
      document.documentElement.lang = 'en';
      const widget = await ready(html(), await both(), { lang: 'es-AR' });
      expect(seen(widget)).to.contain(one.enEspañol);
    });

    it('its own lang before any other', async () => {
      const widget = await ready(html(one.value, 'lang="es"'), await both());
      expect(seen(widget)).to.contain(one.enEspañol);
    });

    it('that of the host of the shadow tree it stands in, also when it changes', async () => {
      const endpoint = await both();
      const host = document.createElement('div');
      host.lang = 'es';
      section('').append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = `<div>${html(one.value, `endpoint="${endpoint.url}"`)}</div>`;
      const widget = host.shadowRoot?.querySelector(tag) as unknown as Widget;
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.enEspañol);
      host.lang = 'en';
      await until('it spoke English', () => seen(widget).includes(one.says));
    });

    it('the new one when the page changes, without asking for the data again', async () => {
      const endpoint = await both();
      const widget = await ready(html(), endpoint);
      (widget.closest('main') as HTMLElement).lang = 'es';
      await until('it spoke Spanish', () => seen(widget).includes(one.enEspañol));
      (widget.closest('main') as HTMLElement).lang = 'en';
      await until('it spoke English again', () => seen(widget).includes(one.says));
      expect(await endpoint.paths()).to.deep.equal([one.path]);
    });

    it('the new one when it is moved', async () => {
      const endpoint = await both();
      const widget = await ready(html(), endpoint);
      const there = section('', { lang: 'es' });
      there.dataset['ogpEndpoint'] = endpoint.url;
      there.append(widget);
      await until('it spoke Spanish', () => seen(widget).includes(one.enEspañol));
    });

    it('English, marked as English, where there are no words in the page’s own', async () => {
      const widget = await ready(html(), await both(), { lang: 'fi' });
      expect(seen(widget)).to.contain(one.says);
      expect(widget.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.lang).to.equal('en');
    });

    it('also when it says what went wrong', async () => {
      const widget = place(html(), await answering(failing(404)), { lang: 'es' });
      await becomes('error', widget);
      expect(heard(widget)).to.include('status: AA1 no figura en estos datos.');
    });
  });

  describe(`when its ${attribute} changes`, () => {
    it('never shows the one under the name of the other', async () => {
      const endpoint = await both();
      await endpoint.answer(other.path, held(document200(other.document)));
      const widget = await ready(html(), endpoint);
      widget.setAttribute(attribute, other.value);
      await becomes('loading', widget);
      expect(seen(widget)).not.to.contain(one.says);
      await until('the other was asked for', async () => (await endpoint.paths()).includes(other.path));
      await endpoint.release();
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(other.says).and.not.to.contain(one.says);
    });

    it('gives up the request for the one, and shows the other', async () => {
      const endpoint = await both();
      await endpoint.answer(one.path, held(document200(one.document)));
      const widget = place(html(), endpoint);
      await until('the one was asked for', async () => (await endpoint.asked()).length);
      widget.setAttribute(attribute, other.value);
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(other.says);
      await until('the first request was given up', async () => (await endpoint.asked())[0]?.ending === 'abandoned');
    });

    it('does not show the failure of the one while the other is on its way', async () => {
      const endpoint = await answering(failing(404));
      await endpoint.answer(other.path, held(document200(other.document)));
      const widget = place(html(), endpoint);
      await becomes('error', widget);
      widget.setAttribute(attribute, other.value);
      await until('the other was asked for', async () => (await endpoint.paths()).includes(other.path));
      await becomes('loading', widget);
      expect(heard(widget)).to.deep.equal([]);
      await endpoint.release();
      await becomes('ready', widget);
    });

    it('shows the one again, from what it knows, when it changes back', async () => {
      const endpoint = await both();
      const widget = await ready(html(), endpoint);
      widget.setAttribute(attribute, other.value);
      await until('it showed the other', () => seen(widget).includes(other.says));
      widget.setAttribute(attribute, one.value);
      await until('it showed the one', () => seen(widget).includes(one.says));
      expect(await endpoint.paths()).to.deep.equal([one.path, other.path]);
    });
  });

  it('reads another endpoint when its attribute says so', async () => {
    const [first, second] = [
      await both(),
      await endpointWith({ [one.path]: { ...one.document, dataset: { ...dataset, asOf: '2025-01-20' } } }),
    ];
    const widget = await ready(html(one.value, `endpoint="${first.url}"`));
    widget.setAttribute('endpoint', second.url);
    await until('it showed the other endpoint’s date', () => /20 January 2025/.test(seen(widget)));
  });

  describe('when it leaves the page before the data come', () => {
    it('gives up the request, and says nothing', async () => {
      const endpoint = await answering(held(document200(one.document)));
      const widget = place(html(), endpoint);
      const events: string[] = [];
      for (const type of ['ogp-load', 'ogp-error']) widget.addEventListener(type, () => events.push(type));
      await until('it was asked for', async () => (await endpoint.asked()).length);
      widget.remove();
      await until('the request was given up', async () => (await endpoint.asked())[0]?.ending === 'abandoned');
      expect(events).to.deep.equal([]);
    });

    it('asks again when it comes back', async () => {
      const endpoint = await answering(held(document200(one.document)), document200(one.document));
      const widget = place(html(), endpoint);
      const main = widget.parentElement;
      await until('it was asked for', async () => (await endpoint.asked()).length);
      widget.remove();
      await until('the request was given up', async () => (await endpoint.asked())[0]?.ending === 'abandoned');
      main?.append(widget);
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.says);
    });

    for (const microtasks of [1, 2, 3, 4, 5]) {
      it(`shows them when it comes back ${microtasks} microtasks later`, async () => {
        const endpoint = await answering(held(document200(one.document)));
        const widget = place(html(), endpoint);
        const main = widget.parentElement;
        await until('it was asked for', async () => (await endpoint.asked()).length);
        widget.remove();
        for (let i = 0; i < microtasks; i++) await Promise.resolve();
        main?.append(widget);
        await endpoint.release();
        await becomes('ready', widget);
        expect(seen(widget)).to.contain(one.says);
      });
    }

    it('shows them when it comes back after its first drawing was due', async () => {
      const widget = place(html(), await both());
      const main = widget.parentElement;
      widget.remove();
      await new Promise((later) => setTimeout(later, 150));
      main?.append(widget);
      await becomes('ready', widget);
      expect(seen(widget)).to.contain(one.says);
    });

    it('but not when it only moves', async () => {
      const endpoint = await answering(held(document200(one.document)));
      const widget = place(html(), endpoint);
      await until('it was asked for', async () => (await endpoint.asked()).length);
      const there = section('<div></div>');
      there.dataset['ogpEndpoint'] = endpoint.url;
      there.append(widget);
      await endpoint.release();
      await becomes('ready', widget);
      expect((await endpoint.asked()).map(({ ending }) => ending)).to.deep.equal(['answered']);
    });
  });

  describe('has a width to be read in, and no more than there is,', () => {
    const containers: Readonly<Record<string, (html: string) => string>> = {
      'in a row of a flex box': (html) => `<div style="display: flex; gap: 1em">${html}${html}</div>`,
      'in a centred column of a flex box': (html) =>
        `<div style="display: flex; flex-direction: column; align-items: center">${html}</div>`,
      'in a centred grid': (html) => `<div style="display: grid; justify-items: center">${html}</div>`,
      'in a grid’s automatic column': (html) => `<div style="display: grid; grid-auto-flow: column">${html}</div>`,
      'in a float': (html) => `<div style="float: left; max-width: 100%">${html}</div>`,
      'as a float': (html) => `<style class="test">${tag} { float: left }</style>${html}`,
      'in an inline-block': (html) => `<div style="display: inline-block; max-width: 100%">${html}</div>`,
      'as an inline-block': (html) => `<style class="test">${tag} { display: inline-block }</style>${html}`,
      'in a cell of a table': (html) => `<table><tr><td>${html}</td></tr></table>`,
      'beside another cell of a table': (html) => `<table style="width: 100%"><tr><td>Text</td><td>${html}</td></tr></table>`,
      'where it is placed absolutely': (html) => `<div style="position: relative"><div style="position: absolute">${html}</div></div>`,
      'with margins of its own': (html) => `<style class="test">${tag} { margin: 0 20px; padding: 5px }</style>${html}`,
    };
    for (const [name, within] of Object.entries(containers)) {
      it(name, async () => {
        const widget = await ready(within(html()), await both());
        const main = widget.closest('main') as HTMLElement;
        for (const width of [640, 340]) {
          main.style.width = `${width}px`;
          const inner = width; // The page's own padding lies around it.
          for (const one of main.querySelectorAll(tag)) {
            const box = one.getBoundingClientRect();
            expect(box.width, `${width} px`).to.be.at.least(Math.min(150, inner / 2.5));
            expect(box.right - main.getBoundingClientRect().left, `${width} px`).to.be.at.most(inner + 17);
          }
        }
      });
    }
  });

  it('keeps its style, and goes on, in another document', async () => {
    const endpoint = await both();
    const widget = await ready(html(one.value, `endpoint="${endpoint.url}"`), endpoint);
    const colour = (): string => getComputedStyle(widget.shadowRoot?.querySelector('[part=base]') as Element).borderTopStyle;
    const frame = document.createElement('iframe');
    section('').append(frame);
    const there = frame.contentDocument as Document;
    there.body.append(there.adoptNode(widget));
    await until('it was styled', () => widget.shadowRoot?.adoptedStyleSheets.length);
    expect(colour()).to.equal('solid');
    widget.setAttribute(attribute, other.value);
    await until('it showed the other', () => widget.shadowRoot?.textContent.includes(other.says));
    section('').append(document.adoptNode(widget));
    expect(colour()).to.equal('solid');
    expect(seen(widget)).to.contain(other.says);
  });

  describe('axe finds nothing to complain of', () => {
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      it(`while it loads, on a ${theme} page`, async () => {
        const widget = place(html(), await answering(held(document200(one.document))), { theme });
        await becomes('loading', widget);
        expect(await complaints(widget)).to.deep.equal([]);
      });

      it(`when it is ready, on a ${theme} page`, async () => {
        expect(await complaints(await ready(html(), await both(), { theme }))).to.deep.equal([]);
      });

      it(`when it is not updated, on a ${theme} page`, async () => {
        const endpoint = await both();
        const widget = await ready(html(), endpoint, { theme });
        await endpoint.answer(one.path, failing(404));
        await widget.reload();
        await becomes('stale', widget);
        expect(await complaints(widget)).to.deep.equal([]);
      });

      it(`when there is nothing to show, on a ${theme} page`, async () => {
        for (const answer of [failing(404), webPage, document200({ schemaVersion: 2 })]) {
          const widget = place(html(), await answering(answer), { theme });
          await becomes('error', widget);
          expect(await complaints(widget)).to.deep.equal([]);
        }
        const unset = place(`<${tag}></${tag}>`, undefined, { theme });
        await becomes('error', unset);
        expect(await complaints(unset)).to.deep.equal([]);
      });
    }
  });
});
