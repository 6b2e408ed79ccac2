import { expect } from 'chai';
import '../../src/elements/action-plans/define.js';
import type { PlanWithStats } from '../../src/contract/plan-record.js';
import type { Stats } from '../../src/contract/stats.js';
import { dataset, memberDocument, planOf, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { openDisclosure, press, ready, type Widget } from '../setup/page.js';
import { complaints, heard, seen, tableOf } from '../setup/reader.js';
import { describeElement } from './describe-element.js';

const path = 'members/GEO.json';
const nothing = { count: 0, of: 0 };

/** A plan of which `count` of `of` were done; of nothing else is anything known. */
const plan = (number: number, year: number, endYear: number | null, changes: Partial<Stats> = {}): PlanWithStats => ({
  ...planOf(number, year, { stats: statsOf({ commitments: 10, plans: 1, reviewed: 10, ...changes }) }),
  endYear,
});

const done = (count: number, of: number, withdrawn = 0): Pick<Stats, 'completion'> => ({
  completion: { ...statsOf().completion, high: { count, of }, offScale: { 'no-evidence': 0, withdrawn } },
});

const unreviewed: Partial<Stats> = {
  ...done(0, 0),
  reviewed: 0,
  starred: { ...nothing, byFormula: {} },
  potentialImpact: { ...statsOf().potentialImpact, high: nothing },
  results: { ...statsOf().results, strong: nothing },
};

async function plansWith(plans: readonly PlanWithStats[], attributes = '', lang = 'en'): Promise<Widget> {
  const endpoint = await endpointWith({ [path]: memberDocument({ plans }) });
  return ready(`<ogp-action-plans country="GEO" ${attributes}></ogp-action-plans>`, endpoint, { lang });
}

const gist = (plans: Element): string | undefined =>
  heard(plans)
    .find((line) => line.startsWith('paragraph: '))
    ?.slice('paragraph: '.length);
const items = (plans: Element): readonly string[] =>
  heard(plans).flatMap((line) => (line.startsWith('listitem: ') ? line.slice('listitem: '.length) : []));

describe('<ogp-action-plans>', () => {
  describeElement({
    tag: 'ogp-action-plans',
    attributes: 'country="GEO"',
    path,
    document: memberDocument({ plans: [plan(1, 2012, 2013), plan(2, 2014, 2016)] }),
    says: 'Georgia: action plans',
    enEspañol: 'Georgia: planes de acción',
  });

  describe('says what changed from one plan to the next', () => {
    const change = async (...plans: readonly PlanWithStats[]): Promise<string | undefined> =>
      gist(await plansWith(plans))?.replace(/^.*?: \d+\. /, '');

    it('where more was done', async () => {
      expect(await change(plan(1, 2012, 2013, done(3, 9)), plan(2, 2014, 2016, done(6, 8)))).to.equal(
        'Completion rose. Mostly or fully done: 3 of 9 assessed in plan 1, 6 of 8 in plan 2.',
      );
    });

    it('where less was, where as much was, and where too few were assessed to say so', async () => {
      expect(await change(plan(1, 2012, 2013, done(6, 8)), plan(2, 2014, 2016, done(3, 9)))).to.match(
        /^Completion fell\. .* 6 of 8 .* 3 of 9 /,
      );
      expect(await change(plan(1, 2012, 2013, done(3, 6)), plan(2, 2014, 2016, done(5, 10)))).to.match(/^Completion stayed the same\. /);
      expect(await change(plan(1, 2012, 2013, done(3, 3)), plan(2, 2014, 2016, done(5, 10)))).to.equal(
        'Too few to compare. Mostly or fully done: 3 of 3 assessed in plan 1, 5 of 10 in plan 2.',
      );
    });

    it('of the latest two that were graded, whatever came after or between', async () => {
      const plans = [
        plan(1, 2012, 2013, done(3, 9)),
        plan(2, 2014, 2016, unreviewed),
        plan(3, 2017, 2019, done(6, 8)),
        plan(4, 2020, 2022, unreviewed),
      ];
      expect(await change(...plans)).to.match(/3 of 9 assessed in plan 1, 6 of 8 in plan 3\.$/);
    });

    it('and nothing of the kind of one plan, or of none that is graded', async () => {
      expect(await change(plan(1, 2012, 2013, done(3, 9)), plan(2, 2014, 2016, unreviewed))).to.equal(
        'Mostly or fully done: 3 of 9 assessed in plan 1; no other is graded.',
      );
      expect(await change(plan(1, 2012, 2013, unreviewed))).to.equal('Completion has not been graded yet.');
    });

    it('in Spanish', async () => {
      expect(gist(await plansWith([plan(1, 2012, 2013, done(3, 9)), plan(2, 2014, 2016, done(6, 8))], '', 'es'))).to.equal(
        '2 planes de acción desde 2012; compromisos en total: 20. El cumplimiento subió. Cumplidos del todo o en gran parte: 3 de 9 evaluados en el plan 1, 6 de 8 en el plan 2.',
      );
    });
  });

  describe('shows how a plan stands and went', () => {
    it('each figure as “n of m”, by the indicator of ambition that it was assessed by', async () => {
      expect(items(await plansWith([plan(1, 2012, 2013, done(3, 9))]))[0]).to.equal(
        'Plan 1, 2012–2013 10 commitments mostly or fully done 3 of 9 assessed high ambition, by potential impact 23 of 41 assessed ' +
          'major or significant results 7 of 29 assessed starred 6 of 41 rated',
      );
    });

    it('by both indicators where both were assessed', async () => {
      const both = { potentialForResults: { ...statsOf().potentialForResults, high: { count: 4, of: 9 } } };
      const [item] = items(await plansWith([plan(1, 2020, 2022, both)]));
      expect(item).to.contain('by potential impact 23 of 41').and.contain('by potential for results 4 of 9');
    });

    it('never a share of what nobody assessed', async () => {
      const [item] = items(await plansWith([plan(5, 2021, 2023, { ...unreviewed, reviewed: 10 })]));
      expect(item)
        .to.contain('mostly or fully done none assessed')
        .and.contain('starred none rated')
        .and.not.match(/\d of \d/);
    });

    it('as under way, over, overlapping, withdrawn, and not yet reviewed', async () => {
      const plans = [
        plan(1, 2018, 2021, done(2, 5, 2)),
        plan(2, 2020, 2022, done(0, 0, 10)),
        plan(3, 2024, 2026, unreviewed),
        plan(4, 2025, 2027, { ...unreviewed, commitments: 1 }),
      ];
      const widget = await plansWith(plans);
      await openDisclosure(widget, 'body');
      const stated = items(widget).map((item) => item.replace(/ mostly or fully done.*/, ''));
      expect(stated).to.deep.equal([
        'Plan 4, 2025–2027 1 commitment · under way until 2027 · overlaps with plan 3 Pending IRM review',
        'Plan 3, 2024–2026 10 commitments · ends in 2026 Pending IRM review',
        'Plan 2, 2020–2022 10 commitments · all withdrawn · overlaps with plan 1',
        'Plan 1, 2018–2021 10 commitments · 2 withdrawn',
      ]);
    });

    it('as neither under way nor over where its last year is not known', async () => {
      const [item] = items(await plansWith([plan(1, 2012, null, unreviewed)]));
      expect(item).to.equal('Plan 1, 2012 10 commitments Pending IRM review');
    });

    it('by the day of the data, whatever the day on which it is read', async () => {
      const plans = [plan(1, 2016, 2018, unreviewed)];
      const endpoint = await endpointWith({ [path]: memberDocument({ plans, dataset: { ...dataset, asOf: '2017-03-01' } }) });
      const widget = await ready('<ogp-action-plans country="GEO"></ogp-action-plans>', endpoint);
      expect(items(widget)[0]).to.contain('under way until 2018');
    });
  });

  describe('lists', () => {
    const six = Array.from({ length: 6 }, (_, i) => plan(i + 1, 2012 + 2 * i, 2014 + 2 * i));
    const names = (widget: Element): readonly string[] => items(widget).map((item) => /^Plan \d+/.exec(item)?.[0] ?? item);

    it('the latest two, and the others once they are asked for', async () => {
      const widget = await plansWith(six);
      expect(names(widget)).to.deep.equal(['Plan 6', 'Plan 5']);
      expect(seen(widget)).to.contain('4 other plans');
      await openDisclosure(widget, 'body');
      expect(names(widget)).to.deep.equal(['Plan 6', 'Plan 5', 'Plan 4', 'Plan 3', 'Plan 2', 'Plan 1']);
    });

    it('the one that is pointed out, and the one before', async () => {
      const widget = await plansWith(six, 'plan="3"');
      expect(names(widget)).to.deep.equal(['Plan 3', 'Plan 2']);
      expect(widget.shadowRoot?.querySelector('[aria-current]')?.textContent).to.contain('Plan 3');
    });

    it('one alone, and that there is none before it', async () => {
      expect(names(await plansWith(six.slice(0, 1)))).to.deep.equal(['Plan 1', 'The data hold no earlier plan.']);
    });

    it('as high, whatever there is to be listed', async () => {
      const heights: number[] = [];
      for (const plans of [six, six.slice(0, 2), six.slice(0, 1), [plan(1, 2023, 2025, unreviewed)]])
        heights.push((await plansWith(plans)).getBoundingClientRect().height);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.lessThan(1);
    });
  });

  it('has a time line whose table tells all figures of all plans', async () => {
    const widget = await plansWith([plan(1, 2012, 2013, done(3, 9)), plan(2, 2021, 2023, unreviewed)]);
    const table = [
      'Action plan | Commitments | mostly or fully done | high ambition, by potential impact | high ambition, by potential for results | major or significant results | starred',
      'Plan 1, 2012–2013 | 10 | 3 of 9 | 23 of 41 | none assessed | 7 of 29 | 6 of 41',
      'Plan 2, 2021–2023 | 10 | none assessed | none assessed | none assessed | none assessed | none assessed',
    ];
    expect(tableOf(widget, 'Action plan')).to.deep.equal(table);
    press(widget, 'All figures as a table: The plans over the years');
    await widget.updateComplete;
    expect(tableOf(widget, 'Action plan')).to.deep.equal(table);
    expect(seen(widget)).to.contain('Plan 2, 2021–2023 10 none assessed');
    expect(await complaints(widget)).to.deep.equal([]);
  });

  it('says that there is no plan where the data hold none', async () => {
    expect(gist(await plansWith([]))).to.equal('These data hold no action plan.');
  });
});
