import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import type { OgpCommitmentCard } from '../../src/elements/commitment-card/commitment-card.js';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import type { Member } from '../../src/contract/common.js';
import { argentina, commitmentDocument, dataset, prefixDocument, summaryOf } from '../fixtures/documents.js';
import { document200, endpointWith, held } from '../setup/endpoint.js';
import { becomes, linkOf, openDisclosure, place, press, ready, section, type Widget } from '../setup/page.js';
import { complaints, definitionOf, givesOwnTree, heard, labelsOf, languageOf, ownTree, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const path = 'commitments/GE0025.json';
const page = 'https://www.opengovpartnership.org/members/georgia/commitments/GE0025/';
const html = (attributes = ''): string => `<ogp-commitment-card commitment="GE0025" ${attributes}></ogp-commitment-card>`;

interface Place {
  readonly lang?: string;
  readonly attributes?: string;
  readonly member?: Member;
}

/** A card of a commitment that differs from the usual one in these fields. */
async function cardOf(
  changes: Partial<CommitmentFull> = {},
  { lang = 'en', attributes = '', member }: Place = {},
): Promise<OgpCommitmentCard & Widget> {
  const endpoint = await endpointWith({ [path]: commitmentDocument(changes, member) });
  return ready<OgpCommitmentCard & Widget>(html(attributes), endpoint, { lang });
}

const longTitle = `Publish ${'the register of every beneficial owner of every company, '.repeat(11)}and keep it up to date`;
const arabicTitle = 'نشر سجل المالكين المستفيدين';

describe('<ogp-commitment-card>', () => {
  describeElement({
    tag: 'ogp-commitment-card',
    attributes: 'commitment="GE0025"',
    path,
    document: commitmentDocument({ originalTitle: { text: 'Abrir los libros de los partidos', lang: 'es' } }),
    says: 'Open the books of political parties',
    enEspañol: 'Abrir los libros de los partidos',
  });

  it('makes no link of an address that is none, be it in a document given as a property', async () => {
    const card = document.createElement('ogp-commitment-card') as unknown as Widget;
    card.data = commitmentDocument({ url: 'javascript:document.title = "hacked"' });
    section('').append(card);
    await becomes('ready', card);
    const links = [...(card.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a:not([part=method])') ?? [])].map(({ href }) => href);
    expect(links).to.deep.equal(['https://www.opengovpartnership.org/']);
  });

  describe('says what was promised, by whom and when', () => {
    it('with the title as a heading that leads to OGP’s page', async () => {
      const card = await cardOf();
      expect(heard(card)).to.include.members([
        'heading 3: Open the books of political parties',
        'link: Open the books of political parties',
      ]);
      expect(linkOf(card, 'Open the books')).to.equal(page);
    });

    it('at the level of the page’s outline that it is told, and at 3 where that is no number', async () => {
      expect(heard(await cardOf({}, { attributes: 'heading-level="2"' }))).to.include('heading 2: Open the books of political parties');
      for (const [given, level] of Object.entries({ two: 3, 0: 3, 1: 2, 6: 6, 7: 6 })) {
        const card = await cardOf({}, { attributes: `heading-level="${given}"` });
        expect(heard(card)).to.include(`heading ${level}: Open the books of political parties`);
      }
    });

    it('with links and disclosure named in the browser’s own accessibility tree', async function () {
      if (!givesOwnTree) this.skip();
      await cardOf();
      const operable = (await ownTree()).filter((line) => !/^(RootWebArea|main|StaticText|status):/.test(line));
      expect(operable).to.deep.equal([
        'link: Open the books of political parties',
        'DisclosureTriangle: More on this promise',
        'link: OGP’s reviewers (IRM)',
        'link: How this is counted',
      ]);
    });

    it('with member, plan, years and institution in a line', async () => {
      expect(seen(await cardOf())).to.match(/^Georgia Action plan 2, 2014–2016 State Audit Office/);
      expect(seen(await cardOf({ endYear: null, leadInstitution: null }))).to.match(/^Georgia Action plan 2, 2014 Open the books/);
      expect(seen(await cardOf({}, { lang: 'es' }))).to.match(/^Georgia Plan de acción 2, 2014–2016 State Audit Office/);
    });

    it('without the number that the plan has put before its title', async () => {
      const titles: readonly (readonly [string, string, string])[] = [
        ['2.7', '2.7 Open the books', 'Open the books'],
        ['12', '12. Open the books', 'Open the books'],
        ['12', '13. Open the books', 'Open the books'],
        ['1:B', '1:b) Open the books', 'Open the books'],
        ['2.2.1', 'Action 2.2 – Open the books', 'Open the books'],
        ['3', '3D models of every building', '3D models of every building'],
        ['1', '100 schools on line', '100 schools on line'],
        ['2', '2030 Agenda', '2030 Agenda'],
        ['7', '7', '7'],
      ];
      for (const [number, text, shown] of titles) {
        expect(heard(await cardOf({ number, title: { text, lang: 'en' } }))).to.include(`heading 3: ${shown}`);
      }
    });

    it('with a country in the reader’s language, and a local government as OGP writes it', async () => {
      const kingdom: Member = { ...argentina, code: 'GBR', alpha2: 'GB', name: 'United Kingdom' };
      expect(seen(await cardOf({}, { lang: 'es', member: kingdom }))).to.contain('Reino Unido');
      expect(
        seen(await cardOf({}, { lang: 'es', member: { ...kingdom, code: 'GBSC', kind: 'local', alpha2: null, name: 'Scotland' } })),
      ).to.contain('Scotland');
    });
  });

  it('shows the page’s link in the title’s place, and the questions, while the data are on their way', async () => {
    const endpoint = await endpointWith({});
    await endpoint.answer(path, held(document200(commitmentDocument())));
    const link = '<a href="https://www.opengovpartnership.org/">Open the books of political parties</a>';
    const card = place<OgpCommitmentCard & Widget>(html().replace('></', `>${link}</`), endpoint);
    await becomes('loading', card);
    expect(seen(card)).to.contain('Open the books of political parties').and.contain('Was it done?').and.contain('Star');
    expect(seen(card)).not.to.match(/starred|rated|limited|pending|no data/i);
    const before = card.getBoundingClientRect().height;
    await until('it was asked for', async () => (await endpoint.asked()).length);
    await endpoint.release();
    await becomes('ready', card);
    expect(card.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });

  it('shrinks to its sentence where there is nothing to show', async () => {
    const card = place(html(), await endpointWith({}));
    await becomes('error', card);
    expect(card.getBoundingClientRect().height).to.be.below(120);
  });

  it('gives the title in the plan’s language to who reads it, and marks the language of either', async () => {
    const titles = { title: { text: 'Open the books', lang: 'en' }, originalTitle: { text: 'Abrir los libros', lang: 'es' } };
    const spanish = await cardOf(titles, { lang: 'es' });
    expect(heard(spanish)).to.include('heading 3: Abrir los libros');
    expect(languageOf(spanish, 'Abrir los libros')).to.equal('es');
    const english = await cardOf(titles);
    expect(heard(english)).to.include('heading 3: Open the books');
    expect(languageOf(english, 'Open the books')).to.equal('en');
  });

  it('leaves the language of a title open where it is not known', async () => {
    const card = await cardOf({ title: { text: 'Gahsna partiebis' } });
    expect(languageOf(card, 'Gahsna')).to.equal('');
    expect(await complaints(card)).to.deep.equal([]);
  });

  it('sets an Arabic title and description from right to left, and leaves the rest as it is', async () => {
    const card = await cardOf({ title: { text: arabicTitle, lang: 'ar' }, description: arabicTitle, descriptionLang: 'ar' });
    await openDisclosure(card);
    const holders = [...(card.shadowRoot?.querySelectorAll('bdi, p') ?? [])].filter(({ textContent }) => textContent === arabicTitle);
    expect(holders.map((holder) => getComputedStyle(holder).direction)).to.deep.equal(['rtl', 'rtl']);
    expect(getComputedStyle(card.shadowRoot?.querySelector('dl') as Element).direction).to.equal('ltr');
    expect(await complaints(card)).to.deep.equal([]);
  });

  it('keeps a very long title within the card, and gives it whole', async () => {
    for (const width of [200, 640]) {
      const card = await cardOf({ title: { text: longTitle, lang: 'en' } });
      card.style.width = `${width}px`;
      const title = card.shadowRoot?.querySelector('[part=title]') as HTMLElement;
      expect(title.scrollWidth).to.be.at.most(title.clientWidth);
      expect(title.getBoundingClientRect().height).to.be.below(300);
      expect(heard(card)).to.include(`heading 3: ${longTitle}`);
      await openDisclosure(card);
      expect(definitionOf(card, 'Full title')).to.equal(longTitle);
      expect(await complaints(card)).to.deep.equal([]);
    }
  });

  it('breaks a word that is wider than the card', async () => {
    const card = await cardOf({ title: { text: 'Informationsweiterverwendungsgesetzesvollzugsverordnung'.repeat(2), lang: 'de' } });
    card.style.width = '200px';
    const base = card.shadowRoot?.querySelector('[part=base]') as HTMLElement;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('neither links to what is no web page nor lets a text disguise another', async () => {
    const card = await cardOf({ url: 'javascript:alert(1)', title: { text: 'Pay \u202eyap\u202c <b>bold</b>', lang: 'en' } });
    expect(heard(card)).to.include('heading 3: Pay yap <b>bold</b>');
    expect(heard(card)).not.to.include('link: Pay yap <b>bold</b>');
    expect(linkOf(card, 'IRM')).to.equal('https://www.opengovpartnership.org/');
  });

  describe('behind its disclosure', () => {
    it('draws them no sooner than a reader asks, and keeps them', async () => {
      const card = await cardOf();
      const drawn = (): number => card.shadowRoot!.querySelectorAll('details dt').length;
      expect(drawn()).to.equal(0);
      await openDisclosure(card);
      expect(drawn()).to.be.above(5);
      await openDisclosure(card);
      expect(drawn()).to.be.above(5);
    });

    it('keeps the promise in its own words until it is asked for', async () => {
      const card = await cardOf();
      expect(seen(card)).to.contain('More on this promise').and.not.to.contain('Every party');
      await openDisclosure(card);
      expect(seen(card)).to.contain('Every party publishes its donors. The list can be searched.');
    });

    it('keeps the line breaks of the promise', async () => {
      const card = await cardOf();
      await openDisclosure(card);
      const description = [...(card.shadowRoot?.querySelectorAll('p') ?? [])].find(({ textContent }) =>
        textContent.startsWith('Every party'),
      );
      const range = document.createRange();
      range.selectNodeContents(description as Node);
      expect(new Set([...range.getClientRects()].filter(({ width }) => width).map(({ top }) => top)).size).to.equal(2);
    });

    it('gives number and id, never a number that is none', async () => {
      const numbered = await cardOf();
      await openDisclosure(numbered);
      expect(definitionOf(numbered, 'Number')).to.equal('15 (GE0025)');
      const bare = await cardOf({ number: 'NA' });
      await openDisclosure(bare);
      expect(definitionOf(bare, 'Number')).to.equal('GE0025');
    });

    it('names every policy area, in the reader’s language where their names are known', async () => {
      const areas = { policyAreas: ['open-data', 'space-law'], policyAreaNames: ['Open Data', 'Space Law'] };
      const english = await cardOf(areas);
      await openDisclosure(english);
      expect(definitionOf(english, 'Policy areas')).to.equal('Open Data, Space Law');
      const spanish = await cardOf(areas, { lang: 'es' });
      await openDisclosure(spanish);
      expect(definitionOf(spanish, 'Áreas de política')).to.equal('Datos abiertos, Space Law');
    });

    it('names the lead institution, and the reviewers in full', async () => {
      const card = await cardOf();
      await openDisclosure(card);
      expect(definitionOf(card, 'Lead institution')).to.equal('State Audit Office');
      expect(definitionOf(card, 'Reviewed by')).to.equal('OGP’s Independent Reporting Mechanism (IRM)');
    });

    it('shows the beginning of a long text, and all of it when asked, with the focus on the button', async () => {
      const card = await cardOf({ description: 'Every party publishes its donors. '.repeat(800) });
      await openDisclosure(card);
      const text = card.shadowRoot?.querySelector('.description') as HTMLElement;
      const before = text.getBoundingClientRect().height;
      expect(before).to.be.below(400);
      const button = [...(card.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes('Read all'));
      button?.focus();
      press(card, 'Read all');
      await until('it showed all', () => text.getBoundingClientRect().height > before * 4);
      expect(card.shadowRoot?.activeElement).to.equal(button);
      expect(heard(card)).to.include('button: Show less');
      press(card, 'Show less');
      await until('it was short again', () => text.getBoundingClientRect().height === before);
      expect(await complaints(card)).to.deep.equal([]);
    });

    it('says who supports it, for when it was planned, and which reports there are', async () => {
      const card = await cardOf();
      await openDisclosure(card);
      expect(heard(card)).to.include.members([
        'definition: Parliament',
        'definition: September 2014 to 2016',
        'definition: end-of-term report 2017',
      ]);
    });

    it('gives a single date once, and leaves out what is not known', async () => {
      const once = await cardOf({ start: { year: 2014 }, end: { year: 2014 } });
      await openDisclosure(once);
      expect(heard(once)).to.include('definition: 2014');
      const bare = await cardOf({ start: null, end: null, supportingInstitutions: null, reports: [] });
      await openDisclosure(bare);
      expect(labelsOf(bare))
        .not.to.include.members(['Planned for'])
        .and.not.to.include.members(['Supported by'])
        .and.not.to.include.members(['IRM reports']);
    });

    it('names every kind of report, in English and in Spanish', async () => {
      const kinds = ['progress', 'end-of-term', 'design', 'implementation', 'action-plan-review', 'results'] as const;
      const reports = kinds.map((kind, i) => ({ kind, year: 2014 + i }));
      const english = await cardOf({ reports });
      await openDisclosure(english);
      expect(heard(english)).to.include(
        'definition: progress report 2014, end-of-term report 2015, design report 2016, implementation report 2017, action plan review 2018, results report 2019',
      );
      const spanish = await cardOf({ reports: reports.slice(4) }, { lang: 'es' });
      await openDisclosure(spanish);
      expect(heard(spanish)).to.include('definition: revisión del plan de acción 2018, informe de resultados 2019');
    });

    it('gives the title of the plan beside the short one', async () => {
      const card = await cardOf({ originalTitle: { text: 'Partiebis gahsna', lang: 'ka' } });
      await openDisclosure(card);
      expect(definitionOf(card, 'Title in the plan')).to.equal('Partiebis gahsna');
      expect(languageOf(card, 'Partiebis gahsna')).to.equal('ka');
    });

    it('says that there is no description where there is none', async () => {
      const card = await cardOf({ description: null });
      await openDisclosure(card);
      expect(heard(card)).to.include('paragraph: The data hold no description of this commitment.');
    });

    it('has nothing that axe would complain of, in light and dark', async () => {
      for (const theme of ['light', 'dark'] as const) {
        const card = await ready(html(), await endpointWith({ [path]: commitmentDocument() }), { theme });
        await openDisclosure(card);
        expect(await complaints(card)).to.deep.equal([]);
      }
    });
  });

  describe('ends with its source', () => {
    it('with a link to check it and the day that the data speak for', async () => {
      const card = await cardOf();
      expect(seen(card)).to.contain('Source: OGP’s reviewers (IRM)').and.contain('20 November 2026');
      expect(linkOf(card, 'IRM')).to.equal(page);
      expect(seen(await cardOf({}, { lang: 'es' })))
        .to.contain('Fuente: revisores de OGP (IRM)')
        .and.contain('20 de noviembre de 2026');
    });

    it('with the warning that comes with the data', async () => {
      const warned = async (notice: string, lang: string): Promise<string> => {
        const endpoint = await endpointWith({ [path]: { ...commitmentDocument(), dataset: { ...dataset, notice } } });
        const card = await ready(html(), endpoint, { lang });
        expect(await complaints(card)).to.deep.equal([]);
        return seen(card);
      };
      expect(await warned('sample data', 'en')).to.contain('Sample data: not for citing');
      expect(await warned('sample data', 'es')).to.contain('Datos de muestra: no citar');
      expect(await warned('Two plans are not in yet.', 'en')).to.contain('Two plans are not in yet.');
      expect(seen(await cardOf())).not.to.contain('Sample data');
    });
  });

  describe('with variant="compact"', () => {
    const compact = 'variant="compact"';
    const prefix = 'prefixes/GE.json';

    it('shows title, completion, ambition and star only, from the list that badges read', async () => {
      const endpoint = await endpointWith({ [prefix]: prefixDocument() });
      const card = await ready(html(compact), endpoint);
      expect(seen(card)).to.equal(
        'Georgia 2014–2016 Open the books of political parties Completion: Complete Potential impact: Transformative Starred Source: OGP’s reviewers (IRM) How this is counted 20 November 2026',
      );
      expect(await endpoint.paths()).to.deep.equal([prefix]);
    });

    it('gives the reason where there is no grade', async () => {
      const missing = { missing: 'not-reviewed' } as const;
      const pending = summaryOf({
        completion: missing,
        potentialImpact: missing,
        star: { verdict: 'not-rated', missing: 'not-reviewed' },
      });
      const card = await ready(html(compact), await endpointWith({ [prefix]: prefixDocument(pending) }));
      expect(seen(card)).to.contain('Completion: Pending IRM review Potential impact: Pending IRM review Not rated');
    });

    it('has the whole of a title that is cut behind a disclosure', async () => {
      const long = prefixDocument(summaryOf({ title: { text: longTitle, lang: 'en' } }));
      const card = await ready(html(compact), await endpointWith({ [prefix]: long }));
      expect(seen(card)).to.contain('Whole title');
      await openDisclosure(card);
      expect(heard(card)).to.include(`paragraph: ${longTitle}`);
    });

    it('has nothing that axe would complain of, in light and dark, 200 px wide', async () => {
      for (const theme of ['light', 'dark'] as const) {
        const card = await ready(html(compact), await endpointWith({ [prefix]: prefixDocument() }), { theme });
        card.style.width = '200px';
        const base = card.shadowRoot?.querySelector('[part=base]') as HTMLElement;
        expect(base.scrollWidth).to.be.at.most(base.clientWidth);
        expect(await complaints(card)).to.deep.equal([]);
      }
    });

    it('says that a commitment which the list does not hold is not in the data', async () => {
      const card = place(html(compact), await endpointWith({ [prefix]: prefixDocument(summaryOf({ id: 'GE0001' })) }));
      await becomes('error', card);
      expect(heard(card)).to.include('status: GE0025 is not in these data.');
    });

    it('becomes the full card when the variant is changed, and compact again', async () => {
      const endpoint = await endpointWith({ [prefix]: prefixDocument(), [path]: commitmentDocument() });
      const card = await ready(html(compact), endpoint);
      card.removeAttribute('variant');
      await until('it showed the lead institution', () => seen(card).includes('State Audit Office'));
      expect(labelsOf(card)).to.include('Did it open government?');
      card.setAttribute('variant', 'compact');
      await until('it showed no more than the gist', () => labelsOf(card).length === 0);
      expect(seen(card)).not.to.contain('State Audit Office');
      expect(await endpoint.paths()).to.deep.equal([prefix, path]);
    });
  });
});
