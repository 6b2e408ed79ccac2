import { expect } from 'chai';
import { OgpError } from '../../src/page/errors.js';
import * as badge from '../../src/elements/stellar-badge/stellar-badge.model.js';
import * as card from '../../src/elements/commitment-card/commitment-card.model.js';
import type { Schema } from '../../src/contract/kit.js';
import { load } from '../../src/page/store.js';
import { commitmentDocument, prefixDocument } from '../fixtures/documents.js';
import { document200, Endpoint, failing, held, webPage, type Answer } from '../setup/endpoint.js';
import { holdTimeouts, skipWaits } from '../setup/timers.js';
import { until } from '../setup/until.js';

const path = 'prefixes/GE.json';
const badgeCommitments = badge.schema({ commitment: 'GE0025', country: '' });
const cardCommitment = card.schema({ commitment: 'GE0025', variant: 'full' });
const never = new AbortController().signal;
const good = document200(prefixDocument());

async function answering(...answers: readonly Answer[]): Promise<Endpoint> {
  const endpoint = new Endpoint();
  await endpoint.answer(path, ...answers);
  return endpoint;
}

const from = (endpoint: Endpoint, schema: Schema = badgeCommitments, signal = never): Promise<unknown> =>
  load(endpoint.url + path, schema, signal, false);

/** The error that loading ends with. */
async function errorFrom(endpoint: Endpoint, schema?: Schema): Promise<OgpError> {
  const error: unknown = await from(endpoint, schema).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(OgpError);
  return error as OgpError;
}

const tries = async (endpoint: Endpoint): Promise<number> => (await endpoint.asked()).length;

describe('a request that fails', () => {
  describe('is tried twice more, after waits that are spread out and grow', () => {
    const broken: Answer = { ...good, broken: true };
    for (const [name, failure] of Object.entries({
      'the endpoint fails': failing(500),
      'it is unavailable': failing(503),
      'it is busy': failing(429),
      'the connection breaks': broken,
    })) {
      it(`where ${name}`, async () => {
        const waits = skipWaits();
        const endpoint = await answering(failure, failure, good);
        expect(await from(endpoint)).to.have.property('commitments');
        expect(await tries(endpoint)).to.equal(3);
        expect(waits).to.have.length(2);
        expect(waits[0]).to.be.within(200, 600);
        expect(waits[1]).to.be.within(400, 1200);
      });
    }

    it('so that visitors do not come back all at once', async () => {
      const waits = skipWaits();
      for (let visitor = 0; visitor < 4; visitor++) await from(await answering(failing(503), good));
      expect(new Set(waits).size).to.be.above(1);
    });

    it('and then is given up', async () => {
      skipWaits();
      const endpoint = await answering(failing(503));
      expect((await errorFrom(endpoint)).kind).to.equal('offline');
      expect(await tries(endpoint)).to.equal(3);
    });
  });

  describe('waits as long as the endpoint asks', () => {
    it('in seconds', async () => {
      const waits = skipWaits();
      await from(await answering(failing(429, { 'retry-after': '3' }), good));
      expect(waits).to.deep.equal([3000]);
    });

    it('until a time', async () => {
      const waits = skipWaits();
      await from(await answering(failing(503, { 'retry-after': new Date(Date.now() + 6000).toUTCString() }), good));
      expect(waits).to.have.length(1);
      expect(waits[0]).to.be.within(3000, 6000);
    });

    it('as usual where it asks for what cannot be read', async () => {
      const waits = skipWaits();
      await from(await answering(failing(429, { 'retry-after': 'soon' }), good));
      expect(waits[0]).to.be.within(200, 600);
    });

    it('but not longer than a reader would', async () => {
      const waits = skipWaits();
      const endpoint = await answering(failing(429, { 'retry-after': '9' }), good);
      expect((await errorFrom(endpoint)).kind).to.equal('rate-limited');
      expect(waits).to.deep.equal([]);
      expect(await tries(endpoint)).to.equal(1);
    });

    it('and stops waiting when nobody wants the document any more', async () => {
      const endpoint = await answering(failing(429, { 'retry-after': '8' }), good);
      const controller = new AbortController();
      const loading = from(endpoint, badgeCommitments, controller.signal).catch((error: unknown) => error);
      await until('the first try failed', async () => (await endpoint.asked())[0]?.ending === 'answered');
      controller.abort(new Error('the reader left'));
      expect(await loading).to.have.property('message', 'the reader left');
      expect(await tries(endpoint)).to.equal(1);
    });
  });

  describe('is not tried again', () => {
    for (const status of [400, 401, 403, 404, 410, 451]) {
      it(`where the endpoint answers ${status}`, async () => {
        const waits = skipWaits();
        const endpoint = await answering(failing(status), good);
        const error = await errorFrom(endpoint);
        expect(error.kind).to.equal(status === 404 || status === 410 ? 'not-found' : 'offline');
        expect(error.message).to.equal(`HTTP ${status} from ${endpoint.url}${path}`);
        expect([waits.length, await tries(endpoint)]).to.deep.equal([0, 1]);
      });
    }

    it('where a web page comes in place of a document', async () => {
      const endpoint = await answering(webPage, good);
      expect((await errorFrom(endpoint)).kind).to.equal('invalid');
      expect(await tries(endpoint)).to.equal(1);
    });

    it('where it ran out of time: eight seconds', async () => {
      const timeouts = holdTimeouts();
      const endpoint = await answering(held(good));
      const failed = errorFrom(endpoint);
      await until('it was asked for', () => tries(endpoint));
      timeouts.runOut();
      expect((await failed).kind).to.equal('timeout');
      expect(timeouts.limits).to.deep.equal([8000]);
      expect(await tries(endpoint)).to.equal(1);
    });
  });

  it('is unreachable where there is no server', async () => {
    skipWaits();
    const error: unknown = await load('http://127.0.0.1:9/v1/index.json', badgeCommitments, never, false).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(OgpError).with.property('kind', 'offline');
  });
});

describe('a document that is not as it should be', () => {
  const card = commitmentDocument();
  const wrong: Readonly<Record<string, readonly [object, string]>> = {
    'lacks a field': [{ ...card, plan: undefined }, '.plan: unexpected undefined'],
    'has an unknown grade': [
      { ...card, commitment: { ...card.commitment, completion: { grade: 'splendid' } } },
      '.commitment.completion.grade: unexpected "splendid"',
    ],
    'has a star without a rule': [
      { ...card, commitment: { ...card.commitment, star: { verdict: 'starred' } } },
      '.commitment.star.verdict: unexpected "starred"',
    ],
    'has a list where a text should be': [
      { ...card, commitment: { ...card.commitment, number: ['1'] } },
      '.commitment.number: unexpected ["1"]',
    ],
    'has a date that is none': [{ ...card, dataset: { ...card.dataset, asOf: 'yesterday' } }, '.dataset.asOf: unexpected "yesterday"'],
    'has a day that is none': [{ ...card, dataset: { ...card.dataset, asOf: '2026-02-30' } }, '.dataset.asOf: unexpected "2026-02-30"'],
    'has a month that is none': [
      { ...card, commitment: { ...card.commitment, start: { year: 2014, month: 99 } } },
      '.commitment.start.month: unexpected 99',
    ],
    'has a year that is none': [{ ...card, commitment: { ...card.commitment, year: 1e21 } }, '.commitment.year: unexpected 1e+21'],
    'has a plan of no number': [{ ...card, plan: { ...card.plan, number: -1 } }, '.plan.number: unexpected -1'],
    'has a text that no page could show': [
      { ...card, commitment: { ...card.commitment, title: { text: 'x'.repeat(333_333) } } },
      '.commitment.title.text: unexpected "xxx',
    ],
    'is a list': [[card], 'no schemaVersion'],
  };
  for (const [name, [document, message]] of Object.entries(wrong)) {
    it(`is refused, and where, when it ${name}`, async () => {
      const error = await errorFrom(await answering(document200(document)), cardCommitment);
      expect(error.kind).to.equal('invalid');
      expect(error.message).to.contain(message);
    });
  }

  for (const json of ['null', '42', '"a text"']) {
    it(`is refused when it is ${json}`, async () => {
      expect((await errorFrom(await answering({ body: json }))).kind).to.equal('invalid');
    });
  }

  it('is told apart when it is of another version, whatever else it holds', async () => {
    for (const schemaVersion of [2, 11, '2']) {
      const error = await errorFrom(await answering(document200({ schemaVersion })));
      expect([error.kind, error.message]).to.deep.equal(['unsupported', `schemaVersion ${schemaVersion}`]);
    }
  });
});
