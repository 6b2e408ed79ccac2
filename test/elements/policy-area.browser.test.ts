import { expect } from 'chai';
import '../../src/elements/policy-area/define.js';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import { fullOf, indexDocument, policyAreaDocument } from '../fixtures/documents.js';
import { Endpoint, endpointWith } from '../setup/endpoint.js';
import { becomes, openDisclosure, place, ready, type Widget } from '../setup/page.js';
import { complaints, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const slug = 'open-data';
const path = `policy-areas/${slug}.json`;

/** Of Argentina, not starred. */
const argentine = (id: string, changes: Partial<CommitmentFull> = {}): CommitmentFull =>
  fullOf({
    id,
    planId: 'AP_ARG03',
    member: 'ARG',
    title: { text: `The promise ${id}` },
    year: 2017,
    endYear: 2019,
    star: { verdict: 'not-starred', formula: 'current', stage: 'end-of-term' },
    completion: { grade: 'limited', stage: 'end-of-term' },
    ...changes,
  });

const some: readonly CommitmentFull[] = [
  argentine('AR0001'),
  argentine('AR0002', { completion: { missing: 'not-reviewed' } }),
  argentine('AR0003', { completion: { grade: 'complete', stage: 'end-of-term' } }),
  argentine('AR0004', { completion: { grade: 'withdrawn' } }),
  fullOf(),
];

const areaOf = async (commitments: readonly CommitmentFull[]): Promise<Widget> =>
  ready(`<ogp-policy-area area="${slug}"></ogp-policy-area>`, await endpointWith({ [path]: policyAreaDocument(slug, commitments) }));

const titles = (widget: Widget): readonly string[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.cards .title')].map(({ innerText }) => innerText.trim());

describe('<ogp-policy-area>', () => {
  describeElement({
    tag: 'ogp-policy-area',
    attributes: `area="${slug}"`,
    path,
    document: policyAreaDocument(slug, some),
    says: 'Open data: who has promised what',
    enEspañol: 'Datos abiertos: quién prometió qué',
  });

  it('says who and since when, those who came first in front', async () => {
    const widget = await areaOf(some);
    expect(seen(widget)).to.contain('2 members since 2014; commitments in all: 5.');
    expect(seen(widget)).to.match(/since when Georgia since 2014 ·? ?1 commitment Argentina since 2017 ·? ?4 commitments/);
  });

  it('says how it went, of those that were assessed alone', async () => {
    const widget = await areaOf(some);
    // Not reviewed and withdrawn are of no share.
    expect(seen(widget)).to.match(/Mostly or fully done 2 of 3 assessed/);
    expect(seen(widget)).to.match(/Starred 1 of 5 rated/);
  });

  it('says that nothing was assessed where that is so, and no nought', async () => {
    const unrated = { verdict: 'not-rated', missing: 'no-data' } as const;
    const nothing = { missing: 'not-reviewed' } as const;
    const widget = await areaOf([
      argentine('AR0009', { star: unrated, completion: nothing, potentialImpact: nothing, potentialForResults: nothing }),
    ]);
    expect(seen(widget)).to.contain('Mostly or fully done none assessed').and.contain('Starred none rated').and.not.to.match(/0 of/);
  });

  it('shows the starred ones first, then by how far they were done, and what is not graded at the end', async () => {
    const widget = await areaOf(some);
    expect(titles(widget)).to.deep.equal(['Open the books of political parties', 'The promise AR0003', 'The promise AR0001']);
    await openDisclosure(widget, 'details');
    expect(seen(widget)).to.contain('2 other commitments').and.contain('The promise AR0002').and.contain('Pending IRM review');
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('takes an area as people write it', async () => {
    const endpoint = await endpointWith({ [path]: policyAreaDocument(slug, some) });
    await ready('<ogp-policy-area area=" Open Data "></ogp-policy-area>', endpoint);
    expect(await endpoint.paths()).to.deep.equal([path]);
  });

  it('offers those that are like one that there is not, and forgets them with another', async () => {
    const index = {
      ...indexDocument(),
      policyAreas: ['open-data', 'open-parliaments', 'health'].map((one) => ({ slug: one, name: one, commitments: 1 })),
    };
    const endpoint = await endpointWith({ 'index.json': index, [path]: policyAreaDocument(slug, some) });
    const widget = place('<ogp-policy-area area="opendata"></ogp-policy-area>', endpoint);
    await becomes('error', widget);
    await until('it offered one', () => seen(widget).includes('opendata is not in these data. Did you mean open-data?'));
    widget.setAttribute('area', slug);
    await becomes('ready', widget);
    expect(seen(widget)).not.to.contain('Did you mean');
  });

  it('offers none where none is like it, and asks for nothing more where all is well', async () => {
    const endpoint = await endpointWith({ 'index.json': indexDocument() });
    const widget = place('<ogp-policy-area area="zebras"></ogp-policy-area>', endpoint);
    await becomes('error', widget);
    await until('it had looked', async () => (await endpoint.paths()).includes('index.json'));
    expect(seen(widget)).to.contain('zebras is not in these data.').and.not.to.contain('Did you mean');
    const offline = place(`<ogp-policy-area area="${slug}"></ogp-policy-area>`, new Endpoint());
    await becomes('error', offline);
    expect(seen(offline)).to.contain(`${slug} is not in these data.`);
  });
});
