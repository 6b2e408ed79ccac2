import { expect } from 'chai';
import '../../src/elements/country-stats/define.js';
import type { MemberDocument } from '../../src/contract/documents/member.js';
import type { Stats } from '../../src/contract/stats.js';
import { georgia, memberDocument, planOf, processRecord, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { becomes, linkOf, openDisclosure, place, press, ready, type Widget } from '../setup/page.js';
import { complaints, definitionOf, givesOwnTree, heard, labelsOf, ownTree, seen, tableOf } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const path = 'members/GEO.json';
const html = (attributes = ''): string => `<ogp-country-stats country="GEO" ${attributes}></ogp-country-stats>`;

interface Place {
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  readonly attributes?: string;
}

async function statsWith(changes: Partial<MemberDocument> = {}, { attributes = '', ...page }: Place = {}): Promise<Widget> {
  return ready(html(attributes), await endpointWith({ [path]: memberDocument(changes) }), page);
}

const nothing = { count: 0, of: 0 };
const noGrades = { 'not-started': 0, limited: 0, substantial: 0, complete: 0 };

/** A member whose plans nobody has assessed. */
const unassessed: Stats = statsOf({
  commitments: 7,
  plans: 1,
  reviewed: 0,
  starred: { ...nothing, byFormula: {} },
  completion: { high: nothing, grades: noGrades, offScale: { 'no-evidence': 0, withdrawn: 0 }, missing: 7 },
  potentialImpact: { high: nothing, grades: { none: 0, minor: 0, moderate: 0, transformative: 0 }, missing: 7 },
  results: { ...statsOf().results, strong: nothing },
  policyAreas: [],
});

const plan1 = planOf(1, 2012, { stats: statsOf({ ...planOf(1, 2012).stats, policyAreas: [{ slug: 'open-data', count: 3 }] }) });
const plan2 = planOf(2, 2014, { process: processRecord });
const plan6 = planOf(6, 2023, { stats: unassessed });

/** How many lines of the last part have labels. */
const participationLines = 5;

const completionTable = (stats: Element): readonly string[] => tableOf(stats, 'Action plan');
const areasTable = (stats: Element): readonly string[] => tableOf(stats, 'Policy area');

describe('<ogp-country-stats>', () => {
  describeElement({
    tag: 'ogp-country-stats',
    attributes: 'country="GEO"',
    path,
    document: memberDocument(),
    says: 'Georgia: what was promised, and what came of it',
    enEspañol: 'Georgia: qué se prometió y qué resultó',
  });

  describe('has an outline', () => {
    const outline = (stats: Element): readonly string[] => heard(stats).filter((line) => line.startsWith('heading'));

    it('of a title at level 3 and its parts below', async () => {
      expect(outline(await statsWith())).to.deep.equal([
        'heading 3: Georgia: what was promised, and what came of it',
        'heading 4: Plan 2 went further than plan 1',
        'heading 4: What they are about',
        'heading 4: Made together, in the open?',
      ]);
    });

    it('that fits into the page’s own', async () => {
      const levels = outline(await statsWith({}, { attributes: 'heading-level="2"' })).map((line) => line.slice(0, 9));
      expect(levels).to.deep.equal(['heading 2', 'heading 3', 'heading 3', 'heading 3']);
    });

    it('in Spanish', async () => {
      expect(outline(await statsWith({}, { lang: 'es' }))).to.deep.equal([
        'heading 3: Georgia: qué se prometió y qué resultó',
        'heading 4: El plan 2 avanzó más que el plan 1',
        'heading 4: De qué tratan',
        'heading 4: ¿Hecho en conjunto y de manera abierta?',
      ]);
    });

    it('that the browser’s own accessibility tree has too', async function () {
      if (!givesOwnTree) this.skip();
      await statsWith();
      const lines = await ownTree();
      expect(lines).to.include.members([
        'heading 3: Georgia: what was promised, and what came of it',
        'image: Completion, by action plan',
        'button: Show as table : Completion, by action plan',
        'image: What they are about',
        'link: OGP’s reviewers (IRM)',
        'link: How this is counted',
      ]);
    });
  });

  describe('says the record in two sentences', () => {
    const gist = (stats: Element): string | undefined =>
      heard(stats)
        .find((line) => /promes|promis/.test(line) && line.startsWith('paragraph'))
        ?.slice('paragraph: '.length);

    it('of all plans, with completion and stars where both are of all commitments', async () => {
      expect(gist(await statsWith())).to.equal(
        '41 promises in 2 plans since 2012. Of the 41 that reviewers graded, 25 were mostly or fully done; 6 earned a star.',
      );
      expect(gist(await statsWith({}, { lang: 'es' }))).to.equal(
        '41 promesas en 2 planes desde 2012. De las 41 que evaluaron los revisores, 25 se cumplieron del todo o en gran parte; estelares: 6.',
      );
    });

    it('each with its own whole where they are of different commitments', async () => {
      const { completion } = statsOf();
      const stats = statsOf({
        completion: { ...completion, high: { count: 12, of: 16 } },
        starred: { count: 1, of: 19, byFormula: {} },
      });
      expect(gist(await statsWith({ stats }))).to.equal(
        '41 promises in 2 plans since 2012. Of the 16 that reviewers graded, 12 were mostly or fully done. Of the 19 rated for a star, 1 earned one.',
      );
      expect(gist(await statsWith({ stats: statsOf({ starred: { count: 16, of: 16, byFormula: {} } }) }))).to.match(
        /25 were mostly or fully done\. Of the 16 rated for a star, 16 earned one\.$/,
      );
    });

    it('of one plan, by its number', async () => {
      expect(gist(await statsWith({ plans: [plan1, plan2] }, { attributes: 'plan="1"' }))).to.match(/^12 promises in plan 1, of 2012\./);
    });

    it('and never reads unassessed as a verdict', async () => {
      expect(gist(await statsWith({ stats: unassessed, plans: [plan6] }))).to.equal(
        '7 promises in plan 6, of 2023. Reviewers have not graded how far they were carried out.',
      );
    });
  });

  describe('gives each figure as “n of m”', () => {
    const both = { potentialForResults: { high: { count: 4, of: 9 }, grades: { unclear: 1, modest: 4, substantial: 4 }, missing: 32 } };
    const figuresOf = (stats: Element): Readonly<Record<string, string | undefined>> =>
      Object.fromEntries(
        labelsOf(stats)
          .slice(0, -participationLines)
          .map((label) => [label, definitionOf(stats, label)]),
      );

    it('with what it is of, and both indicators of ambition apart', async () => {
      expect(figuresOf(await statsWith({ stats: statsOf(both) }))).to.deep.equal({
        'Mostly or fully done': '25 of 41 assessed',
        'High ambition, by potential impact': '23 of 41 assessed',
        Starred: '6 of 41 rated',
        'High ambition, by potential for results': '4 of 9 assessed',
        'Major or significant results': '7 of 29 assessed',
      });
    });

    it('the larger of ambition by the indicator that more was assessed by', async () => {
      const stats = statsOf({ ...both, potentialImpact: { ...statsOf().potentialImpact, high: { count: 1, of: 3 } } });
      expect(labelsOf(await statsWith({ stats })).slice(0, 4)).to.deep.equal([
        'Mostly or fully done',
        'High ambition, by potential for results',
        'Starred',
        'High ambition, by potential impact',
      ]);
    });

    it('names in one line what nobody assessed, without a number', async () => {
      const stats = await statsWith({ stats: statsOf({ starred: { ...nothing, byFormula: {} } }) });
      expect(figuresOf(stats)).to.deep.equal({
        'Mostly or fully done': '25 of 41 assessed',
        'High ambition, by potential impact': '23 of 41 assessed',
        'Major or significant results': '7 of 29 assessed',
      });
      expect(heard(stats)).to.include('paragraph: Not assessed: stars, potential for results.');
    });

    it('and no number at all where nothing was assessed', async () => {
      const stats = await statsWith({ stats: unassessed, plans: [plan6] });
      expect(figuresOf(stats)).to.deep.equal({ 'Mostly or fully done': 'none assessed' });
      expect(heard(stats)).to.include('paragraph: Not assessed: potential impact, stars, potential for results, results.');
    });

    it('and a zero where some were assessed and none is so', async () => {
      const stats = await statsWith({ stats: statsOf({ starred: { count: 0, of: 5, byFormula: {} } }) });
      expect(definitionOf(stats, 'Starred')).to.equal('0 of 5 rated');
    });

    it('of a single commitment', async () => {
      const one = statsOf({ commitments: 1, plans: 1, starred: { count: 1, of: 1, byFormula: { current: 1 } } });
      const stats = await statsWith({ stats: one, plans: [planOf(1, 2014, { stats: one })] });
      expect(definitionOf(stats, 'Starred')).to.equal('1 of 1 rated');
      expect(seen(stats)).to.contain('1 promise in plan 1, of 2014.');
    });

    it('beside that of all members together, where the endpoint has it', async () => {
      const stats = await statsWith({ network: { ...statsOf(both), starred: { count: 268, of: 1659 } } });
      expect(definitionOf(stats, 'Starred')).to.equal('6 of 41 rated All members together: 268 of 1,659.');
      expect(seen(stats)).to.contain('Mark on a bar: all members together.');
      expect(seen(await statsWith())).not.to.contain('Mark on a bar');
    });

    it('with numbers written as the reader’s language does', async () => {
      const many = { stats: statsOf({ commitments: 12345, starred: { count: 1200, of: 12000, byFormula: {} } }) };
      expect(definitionOf(await statsWith(many), 'Starred')).to.equal('1,200 of 12,000 rated');
      const spanish = await statsWith(many, { lang: 'es' });
      expect(definitionOf(spanish, 'Estelares')).to.equal('1200 de 12.000 calificados');
      expect(seen(spanish)).to.contain('12.345 promesas');
    });
  });

  describe('narrowed by “plan”', () => {
    const plans = { plans: [plan1, plan2] };

    for (const given of ['1', 'AP_GEO01', 'ap_geo01', ' 1 ']) {
      it(`to “${given}”, shows that plan alone`, async () => {
        const stats = await statsWith(plans, { attributes: `plan="${given}"` });
        expect(seen(stats)).to.contain('12 promises in plan 1, of 2012.');
        expect(definitionOf(stats, 'Starred')).to.equal('2 of 12 rated');
        expect(completionTable(stats)).to.have.length(2);
        expect(completionTable(stats)[1]).to.match(/^Plan 1, 2012 \|/);
        expect(areasTable(stats)).to.deep.equal(['Policy area | Commitments', 'Open data | 3']);
      });
    }

    it('to a plan that the member does not have, says that it is not in the data', async () => {
      const stats = place(html('plan="9"'), await endpointWith({ [path]: memberDocument(plans) }));
      await becomes('error', stats);
      expect(heard(stats)).to.include('status: AP_GEO09 is not in these data.');
    });

    it('shows another plan, and all again, without asking for the data again', async () => {
      const endpoint = await endpointWith({ [path]: memberDocument(plans) });
      const stats = await ready(html('plan="1"'), endpoint);
      stats.setAttribute('plan', '2');
      await until('it showed plan 2', () => seen(stats).includes('29 promises in plan 2'));
      stats.removeAttribute('plan');
      await until('it showed all', () => seen(stats).includes('41 promises in 2 plans'));
      expect(await endpoint.paths()).to.deep.equal([path]);
    });
  });

  describe('with “sections”', () => {
    const headings = (stats: Element): readonly string[] => heard(stats).filter((line) => line.startsWith('heading 4'));

    it('shows those only, in their own order', async () => {
      const figures = await statsWith({}, { attributes: 'sections="figures"' });
      expect(headings(figures)).to.deep.equal([]);
      expect(labelsOf(figures)).to.deep.equal([
        'Mostly or fully done',
        'High ambition, by potential impact',
        'Starred',
        'Major or significant results',
      ]);
      const two = await statsWith({}, { attributes: 'sections="participation  areas"' });
      expect(headings(two)).to.deep.equal(['heading 4: What they are about', 'heading 4: Made together, in the open?']);
      expect(labelsOf(two)).not.to.include('Starred');
    });

    it('shows all where it names none', async () => {
      const stats = await statsWith({}, { attributes: 'sections=""' });
      expect(headings(stats)).to.have.length(3);
      expect(labelsOf(stats)).to.include('Starred');
    });

    it('keeps source and date whichever are shown', async () => {
      const stats = await statsWith({}, { attributes: 'sections="areas"' });
      expect(seen(stats)).to.contain('Source: OGP’s reviewers (IRM) How this is counted 20 November 2026');
      expect(linkOf(stats, 'IRM')).to.equal(georgia.url);
    });

    it('changes what is shown when it changes', async () => {
      const stats = await statsWith({}, { attributes: 'sections="areas"' });
      stats.setAttribute('sections', 'completion');
      await until('it showed completion', () => headings(stats).join() === 'heading 4: Plan 2 went further than plan 1');
    });
  });

  describe('tells of completion', () => {
    it('as a table, plan by plan, beside the picture of it', async () => {
      const stats = await statsWith({ plans: [plan1, plan2] });
      expect(heard(stats)).to.include('img: Completion, by action plan');
      expect(completionTable(stats)).to.deep.equal([
        'Action plan | Not started | Limited | Substantial | Complete | Without a grade',
        'Plan 1, 2012 | 1 | 5 | 3 | 3 | 0',
        'Plan 2, 2014 | 2 | 8 | 7 | 12 | 0',
      ]);
    });

    it('without zeros for a plan that was not assessed, which stays beside the others', async () => {
      const stats = await statsWith({ plans: [plan2, plan6] });
      expect(completionTable(stats)[2]).to.equal('Plan 6, 2023 | none assessed | none assessed | none assessed | none assessed | 7');
      expect(seen(stats)).to.contain('Plan 2, 2014 · 29 Plan 6, 2023 not reviewed yet');
    });

    it('and tells a plan not reviewed from one of which completion alone is not graded', async () => {
      const stats = await statsWith({ plans: [plan2, planOf(6, 2023, { stats: { ...unassessed, reviewed: 3 } })] });
      expect(seen(stats)).to.contain('Plan 6, 2023 completion not graded');
    });

    it('in words, without a picture, where no plan was assessed', async () => {
      const stats = await statsWith({ stats: unassessed, plans: [plan6] });
      expect(seen(stats)).to.contain('The IRM has not graded completion in these plans yet. ');
      expect(heard(stats)).not.to.include('img: Completion, by action plan');
    });

    const graded = (number: number, count: number, of: number): MemberDocument['plans'][number] =>
      planOf(number, 2010 + number, { stats: statsOf({ completion: { ...statsOf().completion, high: { count, of } } }) });
    const finding = (stats: Element): string | undefined => heard(stats).find((line) => line.startsWith('heading 4'));

    it('with the finding as its heading, and the shares below, of the latest two that were graded', async () => {
      const stats = await statsWith({ plans: [graded(1, 9, 10), graded(2, 3, 10), graded(3, 8, 10), plan6] });
      expect(finding(stats)).to.equal('heading 4: Plan 3 went further than plan 2');
      expect(seen(stats)).to.contain('Mostly or fully done: 8 of 10 in plan 3, 3 of 10 in plan 2.');
      expect(finding(await statsWith({ plans: [graded(1, 9, 10), graded(2, 3, 10)] }))).to.equal(
        'heading 4: Plan 2 went less far than plan 1',
      );
    });

    it('with the largest share and the smallest of more than two plans, and which are without grades', async () => {
      const stats = await statsWith({ plans: [graded(1, 9, 10), graded(2, 3, 10), graded(3, 8, 10), plan6] });
      expect(seen(stats)).to.contain('Largest share: 9 of 10 in plan 1; smallest: 3 of 10 in plan 2. Without grades: Plan 6, 2023.');
    });

    it('with neither where two are alike, where there are no more than two, or too few were graded', async () => {
      for (const plans of [
        [graded(1, 9, 10), graded(2, 3, 10), graded(3, 18, 20)],
        [graded(1, 9, 10), graded(2, 3, 10)],
        [graded(1, 9, 10), graded(2, 3, 10), graded(3, 1, 4)],
      ]) {
        const stats = await statsWith({ plans });
        expect(seen(stats)).not.to.contain('Largest share').and.not.to.contain('Without grades');
      }
    });

    it('with no finding where there is one plan, few were graded, or the difference is small', async () => {
      for (const plans of [[graded(2, 8, 10)], [graded(1, 1, 4), graded(2, 9, 10)], [graded(1, 20, 40), graded(2, 23, 40)]]) {
        expect(finding(await statsWith({ plans }))).to.equal('heading 4: Completion, by action plan');
      }
    });

    it('of the latest four plans, and of all in the table', async () => {
      const plans = [1, 2, 3, 4, 5].map((number) => graded(number, 5, 10));
      const stats = await statsWith({ plans });
      expect(seen(stats)).to.contain('Plan 2, 2012 · 10').and.not.to.contain('Plan 1, 2011 · 10');
      press(stats, 'All 5 plans: Completion, by action plan');
      await until('the table was shown', () => seen(stats).includes('Plan 1, 2011'));
    });

    it('with withdrawn commitments and those without evidence outside the grades', async () => {
      const grades = { 'not-started': 1, limited: 1, substantial: 1, complete: 1 };
      const completion = { high: { count: 2, of: 4 }, grades, offScale: { 'no-evidence': 2, withdrawn: 1 }, missing: 3 };
      const stats = await statsWith({ plans: [planOf(1, 2012, { stats: statsOf({ commitments: 10, completion }) })] });
      expect(completionTable(stats)[1]).to.equal('Plan 1, 2012 | 1 | 1 | 1 | 1 | 6');
    });
  });

  describe('tells of policy areas', () => {
    it('as many as there is room for below the plans, and all of them in the table', async () => {
      const stats = await statsWith();
      const table = areasTable(stats);
      expect(table).to.have.length(11);
      expect(table.slice(0, 3)).to.deep.equal(['Policy area | Commitments', 'E-government | 28', 'Public Service Delivery | 10']);
      expect(seen(stats)).to.contain('Judiciary Labor All 10 areas').and.not.to.contain('Private sector');
      press(stats, 'All 10 areas: What they are about');
      await until('the table was shown', () => seen(stats).includes('Private sector'));
    });

    it('more of them where there are fewer plans, so that one record is as high as another', async () => {
      const heights = await Promise.all(
        [[plan2], [plan1, plan2], [plan1, plan2, planOf(3, 2016), planOf(4, 2018)]].map(
          async (plans) => (await statsWith({ plans })).offsetHeight,
        ),
      );
      expect(new Set(heights).size).to.equal(1);
    });

    it('with no more in the table than in the picture where there are few', async () => {
      const policyAreas = statsOf().policyAreas.slice(0, 8);
      const stats = await statsWith({ stats: statsOf({ policyAreas }) });
      expect(heard(stats)).to.include('button: Show as table: What they are about');
    });

    it('by their names in the reader’s language, else by those in the data, else by their slugs', async () => {
      const policyAreas = ['open-data', 'space-law', 'deep-sea'].map((slug) => ({ slug, count: 1 }));
      const changes = { stats: statsOf({ policyAreas }), policyAreaNames: { 'open-data': 'Open Data', 'space-law': 'Space Law' } };
      expect(tableOf(await statsWith(changes, { lang: 'es' }), 'Área de política')).to.deep.equal([
        'Área de política | Compromisos',
        'Datos abiertos | 1',
        'Space Law | 1',
        'Deep sea | 1',
      ]);
    });

    it('or that none is recorded', async () => {
      const stats = await statsWith({ stats: unassessed, plans: [plan6] });
      expect(seen(stats)).to.contain('No policy area is recorded.');
      expect(heard(stats)).not.to.include('img: What they are about');
    });
  });

  describe('tells how the plans were made', () => {
    it('by the latest record, in five lines', async () => {
      const stats = await statsWith();
      expect(seen(stats)).to.contain('Latest: Plan 2, 2014.');
      const lines = Object.fromEntries(
        labelsOf(stats)
          .slice(-participationLines)
          .map((label) => [label, definitionOf(stats, label)]),
      );
      expect(lines).to.deep.equal({
        'Steps followed': '4 of 6',
        'Public’s say in making the plan': 'Involve (open to all)',
        'Public’s say in carrying it out': 'Pending IRM review',
        'Regular multi-stakeholder forum': 'Yes',
        'Self-assessment published': 'Yes',
      });
    });

    it('with each step, and the earlier plans, behind a disclosure', async () => {
      const earlier = { ...plan1, process: { ...processRecord, stepsFollowed: 1 } };
      const stats = await statsWith({ plans: [earlier, plan2] });
      expect(seen(stats)).not.to.contain('Timeline published in advance');
      await openDisclosure(stats, 'participation');
      const lines = heard(stats);
      expect(lines).to.include.members([
        'heading 5: Plan 2, 2014',
        'heading 5: Plan 1, 2012',
        'listitem: Timeline published in advance: Yes',
        'listitem: Awareness raised: No',
        'listitem: Comments summarised: Pending IRM review',
        'definition: 1 of 6',
      ]);
      expect(await complaints(stats)).to.deep.equal([]);
    });

    it('and where there is no record, says so line by line, never as “no”', async () => {
      const stats = await statsWith({ plans: [plan1] });
      expect(seen(stats)).to.contain('The data hold no process record for these plans.');
      expect(
        labelsOf(stats)
          .slice(-participationLines)
          .map((label) => definitionOf(stats, label)),
      ).to.deep.equal(Array.from({ length: 5 }, () => 'No data'));
    });

    for (const [level, english, spanish] of [
      ['inform', 'Inform', 'Informar'],
      ['consult', 'Consult', 'Consultar'],
      ['involve', 'Involve', 'Involucrar'],
      ['collaborate', 'Collaborate', 'Colaborar'],
    ] as const) {
      it(`with the public’s influence as “${english}”, by invitation`, async () => {
        const development = { level: { grade: level }, openness: { grade: 'invitation-only' } } as const;
        const changes = { plans: [{ ...plan2, process: { ...processRecord, development } }] };
        expect(definitionOf(await statsWith(changes), 'Public’s say in making the plan')).to.equal(`${english} (by invitation)`);
        expect(definitionOf(await statsWith(changes, { lang: 'es' }), 'Voz del público al elaborar el plan')).to.equal(
          `${spanish} (por invitación)`,
        );
      });
    }
  });

  describe('shows a table in the picture’s place', () => {
    const title = 'Completion, by action plan';

    it('at a press, named for who scrolls in it, and the picture again at another', async () => {
      const stats = await statsWith();
      expect(seen(stats)).not.to.contain('Without a grade');
      press(stats, `Show as table: ${title}`);
      await until('the table was shown', () => seen(stats).includes('Without a grade'));
      expect(heard(stats)).to.include(`region: ${title}`).and.not.to.include(`img: ${title}`);
      expect(heard(stats)).to.include('img: What they are about');
      press(stats, `Show as chart: ${title}`);
      await until('the picture was shown', () => heard(stats).includes(`img: ${title}`));
      expect(seen(stats)).not.to.contain('Without a grade');
    });

    it('without anything that axe would complain of, in light and dark', async () => {
      for (const theme of ['light', 'dark'] as const) {
        const stats = await statsWith({ plans: [plan2, plan6] }, { theme });
        press(stats, `Show as table: ${title}`);
        press(stats, 'All 10 areas: What they are about');
        await until('the tables were shown', () => seen(stats).includes('Without a grade'));
        expect(await complaints(stats)).to.deep.equal([]);
      }
    });
  });

  it('keeps picture, names and numbers where it is narrow, without a cut', async () => {
    const stats = await statsWith();
    stats.style.width = '180px';
    await until('it was laid out', () => stats.offsetWidth === 180);
    expect(heard(stats)).to.include('img: Completion, by action plan');
    expect(seen(stats)).to.contain('Plan 1, 2012 · 12');
    press(stats, 'Show as table: Completion, by action plan');
    await until('the table was shown', () => heard(stats).includes('region: Completion, by action plan'));
    const table = stats.shadowRoot!.querySelector('[role=region]')!;
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
  });

  describe('has nothing that axe would complain of', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [200, 700]) {
        it(`where nothing was assessed, ${width} px wide, on a ${theme} page`, async () => {
          const stats = await statsWith({ stats: unassessed, plans: [plan6] }, { theme });
          stats.style.width = `${width}px`;
          expect(await complaints(stats)).to.deep.equal([]);
        });
      }
    }
  });
});
