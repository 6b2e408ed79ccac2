import { expect } from 'chai';
import '../../src/elements/numbers/define.js';
import type { GlobalDocument } from '../../src/contract/documents/global.js';
import { globalDocument, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { linkOf, ready, type Widget } from '../setup/page.js';
import { definitionOf, heard, labelsOf, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const path = 'global.json';

async function numbersWith(changes: Partial<GlobalDocument> = {}, attributes = '', lang = 'en'): Promise<Widget> {
  return ready(`<ogp-numbers ${attributes}></ogp-numbers>`, await endpointWith({ [path]: globalDocument(changes) }), { lang });
}

const figuresOf = (numbers: Element): readonly string[] => labelsOf(numbers).map((label) => `${definitionOf(numbers, label)} ${label}`);
const paragraphs = (numbers: Element): readonly string[] => heard(numbers).filter((line) => line.startsWith('paragraph: '));
const nothing = { count: 0, of: 0 };

describe('<ogp-numbers>', () => {
  describeElement({
    tag: 'ogp-numbers',
    attributes: '',
    path,
    document: globalDocument(),
    says: 'The Open Government Partnership in numbers',
    enEspañol: 'La Alianza para el Gobierno Abierto en cifras',
  });

  it('counts what the data hold, shares as “n of m”, and tells what no dataset holds with its own source and date', async () => {
    const numbers = await numbersWith();
    expect(figuresOf(numbers)).to.deep.equal([
      '61 countries',
      '1 local government',
      '100 action plans',
      '1,927 commitments',
      '268 of 1,659 rated · 16% starred commitments',
      '20 of 30 on record · 67% countries with a regular forum',
    ]);
    expect(paragraphs(numbers)).to.deep.equal([
      'paragraph: Plans submitted from 2012 to 2016.',
      'paragraph: Stars: each by the rule of its time. Forums: regular meetings of government and civil society, as recorded for plans of 2012 to 2014.',
      'paragraph: Founded in 2011 by 8 governments and 9 civil-society leaders.',
      'paragraph: Its Steering Committee has 11 governments and 11 civil-society leaders.',
      'paragraph: From: A presentation undated, about 2018',
    ]);
    expect(linkOf(numbers, 'A presentation')).to.equal('https://example.org/presentation');
  });

  it('says the same in Spanish', async () => {
    const numbers = await numbersWith({}, '', 'es');
    expect(figuresOf(numbers)).to.deep.equal([
      '61 países',
      '1 gobierno local',
      '100 planes de acción',
      '1927 compromisos',
      '268 de 1659 calificados · 16 % compromisos estelares',
      '20 de 30 con registro · 67 % países con un foro periódico',
    ]);
    expect(seen(numbers)).to.contain('Fundada en 2011 por 8 gobiernos').and.contain('sin fecha, hacia 2018');
  });

  it('shows the figures that are asked for, in that order, each once', async () => {
    expect(figuresOf(await numbersWith({}, 'figures="plans countries plans"'))).to.deep.equal(['100 action plans', '61 countries']);
    const committee = await numbersWith({}, 'figures="committee"');
    expect(figuresOf(committee)).to.deep.equal([]);
    expect(paragraphs(committee)[1]).to.equal('paragraph: Its Steering Committee has 11 governments and 11 civil-society leaders.');
  });

  it('since a year counts plans submitted then or later, and the members with such a plan, each once', async () => {
    const numbers = await numbersWith({}, 'since="2014"');
    expect(figuresOf(numbers)).to.deep.equal([
      '41 countries',
      '0 local governments',
      '60 action plans',
      '1,227 commitments',
      '100 of 959 rated · 10% starred commitments',
      '8 of 10 on record · 80% countries with a regular forum',
    ]);
    expect(paragraphs(numbers).slice(0, 2)).to.deep.equal([
      'paragraph: Plans submitted from 2014 to 2016.',
      'paragraph: Stars: each by the rule of its time. Forums: regular meetings of government and civil society, as recorded for plans of 2014.',
    ]);
  });

  it('says that an endpoint does not tell a figure by years, in place of one of all years', async () => {
    const numbers = await numbersWith({ submissions: undefined, forumYears: undefined }, 'since="2014"');
    expect(figuresOf(numbers)).to.deep.equal([
      'No data countries',
      'No data local governments',
      'No data action plans',
      'No data commitments',
      'No data starred commitments',
      'No data countries with a regular forum',
    ]);
  });

  it('shows no share of nothing, and says why there are no stars', async () => {
    const submissions = [{ year: 2021, plans: 1, commitments: 7, starred: nothing, latest: { countries: 1, localGovernments: 0 } }];
    const numbers = await numbersWith({ submissions, forumYears: [] }, 'since="2019" figures="starred forum"');
    expect(figuresOf(numbers)).to.deep.equal(['none rated starred commitments', 'none on record countries with a regular forum']);
    expect(paragraphs(numbers)).to.deep.equal(['paragraph: Plans submitted in 2021.', 'paragraph: Plans from 2019 on carry no star.']);
  });

  it('calls a share none or all only where it is', async () => {
    const shareOf = async (count: number, of: number): Promise<string | undefined> => {
      const numbers = await numbersWith({ stats: statsOf({ starred: { count, of, byFormula: {} } }) }, 'figures="starred"');
      return /· (.*) starred/.exec(figuresOf(numbers)[0] ?? '')?.[1];
    };
    expect(await shareOf(0, 500)).to.equal('0%');
    expect(await shareOf(1, 500)).to.equal('under 1%');
    expect(await shareOf(499, 500)).to.equal('over 99%');
    expect(await shareOf(500, 500)).to.equal('100%');
  });

  it('says that there is no plan where none was submitted since', async () => {
    expect(paragraphs(await numbersWith({}, 'since="2090" figures="plans"'))).to.deep.equal([
      'paragraph: These data hold no plan submitted in 2090 or later.',
    ]);
  });

  it('keeps facts of different sources and dates apart, and tells none that the endpoint has not', async () => {
    const facts = globalDocument().facts.map((fact) => (fact.id.startsWith('steering') ? { ...fact, asOf: '2025-03-01' } : fact));
    expect(paragraphs(await numbersWith({ facts }, 'figures="founded committee"')).slice(1)).to.deep.equal([
      'paragraph: Founded in 2011 by 8 governments and 9 civil-society leaders.',
      'paragraph: From: A presentation undated, about 2018',
      'paragraph: Its Steering Committee has 11 governments and 11 civil-society leaders.',
      'paragraph: From: A presentation 1 March 2025',
    ]);
    expect(paragraphs(await numbersWith({ facts: facts.slice(1) }, 'figures="founded committee"')).slice(1)).to.have.length(2);
  });

  it('takes what is no year for none, and tells the author', async () => {
    const own = console.warn;
    const warnings: string[] = [];
    console.warn = (line: string): number => warnings.push(line);
    try {
      expect(figuresOf(await numbersWith({}, 'since="soon" figures="plans"'))).to.deep.equal(['100 action plans']);
      await until('it was told', () => warnings.length);
    } finally {
      console.warn = own;
    }
    expect(warnings).to.deep.equal(['<ogp-numbers since="soon">: "soon" is no year; write one in four digits, such as 2015.']);
  });
});
