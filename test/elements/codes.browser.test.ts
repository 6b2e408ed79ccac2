import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import '../../src/elements/country-stats/define.js';
import '../../src/elements/stellar-badge/define.js';
import { argentina, commitmentDocument, memberDocument } from '../fixtures/documents.js';
import { Endpoint, endpointWith } from '../setup/endpoint.js';
import { becomes, place, ready } from '../setup/page.js';
import { heard, seen } from '../setup/reader.js';

const record = memberDocument({ member: argentina });
const city = memberDocument({ member: { ...argentina, code: 'ARBA', kind: 'local', alpha2: null, name: 'Buenos Aires' } });

describe('a country', () => {
  const codes: readonly (readonly [string, string])[] = [
    ['ARG', 'members/ARG.json'],
    ['arg', 'members/ARG.json'],
    [' Arg ', 'members/ARG.json'],
    ['AR', 'alpha2/AR.json'],
    ['ar', 'alpha2/AR.json'],
    ['ARBA', 'members/ARBA.json'],
    ['arba', 'members/ARBA.json'],
  ];
  for (const [code, path] of codes) {
    it(`may be given as “${code}”`, async () => {
      const endpoint = await endpointWith({ 'members/ARG.json': record, 'alpha2/AR.json': record, 'members/ARBA.json': city });
      const stats = await ready(`<ogp-country-stats country="${code}" sections="figures"></ogp-country-stats>`, endpoint);
      expect(seen(stats)).to.contain(path.includes('ARBA') ? 'Buenos Aires: what' : 'Argentina: what');
      expect(await endpoint.paths()).to.deep.equal([path]);
    });
  }

  it('that does not begin with a letter is no code, and nothing is requested', async () => {
    const endpoint = new Endpoint();
    const stats = place('<ogp-country-stats country="54"></ogp-country-stats>', endpoint);
    await becomes('error', stats);
    expect(heard(stats).join('\n')).to.contain('This widget needs an attribute such as country="GEO".');
    expect(await endpoint.paths()).to.deep.equal([]);
  });

  it('of which the endpoint gives another is refused', async () => {
    const endpoint = await endpointWith({ 'members/ARG.json': city, 'members/ARBA.json': record });
    for (const code of ['ARG', 'ARBA']) {
      const stats = place(`<ogp-country-stats country="${code}"></ogp-country-stats>`, endpoint);
      await becomes('error', stats);
      expect(heard(stats)).to.include('status: The data source sent something that cannot be read.');
    }
  });

  it('cannot lead out of its folder', async () => {
    const endpoint = new Endpoint();
    const stats = place('<ogp-country-stats country="A/../../index"></ogp-country-stats>', endpoint);
    await becomes('error', stats);
    expect(await endpoint.paths()).to.deep.equal(['members/A%2F..%2F..%2FINDEX.json']);
  });
});

describe('a commitment', () => {
  for (const id of ['GE0025', 'ge0025', ' GE0025 ']) {
    it(`may be given as “${id}”`, async () => {
      const endpoint = await endpointWith({ 'commitments/GE0025.json': commitmentDocument() });
      await ready(`<ogp-commitment-card commitment="${id}"></ogp-commitment-card>`, endpoint);
      expect(await endpoint.paths()).to.deep.equal(['commitments/GE0025.json']);
    });
  }

  it('of which the endpoint gives another is refused', async () => {
    const endpoint = await endpointWith({ 'commitments/GE0026.json': commitmentDocument() });
    const card = place('<ogp-commitment-card commitment="GE0026"></ogp-commitment-card>', endpoint);
    await becomes('error', card);
    expect(heard(card)).to.include('status: The data source sent something that cannot be read.');
  });

  it('is found by a badge in the list of its prefix, derived ids too', async () => {
    for (const [id, path] of [
      ['BUE0003', 'prefixes/BUE.json'],
      ['gbr-2-7', 'prefixes/GBR.json'],
    ] as const) {
      const endpoint = new Endpoint();
      await becomes('error', place(`<ogp-stellar-badge commitment="${id}"></ogp-stellar-badge>`, endpoint));
      expect(await endpoint.paths()).to.deep.equal([path]);
    }
  });
});
