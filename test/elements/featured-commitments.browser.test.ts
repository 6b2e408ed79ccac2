import { expect } from 'chai';
import '../../src/elements/featured-commitments/define.js';
import type { CommitmentDocument } from '../../src/contract/documents/commitment.js';
import { argentina, commitmentDocument } from '../fixtures/documents.js';
import { document200, endpointWith, failing, type Endpoint } from '../setup/endpoint.js';
import { becomes, place, press, ready, type Widget } from '../setup/page.js';
import { complaints, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const documents: Readonly<Record<string, CommitmentDocument>> = {
  'commitments/GE0025.json': commitmentDocument(),
  'commitments/AR0048.json': commitmentDocument(
    {
      id: 'AR0048',
      member: 'ARG',
      title: { text: 'Rules on party finance', lang: 'en' },
      completion: { grade: 'limited', stage: 'end-of-term' },
    },
    argentina,
  ),
  'commitments/XX0001.json': commitmentDocument({ id: 'XX0001', title: { text: `${'A long title '.repeat(9)}.`, lang: 'en' } }),
};

const featured = async (attributes: string, inner = '', endpoint?: Endpoint): Promise<Widget> =>
  ready(`<ogp-featured-commitments ${attributes}>${inner}</ogp-featured-commitments>`, endpoint ?? (await endpointWith(documents)));

/** The titles of the cards, which are headings in a list. */
const titles = (widget: Element): readonly string[] =>
  [...(widget.shadowRoot?.querySelectorAll('li [role=heading][aria-level="4"]') ?? [])].map(({ textContent }) => textContent.trim());

describe('<ogp-featured-commitments>', () => {
  describeElement({
    tag: 'ogp-featured-commitments',
    attributes: 'ids="XX0001" layout="row"',
    path: 'commitments/XX0001.json',
    document: documents['commitments/XX0001.json']!,
    says: 'Completion: Complete',
    enEspañol: 'Cumplimiento: Completo',
  });

  it('shows commitments in the order in which they are named, each once', async () => {
    const widget = await featured('ids="GE0025, ar0048 GE0025"');
    expect(titles(widget)).to.deep.equal(['Open the books of political parties', 'Rules on party finance']);
    expect(seen(widget)).to.match(/Georgia 2014–2016.*Completion: Complete.*Argentina 2014–2016.*Completion: Limited/);
  });

  it('shows OGP’s own five where the page names none, and says so', async () => {
    const endpoint = await endpointWith(documents);
    const widget = await featured('', '', endpoint);
    expect([...(await endpoint.paths())].sort()).to.deep.equal(
      ['AR0048', 'CO0035', 'GE0025', 'PA0028', 'UK0048'].map((id) => `commitments/${id}.json`),
    );
    expect(titles(widget)).to.deep.equal(['Rules on party finance', 'Open the books of political parties']);
    expect(seen(widget)).to.contain('Five that OGP has shown as examples.').and.contain('CO0035 is not in these data.');
  });

  describe('says why a commitment was chosen', () => {
    it('in our own words of an example', async () => {
      expect(seen(await featured('ids="AR0048"'))).to.contain('Who pays for parties and campaigns, written into law.');
    });

    it('in the page’s, as an attribute, also when it changes', async () => {
      const widget = await featured('ids="AR0048 GE0025" note-GE0025="It can be checked."');
      expect(seen(widget)).to.contain('It can be checked.');
      widget.setAttribute('note-AR0048', 'It came late.');
      await until('the new note was shown', () => seen(widget).includes('It came late.'));
    });

    it('in the page’s, as an element with a link in it', async () => {
      const widget = await featured('ids="AR0048"', '<span slot="note-AR0048">See <a href="https://example.org/">our report</a>.</span>');
      const [assigned] = widget.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=note-AR0048]')!.assignedElements();
      expect(assigned?.textContent).to.equal('See our report.');
    });
  });

  it('leaves the others standing where one cannot be had, and has it once it is asked for again', async () => {
    const endpoint = await endpointWith(documents);
    await endpoint.answer('commitments/AR0048.json', failing(403), document200(documents['commitments/AR0048.json']));
    const widget = await featured('ids="AR0048 GE0025 XX9999"', '', endpoint);
    expect(titles(widget)).to.deep.equal(['Open the books of political parties']);
    expect(seen(widget)).to.contain('The data of AR0048 could not be had.').and.contain('XX9999 is not in these data.');
    press(widget, 'Try again');
    await until('it was there', () => titles(widget).length === 2);
  });

  it('names all ids where none is right', async () => {
    const widget = place('<ogp-featured-commitments ids="XX8888 XX9999"></ogp-featured-commitments>', await endpointWith(documents));
    await becomes('error', widget);
    expect(seen(widget)).to.contain('XX8888 XX9999 is not in these data.');
  });

  it('scrolls a row by its buttons, and with the keyboard', async () => {
    const widget = await featured('ids="GE0025 AR0048 XX0001" layout="row"');
    (widget.closest('main') as HTMLElement).style.width = '400px';
    const row = widget.shadowRoot!.querySelector<HTMLElement>('.row')!;
    await until('it was too long for its place', () => row.scrollWidth > row.clientWidth);
    expect(row.tabIndex).to.equal(0);
    press(widget, 'Next');
    await until('it had moved on', () => row.scrollLeft > 100);
    press(widget, 'Previous');
    await until('it was back', () => row.scrollLeft === 0);
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('is as high for short titles as for long ones', async () => {
    const heights: number[] = [];
    for (const id of ['GE0025', 'XX0001']) heights.push((await featured(`ids="${id}" note-${id}="Why"`)).getBoundingClientRect().height);
    expect(Math.abs(heights[0]! - heights[1]!)).to.be.lessThan(1);
  });
});
