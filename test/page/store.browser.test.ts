import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import '../../src/elements/stellar-badge/define.js';
import * as badgeModel from '../../src/elements/stellar-badge/stellar-badge.model.js';
import * as cardModel from '../../src/elements/commitment-card/commitment-card.model.js';
import { askEarly } from '../../src/page/early.js';
import * as store from '../../src/page/store.js';
import { commitmentDocument, prefixDocument, summaryOf } from '../fixtures/documents.js';
import { document200, Endpoint, endpointWith, failing, held } from '../setup/endpoint.js';
import { becomes, place, ready, section, type Widget } from '../setup/page.js';
import { heard, seen } from '../setup/reader.js';
import { holdTimeouts } from '../setup/timers.js';
import { until } from '../setup/until.js';

const path = 'prefixes/GE.json';
const badgeCommitments = badgeModel.schema({ commitment: 'GE0025', country: '' });
const cardCommitments = cardModel.schema({ commitment: 'GE0025', variant: 'compact' });
const badge = '<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>';
const never = new AbortController().signal;

const load = (endpoint: Endpoint, { fresh = false, signal = never } = {}): ReturnType<typeof store.load<unknown>> =>
  store.load<unknown>(endpoint.url + path, badgeCommitments, signal, fresh);

/** Badges, all reading one endpoint. */
function badges(html: string, endpoint: Endpoint): readonly Widget[] {
  const main = section('');
  main.dataset['ogpEndpoint'] = endpoint.url;
  main.innerHTML = html;
  return [...main.querySelectorAll<Widget>('ogp-stellar-badge, ogp-commitment-card')];
}

/** The library's store as another copy of the library on the page has it. */
const otherCopy = async (): Promise<typeof store> => {
  const address = '/src/page/store.ts?copy';
  return (await import(address)) as typeof store;
};

describe('the store of documents', () => {
  it('asks once for the 300 badges of one country', async () => {
    const commitments = Array.from({ length: 300 }, (_, i) => summaryOf({ id: `GE${1000 + i}` }));
    const endpoint = await endpointWith({ [path]: prefixDocument(...commitments) });
    const all = badges(commitments.map(({ id }) => badge.replace('GE0025', id)).join(' '), endpoint);
    await becomes('ready', ...all);
    expect(all).to.have.length(300);
    expect(await endpoint.paths()).to.deep.equal([path]);
  });

  it('asks once for badges and compact cards of one country, now and later', async () => {
    const endpoint = await endpointWith({ [path]: prefixDocument() });
    const card = '<ogp-commitment-card commitment="GE0025" variant="compact"></ogp-commitment-card>';
    await becomes('ready', ...badges(badge + card, endpoint));
    await becomes('ready', ...badges(card + badge, endpoint));
    expect(await endpoint.paths()).to.deep.equal([path]);
  });

  it('gives the request up when the last that wants it has left, and not before', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, held(document200(prefixDocument())));
    const [first, second] = badges(badge + badge, endpoint);
    await until('the document was asked for', async () => (await endpoint.asked()).length);
    first?.remove();
    const [third] = badges(badge, endpoint);
    await becomes('loading', third as Element);
    second?.remove();
    expect((await endpoint.asked()).map(({ ending }) => ending)).to.deep.equal(['waiting']);
    third?.remove();
    await until('the request was given up', async () => (await endpoint.asked())[0]?.ending === 'abandoned');
  });

  it('asks anew for whoever comes after a request was given up', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, held(document200(prefixDocument())), document200(prefixDocument()));
    const [first] = badges(badge, endpoint);
    await until('the document was asked for', async () => (await endpoint.asked()).length);
    first?.remove();
    await until('the request was given up', async () => (await endpoint.asked())[0]?.ending === 'abandoned');
    await becomes('ready', ...badges(badge, endpoint));
    expect(await endpoint.paths()).to.have.length(2);
  });

  it('gives an element what was asked for ahead of it', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, held(document200(prefixDocument())));
    askEarly(endpoint.url + path);
    askEarly(endpoint.url + path);
    const widget = place(badge, endpoint);
    await becomes('loading', widget);
    await endpoint.release();
    await becomes('ready', widget);
    expect(await endpoint.paths()).to.deep.equal([path]);
  });

  it('is one for all copies of the library on the page', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, held(document200(prefixDocument())));
    const copy = await otherCopy();
    expect(copy.load).not.to.equal(store.load);
    const both = Promise.all([load(endpoint), copy.load<unknown>(endpoint.url + path, badgeCommitments, never, false)]);
    await endpoint.release();
    const [mine, theirs] = await both;
    expect(mine).to.equal(theirs);
    expect(await endpoint.paths()).to.deep.equal([path]);
  });

  it('tells the failure of another copy’s request as its own', async () => {
    const endpoint = new Endpoint();
    class OgpErrorOfAnotherCopy extends Error {
      readonly kind = 'not-found';
    }
    const entries = (globalThis as unknown as Record<symbol, Map<string, object>>)[Symbol.for('ogp-widgets.store.1')];
    const json = Promise.reject(new OgpErrorOfAnotherCopy('no such document'));
    json.catch(() => undefined);
    entries?.set(endpoint.url + path, { json, controller: new AbortController(), decoded: new Map(), users: 0 });
    const widget = place(badge, endpoint);
    await becomes('error', widget);
    expect(heard(widget)).to.include('status: GE0025 is not in these data.');
  });

  it('decodes a document once for all that read it alike', async () => {
    const endpoint = await endpointWith({ [path]: prefixDocument() });
    expect(await load(endpoint)).to.equal(await load(endpoint));
    expect(await store.load<unknown>(endpoint.url + path, cardCommitments, never, false)).to.have.nested.property(
      'commitments[0].completion.grade',
      'complete',
    );
  });

  it('hands out what nobody can change for another', async () => {
    const endpoint = await endpointWith({ [path]: prefixDocument() });
    const document = await store.load(endpoint.url + path, badgeCommitments, never, false);
    if (!('commitments' in document)) throw new Error('another document');
    for (const part of [document, document.dataset, document.commitments, document.commitments[0], document.commitments[0]?.star]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('lets fields pass that a later endpoint may add', async () => {
    const endpoint = await endpointWith({ [path]: { ...prefixDocument(), added: { later: true } } });
    expect(seen(await ready(badge, endpoint))).to.contain('Starred');
  });

  it('forgets a failure, so that the next to ask tries again', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, failing(404), document200(prefixDocument()));
    const failed: unknown = await load(endpoint).catch((error: unknown) => error);
    expect(failed).to.have.property('kind', 'not-found');
    expect(await load(endpoint)).to.have.property('commitments');
  });

  it('keeps what it knows for others when asking again fails', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, document200(prefixDocument()), failing(404));
    const known = await load(endpoint);
    const failed: unknown = await load(endpoint, { fresh: true }).catch((error: unknown) => error);
    expect(failed).to.have.property('kind', 'not-found');
    expect(await load(endpoint)).to.equal(known);
    expect(await endpoint.paths()).to.have.length(2);
  });

  it('keeps what it knows for others when asking again brings what cannot be read, or is given up', async () => {
    const endpoint = new Endpoint();
    const wrong = document200({ schemaVersion: 1, commitments: 'none' });
    await endpoint.answer(path, document200(prefixDocument()), wrong, held(document200(prefixDocument())));
    const known = await load(endpoint);
    const failed: unknown = await load(endpoint, { fresh: true }).catch((error: unknown) => error);
    expect(failed).to.have.property('kind', 'invalid');
    expect(await load(endpoint)).to.equal(known);
    const controller = new AbortController();
    const loading = load(endpoint, { fresh: true, signal: controller.signal }).catch((error: unknown) => error);
    await until('it was asked for', async () => (await endpoint.asked()).length === 3);
    controller.abort(new Error('the reader left'));
    await loading;
    expect(await load(endpoint)).to.equal(known);
    expect(await endpoint.paths()).to.have.length(3);
  });

  it('asks for no more than 24 documents at once, and starts the clock of each when it is sent', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `GE${1000 + i}`);
    const endpoint = await endpointWith(Object.fromEntries(ids.map((id) => [`commitments/${id}.json`, commitmentDocument({ id })])));
    const timeouts = holdTimeouts();
    const own = window.fetch.bind(window);
    const sent: (() => void)[] = [];
    window.fetch = (...request) =>
      new Promise((resolve) =>
        sent.push(() => {
          resolve(own(...request));
        }),
      );
    try {
      const cards = badges(ids.map((id) => `<ogp-commitment-card commitment="${id}"></ogp-commitment-card>`).join(''), endpoint);
      await becomes('loading', ...cards);
      expect([sent.length, timeouts.limits.filter((ms) => ms === 8000).length]).to.deep.equal([24, 24]);
      for (const send of sent) send();
      await until('the others were sent', () => sent.length === 30);
      for (const send of sent.slice(24)) send();
      await becomes('ready', ...cards);
    } finally {
      window.fetch = own;
    }
  });

  it('keeps no more than one earlier document, however often it is asked again', async () => {
    const endpoint = await endpointWith({ [path]: prefixDocument() });
    await load(endpoint);
    for (let i = 0; i < 3; i++) await load(endpoint, { fresh: true });
    interface Kept {
      readonly before: Kept | undefined;
    }
    const entries = (globalThis as unknown as Record<symbol, Map<string, Kept>>)[Symbol.for('ogp-widgets.store.1')];
    const kept = entries?.get(endpoint.url + path);
    expect([Boolean(kept?.before), Boolean(kept?.before?.before)]).to.deep.equal([true, false]);
  });

  it('takes the newer document for all when asking again succeeds', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, document200(prefixDocument()), document200(prefixDocument(summaryOf({ id: 'GE0001' }))));
    await load(endpoint);
    await load(endpoint, { fresh: true });
    expect(await load(endpoint)).to.have.nested.property('commitments[0].id', 'GE0001');
    expect(await endpoint.paths()).to.have.length(2);
  });

  it('tells who gives up why, at once', async () => {
    const endpoint = new Endpoint();
    await endpoint.answer(path, held(document200(prefixDocument())));
    const controller = new AbortController();
    const loading = load(endpoint, { signal: controller.signal }).catch((error: unknown) => error);
    controller.abort(new Error('the reader left'));
    expect(await loading).to.have.property('message', 'the reader left');
  });

  it('sends no cookie and no header of its own, and stores nothing on the page’s origin', async () => {
    document.cookie = 'visitor=1; path=/';
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const endpoint = await endpointWith({ [path]: prefixDocument() });
    await load(endpoint);
    const [request] = await endpoint.asked();
    expect(request?.headers).not.to.have.property('cookie');
    const usual = /^(host|connection|user-agent|accept(-.+)?|referer|origin|sec-.+|priority|cache-control|pragma|dnt|te|keep-alive)$/;
    expect(Object.keys(request?.headers ?? {}).filter((name) => !usual.test(name))).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    document.cookie = 'visitor=; path=/; max-age=0';
  });
});
