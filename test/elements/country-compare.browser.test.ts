import { expect } from 'chai';
import '../../src/elements/country-compare/define.js';
import type { MemberDocument } from '../../src/contract/documents/member.js';
import type { Portion } from '../../src/contract/portion.js';
import type { Stats } from '../../src/contract/stats.js';
import { argentina, dataset, georgia, memberDocument, statsOf } from '../fixtures/documents.js';
import { document200, endpointWith, failing, held, type Endpoint } from '../setup/endpoint.js';
import { becomes, place, press, ready, type Widget } from '../setup/page.js';
import { complaints, heard, seen, tableOf } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const done = (count: number, of: number, changes: Partial<Stats> = {}): Stats =>
  statsOf({ completion: { ...statsOf().completion, high: { count, of } }, ...changes });

const all: Portion = { count: 60, of: 100 };
const network = {
  starred: { count: 16, of: 71 },
  completion: { high: all },
  potentialImpact: { high: all },
  potentialForResults: { high: all },
  results: { strong: all },
};

const kosovo = { ...georgia, code: 'XKX', alpha2: 'XK', name: 'Kosovo' };
const documents: Readonly<Record<string, MemberDocument>> = {
  'members/GEO.json': memberDocument({ stats: done(2, 8), network }),
  'alpha2/GE.json': memberDocument({ stats: done(2, 8), network }),
  'members/ARG.json': memberDocument({ member: argentina, stats: done(9, 12), network }),
  'members/XKX.json': memberDocument({ member: kosovo, stats: done(3, 3), network }),
};

const compared = async (attributes: string, endpoint?: Endpoint, lang = 'en'): Promise<Widget> =>
  ready(`<ogp-country-compare ${attributes}></ogp-country-compare>`, endpoint ?? (await endpointWith(documents)), { lang });

/** Each figure with what it says of every member. */
const figures = (widget: Element): readonly string[] => {
  const rows: string[] = [];
  for (const line of heard(widget)) {
    const [, role = '', text = ''] = /^(heading 5|term|definition): (.*)$/.exec(line) ?? [];
    if (role === 'heading 5') rows.push(`${text}:`);
    else if (role) rows.push(`${rows.pop() ?? ''} ${text}`);
  }
  return rows;
};

const paragraphs = (widget: Element): readonly string[] =>
  heard(widget).flatMap((line) => (line.startsWith('paragraph: ') ? [line.slice('paragraph: '.length)] : []));

describe('<ogp-country-compare>', () => {
  describeElement({
    tag: 'ogp-country-compare',
    attributes: 'countries="GEO"',
    path: 'members/GEO.json',
    document: documents['members/GEO.json']!,
    says: 'Georgia 2 of 8 assessed',
    enEspañol: 'Georgia 2 de 8 evaluados',
  });

  it('shows of each member how much was assessed, in the order in which they are named', async () => {
    const widget = await compared('countries="GEO ARG"');
    expect(figures(widget)).to.deep.equal([
      'Mostly or fully done: Georgia 2 of 8 assessed Argentina 9 of 12 assessed',
      'High ambition, by potential impact: Georgia 23 of 41 assessed Argentina 23 of 41 assessed',
      'Major or significant results: Georgia 7 of 29 assessed Argentina 7 of 29 assessed',
      'Starred: Georgia 6 of 41 rated Argentina 6 of 41 rated',
    ]);
    expect(figures(await compared('countries="ARG GEO" figures="completion"'))).to.deep.equal([
      'Mostly or fully done: Argentina 9 of 12 assessed Georgia 2 of 8 assessed',
    ]);
  });

  it('says how far the shares reach, naming nobody, and that of all members', async () => {
    expect(paragraphs(await compared('countries="ARG GEO"'))[0]).to.equal(
      'Mostly or fully done: from 2 of 8 assessed to 9 of 12. All members together: 60 of 100.',
    );
    expect(paragraphs(await compared('countries="ARG GEO" figures="starred completion"'))[0]).to.match(
      /^Starred: from 6 of 41 rated to 6 of 41\./,
    );
    expect(paragraphs(await compared('countries="ARG GEO"', undefined, 'es'))[0]).to.equal(
      'Cumplidos del todo o en gran parte: de 2 de 8 evaluados a 9 de 12. Todos los miembros juntos: 60 de 100.',
    );
  });

  it('says in words where too few were assessed to compare, or none', async () => {
    const endpoint = await endpointWith({
      ...documents,
      'members/ARG.json': memberDocument({ member: argentina, stats: done(0, 0) }),
    });
    const widget = await compared('countries="XKX GEO ARG" figures="completion"', endpoint);
    expect(figures(widget)).to.deep.equal([
      'Mostly or fully done: Kosovo 3 of 3: too few to compare Georgia 2 of 8 assessed Argentina none assessed',
    ]);
    expect(paragraphs(widget)[0]).to.match(/^Mostly or fully done: too few to compare\./);
    // A mark for each that has a share, in the figure of which two have one.
    expect(widget.shadowRoot?.querySelectorAll('.strip .mark')).to.have.lengthOf(2);
  });

  it('compares by the indicator of ambition that most was assessed by, and by both where they are asked for', async () => {
    const newer = { potentialForResults: { ...statsOf().potentialForResults, high: { count: 30, of: 50 } } };
    const endpoint = await endpointWith({
      ...documents,
      'members/ARG.json': memberDocument({ member: argentina, stats: done(9, 12, newer) }),
    });
    expect(figures(await compared('countries="ARG"', endpoint))[1]).to.equal(
      'High ambition, by potential for results: Argentina 30 of 50 assessed',
    );
    expect(figures(await compared('countries="ARG" figures="potential-impact potential-for-results"', endpoint))).to.deep.equal([
      'High ambition, by potential impact: Argentina 23 of 41 assessed',
      'High ambition, by potential for results: Argentina 30 of 50 assessed',
    ]);
  });

  it('asks for all members at the same time', async () => {
    const endpoint = await endpointWith(documents);
    for (const path of ['members/GEO.json', 'members/ARG.json']) await endpoint.answer(path, held(document200(documents[path])));
    const widget = place('<ogp-country-compare countries="GEO ARG"></ogp-country-compare>', endpoint);
    await until('both were asked for', async () => (await endpoint.paths()).length === 2);
    await endpoint.release();
    await becomes('ready', widget);
  });

  it('asks for each member once, and for no more than six', async () => {
    const codes = ['ARG', 'GEO', 'XKX', 'TUN', 'UKR', 'KEN', 'CHL', 'BRA'];
    const documentOf = (code: string): MemberDocument => memberDocument({ member: { ...georgia, code, alpha2: null, name: code } });
    const endpoint = await endpointWith(Object.fromEntries(codes.map((code) => [`members/${code}.json`, documentOf(code)])));
    const widget = await ready(`<ogp-country-compare countries="${codes.join(', ')}"></ogp-country-compare>`, endpoint);
    expect([...(await endpoint.paths())].sort()).to.deep.equal(
      codes
        .slice(0, 6)
        .map((code) => `members/${code}.json`)
        .sort(),
    );
    expect(paragraphs(widget)).to.include('No more than six are compared: 2 more are left out.');
  });

  it('shows a member once, whichever of its codes it is named by', async () => {
    expect(figures(await compared('countries="GEO ge" figures="completion"'))).to.deep.equal([
      'Mostly or fully done: Georgia 2 of 8 assessed',
    ]);
  });

  describe('where one member cannot be had', () => {
    it('says so of a wrong code, and leaves the others standing', async () => {
      const widget = await compared('countries="GEO XXX ARG" figures="completion"');
      expect(paragraphs(widget)).to.include('XXX is not in these data.');
      expect(figures(widget)).to.deep.equal(['Mostly or fully done: Georgia 2 of 8 assessed Argentina 9 of 12 assessed']);
      expect(await complaints(widget)).to.deep.equal([]);
    });

    it('says so of one that failed, and has it once it is asked for again', async () => {
      const endpoint = await endpointWith(documents);
      await endpoint.answer('members/ARG.json', failing(403), document200(documents['members/ARG.json']));
      const widget = await compared('countries="GEO ARG" figures="completion"', endpoint);
      expect(paragraphs(widget)).to.include('The data of ARG could not be had.');
      expect(figures(widget)).to.deep.equal(['Mostly or fully done: Georgia 2 of 8 assessed']);
      const button = widget.shadowRoot?.querySelector<HTMLButtonElement>('header button');
      button?.focus();
      button?.click();
      await until('Argentina was there', () => seen(widget).includes('Argentina'));
      expect(figures(widget)).to.deep.equal(['Mostly or fully done: Georgia 2 of 8 assessed Argentina 9 of 12 assessed']);
      expect(seen(widget)).not.to.contain('Try again');
      // The button is gone; a reader with a keyboard goes on from the element.
      await until('the element had the focus', () => document.activeElement === widget);
    });

    it('refuses an answer that is another member’s', async () => {
      const endpoint = await endpointWith({ ...documents, 'members/ARG.json': documents['members/GEO.json'] });
      const widget = await compared('countries="XKX ARG" figures="completion"', endpoint);
      expect(paragraphs(widget)).to.include('The data of ARG could not be had.');
      expect(figures(widget)).to.deep.equal(['Mostly or fully done: Kosovo 3 of 3: too few to compare']);
    });

    it('keeps what it shows where only a later request fails', async () => {
      const endpoint = await endpointWith(documents);
      const widget = await compared('countries="GEO ARG" figures="completion"', endpoint);
      await endpoint.answer('members/ARG.json', failing(403));
      await widget.reload();
      await becomes('stale', widget);
      expect(figures(widget)).to.deep.equal(['Mostly or fully done: Georgia 2 of 8 assessed Argentina 9 of 12 assessed']);
      expect(seen(widget)).to.contain('Not updated.');
    });
  });

  it('names the attribute that is missing, and all codes where none is right', async () => {
    const none = place('<ogp-country-compare></ogp-country-compare>', await endpointWith(documents));
    await becomes('error', none);
    expect(seen(none)).to.contain('This widget needs an attribute such as countries="GEO TUN UKR".');
    const wrong = place('<ogp-country-compare countries="XXX YYY"></ogp-country-compare>', await endpointWith(documents));
    await becomes('error', wrong);
    expect(seen(wrong)).to.contain('XXX YYY is not in these data.');
  });

  it('follows its attribute', async () => {
    const widget = await compared('countries="GEO ARG" figures="completion"');
    widget.setAttribute('countries', 'XKX ARG');
    await until('Kosovo was there', () => seen(widget).includes('Kosovo'));
    expect(figures(widget)).to.deep.equal(['Mostly or fully done: Kosovo 3 of 3: too few to compare Argentina 9 of 12 assessed']);
  });

  it('follows which figures are asked for, without a question to the endpoint', async () => {
    const endpoint = await endpointWith(documents);
    const widget = await compared('countries="GEO ARG"', endpoint);
    const asked = (await endpoint.paths()).length;
    widget.setAttribute('figures', 'starred');
    await widget.updateComplete;
    expect(figures(widget)).to.deep.equal(['Starred: Georgia 6 of 41 rated Argentina 6 of 41 rated']);
    expect(await endpoint.paths()).to.have.length(asked);
  });

  it('shows documents that it is given, without a request', async () => {
    const endpoint = await endpointWith(documents);
    const widget = place('<ogp-country-compare figures="completion"></ogp-country-compare>', endpoint);
    widget.data = [documents['members/ARG.json'], documents['members/GEO.json']];
    await becomes('ready', widget);
    expect(figures(widget)).to.deep.equal(['Mostly or fully done: Argentina 9 of 12 assessed Georgia 2 of 8 assessed']);
    expect(await endpoint.paths()).to.deep.equal([]);
  });

  it('has a table of all figures, also of all members together', async () => {
    const widget = await compared('countries="GEO XKX"');
    const table = [
      'Member | Mostly or fully done | High ambition, by potential impact | High ambition, by potential for results | Major or significant results | Starred',
      'Georgia | 2 of 8 | 23 of 41 | none assessed | 7 of 29 | 6 of 41',
      'Kosovo | 3 of 3 | 23 of 41 | none assessed | 7 of 29 | 6 of 41',
      'All members together | 60 of 100 | 60 of 100 | 60 of 100 | 60 of 100 | 16 of 71',
    ];
    expect(tableOf(widget, 'Member')).to.deep.equal(table);
    press(widget, 'All figures as a table: Shares from 0 to 100 %');
    await widget.updateComplete;
    expect(seen(widget)).to.contain('All members together 60 of 100');
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('says of which day the figures are, of each member where they are not of one', async () => {
    expect(seen(await compared('countries="GEO ARG"'))).not.to.contain('as of');
    const older = memberDocument({ member: argentina, stats: done(9, 12), dataset: { ...dataset, asOf: '2019-01-20' } });
    const widget = await compared('countries="GEO ARG"', await endpointWith({ ...documents, 'members/ARG.json': older }));
    expect(paragraphs(widget)).to.include('Argentina: as of 20 January 2019.');
    expect(seen(widget)).to.match(/20 January 2019$/);
  });
});
