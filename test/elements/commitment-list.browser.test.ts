import { expect } from 'chai';
import '../../src/elements/commitment-list/define.js';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import { argentina, commitmentsDocument, fullOf, memberDocument, summaryOf } from '../fixtures/documents.js';
import { endpointWith, type Endpoint } from '../setup/endpoint.js';
import { becomes, place, press, ready, savedBy, type Widget } from '../setup/page.js';
import { complaints, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

/** Georgia's starred one of 2014, a limited one of Argentina's, and one that nobody has reviewed. */
const few: readonly CommitmentFull[] = [
  fullOf(),
  fullOf({
    id: 'AR0048',
    planId: 'AP_ARG03',
    member: 'ARG',
    title: { text: 'Rendición de cuentas de los partidos', lang: 'es' },
    year: 2017,
    endYear: 2019,
    star: { verdict: 'not-starred', formula: 'current', stage: 'end-of-term' },
    completion: { grade: 'limited', stage: 'end-of-term' },
    policyAreas: ['political-finance'],
  }),
  fullOf({
    id: 'AR0090',
    planId: 'AP_ARG04',
    member: 'ARG',
    title: { text: 'A register of lobbyists', lang: 'en' },
    year: 2022,
    endYear: 2024,
    star: { verdict: 'not-rated', missing: 'no-data' },
    completion: { missing: 'not-reviewed' },
    policyAreas: ['open-data'],
  }),
];

const many = Array.from({ length: 120 }, (_, i) =>
  fullOf({ id: `GE${String(i).padStart(4, '0')}`, title: { text: `Promise no. ${i} of many` } }),
);

async function listOf(attributes: string, commitments = few, page?: Parameters<typeof ready>[2]): Promise<Widget> {
  const endpoint = await endpointWith({ 'commitments.json': commitmentsDocument(commitments) });
  return ready(`<ogp-commitment-list ${attributes}></ogp-commitment-list>`, endpoint, page);
}

const all = (widget: Widget, selector: string): readonly HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const rows = (widget: Widget): readonly string[] => all(widget, 'tbody th').map(({ innerText }) => innerText.trim());
const told = (widget: Widget): string => all(widget, 'p[role=status]')[0]?.textContent ?? '';

/** Chooses in the select of this label, as a reader does. */
async function choose(widget: Widget, label: string, option: string): Promise<void> {
  const select = all(widget, 'label')
    .find(({ innerText }) => innerText.startsWith(label))
    ?.querySelector('select');
  const wanted = [...(select?.options ?? [])].find(({ text }) => text.trim() === option);
  if (!select || !wanted) throw new Error(`No “${option}” in “${label}”`);
  select.value = wanted.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

async function type(widget: Widget, text: string): Promise<void> {
  const input = widget.shadowRoot!.querySelector('input')!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
}

describe('<ogp-commitment-list>', () => {
  describeElement({
    tag: 'ogp-commitment-list',
    attributes: 'country="GEO"',
    path: 'members/GEO.json',
    document: memberDocument({ commitments: [summaryOf({ title: { text: `${'A long title '.repeat(9)}.`, lang: 'en' } })] }),
    reveal: 'tbody button',
    says: 'Georgia: 1 commitment.',
    enEspañol: 'Georgia: 1 compromiso.',
  });

  it('shows all commitments, those of the newest plans first, and says nothing to screen readers unasked', async () => {
    const widget = await listOf('');
    expect(rows(widget)).to.deep.equal([
      'A register of lobbyists',
      'Rendición de cuentas de los partidos',
      'Open the books of political parties',
    ]);
    expect(seen(widget)).to.contain('3 commitments.').and.contain('Pending IRM review').and.contain('Not rated');
    expect(told(widget)).to.equal('');
  });

  const filters: readonly (readonly [attributes: string, ids: number])[] = [
    ['country="ARG GEO" year="2014 2022"', 2],
    ['country="GE, AR" star="starred"', 1],
    ['plan="AP_ARG03"', 1],
    ['area="political-finance"', 2],
    ['value="access-to-information"', 3],
    ['completion="not-reviewed limited"', 2],
    ['region="europe"', 1],
    ['search="RENDICION partidos"', 1],
    ['specificity="high" opened-government="major" potential-impact="transformative" relevant="yes" verifiable="yes"', 3],
  ];
  for (const [attributes, count] of filters) {
    it(`keeps to ${attributes}, and says so`, async () => {
      const widget = await listOf(attributes);
      expect(rows(widget).length).to.equal(count);
      expect(seen(widget)).to.match(new RegExp(`${count} of 3 commitments. Only: .+\\.`));
    });
  }

  it('filters by what a reader chooses, tells how many are left, and has it as an attribute', async () => {
    const widget = await listOf('');
    await choose(widget, 'Star', 'Starred');
    expect(rows(widget)).to.deep.equal(['Open the books of political parties']);
    expect(told(widget)).to.equal('1 of 3 commitments. Only: Starred.');
    expect(widget.getAttribute('star')).to.equal('starred');
    await choose(widget, 'Star', 'Any');
    expect(rows(widget).length).to.equal(3);
    expect(widget.hasAttribute('star')).to.equal(false);
    widget.setAttribute('completion', 'limited');
    await widget.updateComplete;
    expect(rows(widget)).to.deep.equal(['Rendición de cuentas de los partidos']);
  });

  it('needs no other document when a reader chooses one of all members', async () => {
    const endpoint: Endpoint = await endpointWith({ 'commitments.json': commitmentsDocument(few) });
    const widget = await ready('<ogp-commitment-list></ogp-commitment-list>', endpoint);
    await choose(widget, 'Member', 'Argentina');
    expect(rows(widget).length).to.equal(2);
    expect(widget.getAttribute('country')).to.equal('ARG');
    expect(await endpoint.paths()).to.deep.equal(['commitments.json']);
    await choose(widget, 'Member', 'Any');
    expect(rows(widget).length).to.equal(3);
  });

  it('shows which filters a page has set, several of one and one that nothing has too', async () => {
    const widget = await listOf('completion="limited complete" area="aid"');
    const chosen = all(widget, 'select').map((select) => (select as HTMLSelectElement).selectedOptions[0]?.text.trim());
    expect(chosen).to.include.members(['Limited, Complete', 'Aid']);
  });

  it('searches while a reader types, without regard to accents', async () => {
    const widget = await listOf('');
    await type(widget, 'rendición ');
    expect(rows(widget)).to.deep.equal(['Rendición de cuentas de los partidos']);
    await type(widget, 'LOBBY');
    expect(rows(widget)).to.deep.equal(['A register of lobbyists']);
    expect(widget.getAttribute('search')).to.equal('LOBBY');
  });

  it('says which filter to loosen where nothing has all, and loosens it', async () => {
    const widget = await listOf('star="starred" year="2022"');
    expect(seen(widget)).to.contain('No commitment has all of this.').and.contain('0 of 3 commitments');
    press(widget, 'Without “2022”: 1');
    await widget.updateComplete;
    expect(rows(widget)).to.deep.equal(['Open the books of political parties']);
    widget.setAttribute('search', 'zebra');
    await widget.updateComplete;
    press(widget, 'Clear all filters');
    await widget.updateComplete;
    expect(rows(widget).length).to.equal(3);
    expect(widget.hasAttribute('search') || widget.hasAttribute('star')).to.equal(false);
  });

  it('opens a row to the commitment’s card, in its place, and closes it again', async () => {
    const widget = await listOf('');
    const opener = all(widget, 'tbody button')[1]!;
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.click();
    await widget.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const [opened] = all(widget, '.opened');
    expect(opened?.innerText.replace(/\s+/g, ' ')).to.match(/Argentina.*2017–2019.*Rendición.*Completion: Limited/);
    expect(opened?.previousElementSibling?.contains(opener)).to.equal(true);
    expect(await complaints(widget)).to.deep.equal([]);
    opener.click();
    await widget.updateComplete;
    expect(all(widget, '.opened')).to.deep.equal([]);
  });

  describe('of more than fifty', () => {
    it('shows fifty a page, and goes on with the focus at the top', async () => {
      const widget = await listOf('', many);
      expect(rows(widget).length).to.equal(50);
      expect(seen(widget)).to.contain('1–50 of 120');
      press(widget, 'Next');
      await until('the second page was there', () => seen(widget).includes('51–100 of 120'));
      await until('the focus was at the top', () => widget.shadowRoot?.activeElement?.matches('.gist') === true);
      expect(widget.getAttribute('page')).to.equal('2');
      widget.setAttribute('page', '99');
      await widget.updateComplete;
      expect(seen(widget)).to.contain('101–120 of 120');
      expect(rows(widget).length).to.equal(20);
    });

    it('goes back to the first page when something else is looked for', async () => {
      const widget = await listOf('page="3"', many);
      await type(widget, 'promise');
      expect(seen(widget)).to.contain('1–50 of 120');
    });

    it('shows all of them at once where that is asked for, where a browser finds the last one', async () => {
      const widget = await listOf('', many);
      press(widget, 'Show all 120');
      await widget.updateComplete;
      expect(rows(widget).length).to.equal(120);
      for (const row of all(widget, 'tbody tr')) expect(row.getBoundingClientRect().height).to.be.greaterThan(20);
      // WebKit's own find looks into no shadow tree from a script.
      const { find } = window as unknown as { readonly find: (this: Window, text: string) => boolean };
      if (find.call(window, 'Commitments to open government')) expect(find.call(window, 'Promise no. 117 of many')).to.equal(true);
      getSelection()?.removeAllRanges();
      press(widget, 'Show 50 a page');
      await widget.updateComplete;
      expect(rows(widget).length).to.equal(50);
    });
  });

  it('has no controls where the page wants none, and says which filters there are', async () => {
    const widget = await listOf('toolbar="none" star="starred" region="europe"');
    expect(all(widget, 'input, select, [part~=action]')).to.deep.equal([]);
    expect(seen(widget)).to.contain('1 of 3 commitments. Only: Starred, Europe.');
    widget.setAttribute('region', 'americas');
    await widget.updateComplete;
    expect(seen(widget)).to.contain('Without “Americas”: 1').and.contain('Without “Starred”: 2');
    expect(all(widget, '[part~=action]')).to.deep.equal([]);
  });

  it('has the columns that the page chooses, in its order', async () => {
    const widget = await listOf('columns="star ambition area"');
    expect(all(widget, 'thead th').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Commitment',
      'Star',
      'Ambition',
      'Policy areas',
    ]);
    expect(seen(widget)).to.contain('Transformative').and.contain('Potential impact');
  });

  it('says by which column it is in order', async () => {
    const widget = await listOf('sort="most-complete"');
    expect(all(widget, '[aria-sort]').map((head) => [head.textContent.trim(), head.getAttribute('aria-sort')])).to.deep.equal([
      ['Completion', 'descending'],
    ]);
    expect(rows(widget)[0]).to.equal('Open the books of political parties');
    expect(rows(widget).at(-1)).to.equal('A register of lobbyists');
  });

  it('saves what was found, of all pages, in the reader’s language, with its source and filters', async () => {
    const widget = await listOf('completion="complete"', [...many, ...few], { lang: 'es' });
    // What a reader has opened is no part of what the table is.
    all(widget, 'tbody button')[0]!.click();
    await widget.updateComplete;
    const { name, file } = await savedBy(widget, 'Guardar como CSV');
    expect(name).to.equal('compromisos-de-gobierno-abierto.csv');
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).to.match(/^Id,Código del miembro,Miembro,Plan de acción,Año del plan,.*Cumplimiento,Estrella/);
    const found = lines.slice(1, lines.indexOf(''));
    expect(found.length).to.equal(121);
    expect(found[0]).to.match(/^GE0\d{3},GEO,Georgia,AP_GEO02,2014,2016,.*,Completo,Estelar,/);
    expect(lines.slice(lines.indexOf('')).join('\n'))
      .to.contain('121 de 123 compromisos. Solo: Cumplimiento: Completo.')
      .and.contain('https://www.opengovpartnership.org/')
      .and.contain('20 de noviembre de 2026')
      .and.not.contain('Promise no.');
    await until('it was told', () => told(widget) === 'Guardado.');
  });

  it('says that no file could be made where that is so', async () => {
    const widget = await listOf('');
    const value = (): void => {
      throw new Error('downloads are not allowed');
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { value, configurable: true });
    press(widget, 'Save as CSV');
    await until('it was told', () => told(widget) === 'This could not be saved.');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('shows a document that a page gives it, of whatever member, where no country is asked for', async () => {
    const widget = place('<ogp-commitment-list country=" "></ogp-commitment-list>');
    widget.data = memberDocument({ member: argentina, commitments: [summaryOf({ member: 'ARG' })] });
    await becomes('ready', widget);
    expect(seen(widget)).to.contain('Argentina: 1 commitment.');
    widget.setAttribute('country', 'GEO');
    widget.data = memberDocument({ member: argentina, commitments: [] });
    await becomes('error', widget);
  });

  it('of one member leaves out what is the same in all rows', async () => {
    const endpoint = await endpointWith({
      'members/ARG.json': memberDocument({
        member: argentina,
        commitments: [summaryOf({ id: 'AR0001', member: 'ARG', planId: 'AP_ARG01' })],
      }),
    });
    const widget = await ready('<ogp-commitment-list country="ARG" plan="1"></ogp-commitment-list>', endpoint);
    expect(all(widget, 'thead th').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Commitment',
      'Plan',
      'Completion',
      'Star',
    ]);
    expect(rows(widget).length).to.equal(1);
    expect(all(widget, 'label').map(({ innerText }) => innerText.split('\n')[0]!.trim())).not.to.include('Member');
  });
});
