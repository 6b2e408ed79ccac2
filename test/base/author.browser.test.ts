import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import '../../src/elements/country-stats/define.js';
import { commitmentDocument, memberDocument, prefixDocument } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { becomes, place, ready } from '../setup/page.js';
import { seen } from '../setup/reader.js';
import { until } from '../setup/until.js';

describe('an author', () => {
  const warnings: string[] = [];
  const own = console.warn;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (line: string): number => warnings.push(line);
  });
  afterEach(() => {
    console.warn = own;
  });

  it('who gives a value that an attribute has not is told its values, once, and gets the default', async () => {
    const endpoint = await endpointWith({ 'commitments/GE0025.json': commitmentDocument() });
    const html = '<ogp-commitment-card commitment="GE0025" variant="small"></ogp-commitment-card>';
    expect(seen(await ready(html, endpoint))).to.contain('Was it done?');
    await ready(html, endpoint);
    await until('it was told', () => warnings.length);
    expect(warnings).to.deep.equal(['<ogp-commitment-card variant="small">: "small" is none of its values, which are full or compact.']);
  });

  it('who names a part that there is not is told the parts', async () => {
    const endpoint = await endpointWith({ 'members/GEO.json': memberDocument() });
    await ready('<ogp-country-stats country="GEO" sections="figure areas"></ogp-country-stats>', endpoint);
    await until('it was told', () => warnings.length);
    expect(warnings).to.deep.equal([
      '<ogp-country-stats sections="figure areas">: "figure" is none of its values, which are figures, completion, areas or participation.',
    ]);
  });

  it('who names none of the parts that there are gets all of them', async () => {
    const endpoint = await endpointWith({ 'members/GEO.json': memberDocument() });
    const stats = await ready('<ogp-country-stats country="GEO" sections="everything"></ogp-country-stats>', endpoint);
    expect(seen(stats)).to.contain('What they are about').and.contain('Made together, in the open?');
    await until('it was told', () => warnings.length);
  });

  it('who gives a country’s name in place of its code is told the code', async () => {
    const stats = place('<ogp-country-stats country="Georgia"></ogp-country-stats>', await endpointWith({}));
    await becomes('error', stats);
    expect(seen(stats)).to.contain('Georgia is not in these data.');
    await until('it was told', () => warnings.length);
    expect(warnings).to.deep.equal(['<ogp-country-stats country="Georgia">: a country is given by its code; did you mean "GE"?']);
  });

  it('who makes no mistake is told nothing', async () => {
    const endpoint = await endpointWith({ 'prefixes/GE.json': prefixDocument(), 'members/GEO.json': memberDocument() });
    await ready('<ogp-commitment-card commitment="GE0025" variant="compact"></ogp-commitment-card>', endpoint);
    await ready('<ogp-country-stats country="GEO" sections="areas figures"></ogp-country-stats>', endpoint);
    expect(warnings).to.deep.equal([]);
  });
});
