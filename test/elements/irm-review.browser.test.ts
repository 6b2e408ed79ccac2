import { expect } from 'chai';
import '../../src/elements/irm-review/define.js';
import type { PlanWithStats } from '../../src/contract/plan-record.js';
import type { Portion } from '../../src/contract/portion.js';
import type { Stats } from '../../src/contract/stats.js';
import { memberDocument, planOf, processRecord, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { ready, type Widget } from '../setup/page.js';
import { definitionOf, heard, labelsOf, seen } from '../setup/reader.js';
import { describeElement } from './describe-element.js';

const path = 'members/GEO.json';
const nothing = { count: 0, of: 0 };
const portion = (count: number, of: number): Portion => ({ count, of });

/** A plan with these shares of high ambition. */
const plan = (number: number, impact: Portion, results: Portion = nothing, changes: Partial<Stats> = {}): PlanWithStats => ({
  ...planOf(number, 2010 + 2 * number, {
    stats: statsOf({
      commitments: 30,
      reviewed: 30,
      potentialImpact: { ...statsOf().potentialImpact, high: impact },
      potentialForResults: { ...statsOf().potentialForResults, high: results },
      ...changes,
    }),
  }),
  endYear: 2012 + 2 * number,
});

async function reviewOf(plans: readonly PlanWithStats[], attributes = '', lang = 'en'): Promise<Widget> {
  const endpoint = await endpointWith({ [path]: memberDocument({ plans }) });
  return ready(`<ogp-irm-review country="GEO" ${attributes}></ogp-irm-review>`, endpoint, { lang });
}

const paragraphs = (review: Element): readonly string[] =>
  heard(review).flatMap((line) => (line.startsWith('paragraph: ') ? line.slice('paragraph: '.length) : []));
/** What is said of ambition. */
const ambition = (review: Element): string | undefined => paragraphs(review).at(-1);

describe('<ogp-irm-review>', () => {
  describeElement({
    tag: 'ogp-irm-review',
    attributes: 'country="GEO"',
    path,
    document: memberDocument(),
    says: 'Georgia: what the reviewers asked and found',
    enEspañol: 'Georgia: qué preguntaron y hallaron los revisores',
  });

  it('asks three questions, each under a heading of its own, and makes up no score', async () => {
    const review = await reviewOf([plan(1, portion(5, 12)), plan(2, portion(20, 29))]);
    expect(heard(review).filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 3: Georgia: what the reviewers asked and found',
      'heading 4: Was it made and carried out together, in the open?',
      'heading 4: Are its commitments relevant, and can they be checked?',
      'heading 4: Is it more ambitious than the plan before?',
    ]);
    expect(seen(review)).not.to.match(/score|%/);
  });

  it('answers each with what was found, as “n of m assessed”', async () => {
    const review = await reviewOf([plan(1, portion(5, 12)), { ...plan(2, portion(20, 29)), process: processRecord }]);
    expect(Object.fromEntries(labelsOf(review).map((label) => [label, definitionOf(review, label)]))).to.deep.equal({
      'Steps followed': '4 of 6',
      'Public’s say in making the plan': 'Involve (open to all)',
      'Public’s say in carrying it out': 'Pending IRM review',
      'Regular multi-stakeholder forum': 'Yes',
      'Self-assessment published': 'Yes',
      'Relevant to OGP values': '38 of 41 assessed',
      'Verifiable, or specific enough': '35 of 41 assessed',
      'Assessed at all': '30 of 30 commitments',
      'Plan 2, 2014–2016: high, by potential impact': '20 of 29 assessed',
      'Plan 1, 2012–2014: high, by potential impact': '5 of 12 assessed',
    });
  });

  it('says what each answer rests on, or that nothing is known', async () => {
    const recorded = await reviewOf([{ ...plan(1, portion(5, 12)), process: processRecord }]);
    expect(paragraphs(recorded)).to.deep.equal([
      'Plan 1, 2012–2014. Reviewers assessed 30 of 30 commitments.',
      'By the IRM’s record of how the plan was made.',
      'By what the IRM judged of each commitment.',
      'It is the first plan: there is none to compare it with.',
    ]);
    const unrecorded = await reviewOf([plan(1, portion(5, 12))]);
    expect(paragraphs(unrecorded)[1]).to.equal('The data hold no record of how this plan was made.');
    expect(definitionOf(unrecorded, 'Steps followed')).to.equal('No data');
  });

  describe('compares ambition with that of the plan before', () => {
    const answer = async (...plans: readonly PlanWithStats[]): Promise<string | undefined> => ambition(await reviewOf(plans));

    it('where both were judged by the same indicator, and enough of each', async () => {
      expect(await answer(plan(1, portion(5, 12)), plan(2, portion(20, 29)))).to.equal(
        'Yes: a larger share is of high ambition than in plan 1.',
      );
      expect(await answer(plan(1, portion(11, 12)), plan(2, portion(20, 29)))).to.equal(
        'No: a smaller share is of high ambition than in plan 1.',
      );
      expect(await answer(plan(1, portion(5, 10)), plan(2, portion(6, 12)))).to.match(/^It is as ambitious/);
      expect(await answer(plan(1, portion(3, 3)), plan(2, portion(20, 29)))).to.equal('Too few were assessed to compare it with plan 1.');
    });

    it('never across the two indicators', async () => {
      const review = await reviewOf([plan(3, portion(5, 12)), plan(4, nothing, portion(20, 29))]);
      expect(ambition(review)).to.equal('Not known: plan 3 was judged by another indicator.');
      expect(labelsOf(review).slice(-2)).to.deep.equal([
        'Plan 4, 2018–2020: high, by potential for results',
        'Plan 3, 2016–2018: high, by potential impact',
      ]);
    });

    it('by the one that both have, where one plan has both', async () => {
      const review = await reviewOf([plan(3, portion(5, 12), portion(1, 6)), plan(4, nothing, portion(20, 29))]);
      expect(ambition(review)).to.match(/^Yes/);
      expect(definitionOf(review, 'Plan 3, 2016–2018: high, by potential for results')).to.equal('1 of 6 assessed');
    });

    it('and with no other, where the data do not hold it', async () => {
      const review = await reviewOf([plan(1, portion(5, 12)), plan(4, portion(20, 29))]);
      expect(ambition(review)).to.equal('Not known: the data do not hold plan 3.');
      expect(definitionOf(review, 'The plan before')).to.equal('none in the data');
    });

    it('and is not known where either was not assessed', async () => {
      expect(await answer(plan(1, portion(5, 12)), plan(2, nothing))).to.equal('Not known: its ambition has not been assessed.');
      expect(await answer(plan(1, nothing), plan(2, portion(5, 12)))).to.equal('Not known: the ambition of plan 1 was not assessed.');
    });
  });

  it('is of the latest plan that is reviewed, or of the one that is asked for', async () => {
    const unreviewed = plan(3, nothing, nothing, { reviewed: 0, verifiable: nothing, relevant: nothing });
    const plans = [plan(1, portion(5, 12)), plan(2, portion(20, 29)), unreviewed];
    expect(paragraphs(await reviewOf(plans))[0]).to.match(/^Plan 2, /);
    const asked = await reviewOf(plans, 'plan="3"');
    expect(paragraphs(asked)[0]).to.equal('Plan 3, 2016–2018. Reviewers have not assessed its commitments yet.');
    expect(definitionOf(asked, 'Relevant to OGP values')).to.equal('none assessed');
    expect(seen(asked)).not.to.contain('0 of 0');
  });

  it('answers in Spanish', async () => {
    const review = await reviewOf([plan(1, portion(5, 12)), plan(2, portion(20, 29))], '', 'es');
    expect(ambition(review)).to.equal('Sí: una proporción mayor es de ambición alta que en el plan 1.');
    expect(definitionOf(review, 'Relevantes para los valores de OGP')).to.equal('38 de 41 evaluados');
  });
});
