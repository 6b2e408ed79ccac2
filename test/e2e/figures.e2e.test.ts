/**
 * Every figure on a page against the endpoint that it comes from: built from OGP's own files where they are, and in any case from
 * their coded columns.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { build } from '../../src/api-builder/build.js';
import { Report } from '../../src/api-builder/report.js';
import type { GlobalDocument } from '../../src/contract/documents/global.js';
import type { IndexDocument } from '../../src/contract/documents/index.js';
import type { MemberDocument } from '../../src/contract/documents/member.js';
import type { Portion } from '../../src/contract/portion.js';
import type { Shares } from '../../src/contract/shares.js';
import { closeAll, open, pageOf, root, serve, settled, type Site } from './site.js';

const shared = `${root}../shared/data/`;
const sources = [
  ['the coded columns of OGP’s archival file', `${root}test/fixtures/coded-archival.csv`, `${root}demo/data/process.csv`],
  ['the coded columns of OGP’s current file', `${root}test/fixtures/coded-current.csv`, `${root}demo/data/process.csv`],
  ['OGP’s archival file', `${shared}ogp-explorer-2017.csv`, `${shared}ogp-process-2016.csv`],
  ['OGP’s current file', `${shared}ogp-commitments-current.csv`, `${shared}ogp-process-2016.csv`],
] as const;

/** What an element says beside each of its labels. */
async function definitions(page: Page, selector: string): Promise<Readonly<Record<string, string>>> {
  const texts = await page
    .locator(selector)
    .evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('dt') ?? [])].map((term) => [
        term.textContent,
        term.parentElement?.querySelector('dd')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(texts.map((pair) => pair.map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string]));
}

const n = (count: number): string => count.toLocaleString('en');
/** A label's form for one and for more. */
const named = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const folders: string[] = [];
after(async () => {
  await closeAll();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

for (const [what, input, process] of sources) {
  describe(`from ${what}, a page shows the endpoint’s figures`, { skip: existsSync(input) ? false : `${input} is not here` }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ogp-figures-'));
    folders.push(folder);
    const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, 'v1', path), 'utf8')) as T;
    let site: Site;
    /** A page with one element, once it shows its data. */
    const shown = async (html: string): Promise<Page> => {
      const { page } = await open('about:blank');
      await page.route(`${site.origin}/`, (route) => route.fulfill({ body: pageOf(html), contentType: 'text/html; charset=utf-8' }));
      await page.goto(site.origin);
      await settled(page);
      return page;
    };

    before(async () => {
      await build({ input, process, asOf: '2026-11-20', notice: null }, folder, new Report());
      site = await serve({ pages: {}, data: folder });
    });

    it('of the network, over all years and since each', async () => {
      const { counts, stats, forum, submissions = [], forumYears = [] } = read<GlobalDocument>('global.json');
      const ofRated = ({ count, of }: Portion): string => (of ? `${n(count)} of ${n(of)} rated · ${percent(count, of)}` : 'none rated');
      const onRecord = ({ count, of }: Portion): string =>
        of ? `${n(count)} of ${n(of)} on record · ${percent(count, of)}` : 'none on record';
      const page = await shown('<ogp-numbers></ogp-numbers>');
      const all = {
        [named(counts.countries, 'country', 'countries')]: n(counts.countries),
        [named(counts.localGovernments, 'local government', 'local governments')]: n(counts.localGovernments),
        [named(stats.plans, 'action plan', 'action plans')]: n(stats.plans),
        [named(stats.commitments, 'commitment', 'commitments')]: n(stats.commitments),
        [named(stats.starred.count, 'starred commitment', 'starred commitments')]: ofRated(stats.starred),
        [named(forum.count, 'country with a regular forum', 'countries with a regular forum')]: onRecord(forum),
      };
      assert.deepEqual(await definitions(page, 'ogp-numbers'), all);
      for (const { year } of submissions) {
        await page.locator('ogp-numbers').evaluate((element, since) => element.setAttribute('since', String(since)), year);
        const plans = submissions.filter((one) => one.year >= year);
        const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        const commitments = add(plans.map((one) => one.commitments));
        const starred = { count: add(plans.map((one) => one.starred.count)), of: add(plans.map((one) => one.starred.of)) };
        const forums = forumYears.filter((one) => (one.year ?? 0) >= year).map((one) => one.forum);
        const found = await definitions(page, 'ogp-numbers');
        assert.equal(found[named(commitments, 'commitment', 'commitments')], n(commitments), String(year));
        assert.equal(found[named(starred.count, 'starred commitment', 'starred commitments')], ofRated(starred), String(year));
        const withForum = { count: add(forums.map(({ count }) => count)), of: add(forums.map(({ of }) => of)) };
        assert.equal(found[named(withForum.count, 'country with a regular forum', 'countries with a regular forum')], onRecord(withForum));
      }
    });

    it('of members’ plans, and says of each member what became of completion', async () => {
      const { members } = read<IndexDocument>('index.json');
      const page = await shown(`<ogp-action-plans country="${members[0]?.code}"></ogp-action-plans>`);
      for (const { code } of sampleOf(members)) {
        const {
          plans,
          member: { url },
        } = read<MemberDocument>(`members/${code}.json`);
        await page.locator('ogp-action-plans').evaluate((element, member) => element.setAttribute('country', member), code);
        await page.waitForFunction((member) => {
          const element = document.querySelector('ogp-action-plans');
          const link = element?.shadowRoot?.querySelector('[part=source]')?.getAttribute('href');
          return element?.matches(':state(ready)') && link === member;
        }, url);
        const rows = await page
          .locator('ogp-action-plans tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));
        assert.deepEqual(
          rows.map(([, ...figures]) => figures),
          plans.map(({ stats }) => [n(stats.commitments), ...figuresOf(stats)]),
          code,
        );
        const gist = (await page.locator('ogp-action-plans .gist').innerText()).replace(/\s+/g, ' ');
        assert.equal(gist, gistOf(plans), code);
      }
    });

    it('of members’ completion by plan, with the largest and the smallest share, and of what there is most', async () => {
      const { members } = read<IndexDocument>('index.json');
      const page = await shown(`<ogp-country-stats country="${members[0]?.code}" sections="completion areas"></ogp-country-stats>`);
      for (const { code } of sampleOf(members)) {
        const { plans, stats, member, policyAreaNames } = read<MemberDocument>(`members/${code}.json`);
        await page.locator('ogp-country-stats').evaluate((element, country) => element.setAttribute('country', country), code);
        await page.waitForFunction((name) => {
          const element = document.querySelector('ogp-country-stats');
          return element?.matches(':state(ready)') && element.shadowRoot?.querySelector('[part=title] span')?.textContent === `${name}:`;
        }, member.name);
        const rows = await page
          .locator('ogp-country-stats .completion tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));
        assert.deepEqual(
          rows,
          plans.map(({ number, year, stats: { commitments, completion } }) => [
            `Plan ${number}, ${year}`,
            ...Object.values(completion.grades).map((count) => (completion.high.of ? n(count) : 'none assessed')),
            n(commitments - completion.high.of),
          ]),
          code,
        );
        const notes = await page
          .locator('ogp-country-stats figcaption p')
          .evaluateAll((all) => all.map((note) => note.textContent.replace(/\s+/g, ' ').trim()));
        assert.deepEqual(notes, [completionNoteOf(plans), areasNoteOf(stats, policyAreaNames)], code);
      }
    });

    it('of members side by side, in twos to sixes, and of all members together', async () => {
      const { members } = read<IndexDocument>('index.json');
      const sample = sampleOf(members);
      const page = await shown(`<ogp-country-compare countries="${members[0]?.code}"></ogp-country-compare>`);
      for (let start = 0, size = 2; start < sample.length; start += size, size = size === 6 ? 2 : size + 1) {
        const codes = sample.slice(start, start + size).map(({ code }) => code);
        const documents = codes.map((code) => read<MemberDocument>(`members/${code}.json`));
        await page.locator('ogp-country-compare').evaluate((element, all) => element.setAttribute('countries', all), codes.join(' '));
        await page.waitForFunction(
          ([count, name]) => {
            const rows = [...(document.querySelector('ogp-country-compare')?.shadowRoot?.querySelectorAll('tbody th') ?? [])];
            return rows.length === count + 1 && rows[0]?.textContent === name;
          },
          [codes.length, documents[0]?.member.name] as const,
        );
        const rows = await page
          .locator('ogp-country-compare tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));
        const [first] = documents;
        assert.ok(first?.network);
        assert.deepEqual(
          rows,
          [
            ...documents.map(({ member, stats }) => [member.name, ...figuresOf(stats)]),
            ['All members together', ...figuresOf(first.network)],
          ],
          codes.join(),
        );
        const beside = await page
          .locator('ogp-country-compare .figure-row:first-child dd')
          .evaluateAll((all) => all.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
        assert.deepEqual(
          beside,
          documents.map(({ stats: { completion } }) => besideMark(completion.high)),
          codes.join(),
        );
      }
    });

    it('of members’ reviews, and answers whether each plan is more ambitious than the one before', async () => {
      const { members } = read<IndexDocument>('index.json');
      const page = await shown(`<ogp-irm-review country="${members[0]?.code}"></ogp-irm-review>`);
      for (const { code } of sampleOf(members)) {
        const { plans } = read<MemberDocument>(`members/${code}.json`);
        const plan = plans.findLast(({ stats }) => stats.reviewed > 0) ?? plans.at(-1);
        assert.ok(plan);
        const { stats } = plan;
        await page.locator('ogp-irm-review').evaluate((element, member) => element.setAttribute('country', member), code);
        await page.waitForFunction(
          ([number, assessed]) => {
            const element = document.querySelector('ogp-irm-review');
            const gist = element?.shadowRoot?.querySelector('.gist')?.textContent ?? '';
            return element?.matches(':state(ready)') && gist.includes(`Plan ${number},`) && gist.includes(assessed);
          },
          [plan.number, stats.reviewed ? `assessed ${n(stats.reviewed)} of ${n(stats.commitments)}` : 'not assessed'] as const,
        );
        const found = await definitions(page, 'ogp-irm-review');
        const assessed = ({ count, of }: Portion): string => (of ? `${n(count)} of ${n(of)} assessed` : 'none assessed');
        assert.equal(found['Relevant to OGP values'], assessed(stats.relevant), code);
        assert.equal(found['Verifiable, or specific enough'], assessed(stats.verifiable), code);
        const answer = await page.locator('ogp-irm-review section section:last-of-type p').innerText();
        assert.match(
          answer,
          ambitionOf(
            plan,
            plans.find(({ number }) => number === plan.number - 1),
          ),
          code,
        );
      }
    });

    it('of policy areas, as they add up over the members’ commitments', async () => {
      const { members, policyAreas } = read<IndexDocument>('index.json');
      const all = members.flatMap(({ code }) => read<MemberDocument>(`members/${code}.json`).commitments);
      const page = await shown('<ogp-policy-area area="open-data"></ogp-policy-area>');
      for (const { slug } of sampleOf(policyAreas)) {
        await page.evaluate((area) => {
          const element = document.createElement('ogp-policy-area');
          element.setAttribute('area', area);
          document.querySelector('ogp-policy-area')?.replaceWith(element);
        }, slug);
        await page.locator('ogp-policy-area:state(ready)').waitFor();
        const own = all.filter((one) => one.policyAreas.includes(slug));
        const gist = (await page.locator('ogp-policy-area .gist').innerText()).trim();
        const who = new Set(own.map(({ member }) => member)).size;
        const since = Math.min(...own.map(({ year }) => year));
        const told = `${n(who)} ${named(who, 'member', 'members')} since ${since}; commitments in all: ${n(own.length)}.`;
        assert.equal(gist, own.length ? told : 'These data hold no commitment on it.', slug);
        const found = await definitions(page, 'ogp-policy-area');
        assert.equal(found['Mostly or fully done'], inLarge(completionOf(own), 'assessed'), slug);
        assert.equal(found['Starred'], inLarge(starsOf(own), 'rated'), slug);
      }
    });

    it('of the map, as each member’s own document has them', async () => {
      const { members } = read<IndexDocument>('index.json');
      const page = await shown('<ogp-member-map figure="completion"></ogp-member-map>');
      await page.locator('ogp-member-map .map a').first().waitFor();
      const names = await page.locator('ogp-member-map .map a').evaluateAll((tiles) => tiles.map(({ ariaLabel }) => ariaLabel ?? ''));
      assert.equal(names.length, members.length);
      for (const { code } of members) {
        const { member, stats } = read<MemberDocument>(`members/${code}.json`);
        const { count, of } = stats.completion.high;
        const told =
          names.find((name) => name.startsWith(member.kind === 'local' ? `${member.name}: ` : `${member.name}, ${code}: `)) ?? '';
        assert.ok(told.includes(of ? ` ${n(count)} of ${n(of)} assessed` : ' none assessed'), `${code}: ${told}`);
        const counts = `${n(stats.commitments)} ${named(stats.commitments, 'commitment', 'commitments')} in ${n(stats.plans)} `;
        assert.ok(told.includes(counts), `${code}: ${told}`);
      }
    });

    it('of a list, whichever grade or star it is kept to', async () => {
      const { counts, stats } = read<GlobalDocument>('global.json');
      const page = await shown('<ogp-commitment-list></ogp-commitment-list>');
      const { grades, offScale, missing } = stats.completion;
      const kept: readonly (readonly [string, string, number])[] = [
        ...Object.entries({ ...grades, ...offScale }).map(([grade, count]) => ['completion', grade, count] as const),
        ['completion', 'not-reviewed no-data not-applicable', missing],
        ['star', 'starred', stats.starred.count],
        ['star', 'starred not-starred', stats.starred.of],
        ...Object.entries(stats.values).map(([value, count]) => ['value', value, count] as const),
        ...stats.policyAreas.map(({ slug, count }) => ['area', slug, count] as const),
      ];
      for (const [name, value, count] of kept) {
        const gist = await page.locator('ogp-commitment-list').evaluate(
          async (element, [attribute, words]) => {
            for (const other of ['completion', 'star', 'value', 'area']) element.removeAttribute(other);
            element.setAttribute(attribute, words);
            await (element as HTMLElement & { readonly updateComplete: Promise<boolean> }).updateComplete;
            return element.shadowRoot?.querySelector('.gist')?.textContent.trim() ?? '';
          },
          [name, value] as const,
        );
        assert.ok(gist.startsWith(`${n(count)} of ${n(counts.commitments)} commitment`), `${name}="${value}": ${gist}, not ${count}`);
      }
    });
  });
}

type Commitments = MemberDocument['commitments'];

const gradeOf = (one: Commitments[number]): string => ('grade' in one.completion ? one.completion.grade : '');

/** High completion, of the four grades alone. */
const completionOf = (all: Commitments): Portion => ({
  count: all.filter((one) => ['substantial', 'complete'].includes(gradeOf(one))).length,
  of: all.filter((one) => ['not-started', 'limited', 'substantial', 'complete'].includes(gradeOf(one))).length,
});

const starsOf = (all: Commitments): Portion => ({
  count: all.filter(({ star }) => star.verdict === 'starred').length,
  of: all.filter(({ star }) => star.verdict !== 'not-rated').length,
});

const inLarge = ({ count, of }: Portion, how: string): string => (of ? `${n(count)} of ${n(of)} ${how}` : `none ${how}`);

/** What stands below a chart of completion, from the figures alone; shares are compared as whole numbers. */
function completionNoteOf(plans: MemberDocument['plans']): string {
  const done = (plan: (typeof plans)[number]): Portion => plan.stats.completion.high;
  const said = (plan: (typeof plans)[number]): string => `${n(done(plan).count)} of ${n(done(plan).of)} in plan ${plan.number}`;
  const graded = plans.filter((plan) => done(plan).of);
  if (!graded.length) return 'The IRM has not graded completion in these plans yet.';
  const note = [`Mostly or fully done: ${graded.slice(-2).reverse().map(said).join(', ')}.`];
  const enough = graded.filter((plan) => done(plan).of >= 5);
  const beats = (a: (typeof plans)[number], b: (typeof plans)[number]): boolean => done(a).count * done(b).of > done(b).count * done(a).of;
  const largest = enough.find((plan) => enough.every((other) => other === plan || beats(plan, other)));
  const smallest = enough.find((plan) => enough.every((other) => other === plan || beats(other, plan)));
  if (enough.length > 2 && largest && smallest) note.push(`Largest share: ${said(largest)}; smallest: ${said(smallest)}.`);
  const without = plans.filter((plan) => !done(plan).of);
  if (without.length) note.push(`Without grades: ${without.map(({ number, year }) => `Plan ${number}, ${year}`).join(', ')}.`);
  return note.join(' ');
}

/** What stands below a chart of policy areas. */
function areasNoteOf({ policyAreas, commitments }: MemberDocument['stats'], names: MemberDocument['policyAreaNames']): string {
  const most = Math.max(0, ...policyAreas.map(({ count }) => count));
  if (!most) return 'No policy area is recorded.';
  const first = policyAreas.filter(({ count }) => count === most).map(({ slug }) => names[slug]);
  const note = 'Commitments per policy area; one can count in several.';
  return first.length > 2 ? note : `${note} Most: ${first.join(', ')}, ${n(most)} of ${n(commitments)}.`;
}

/** What is answered of ambition, from the figures alone. */
function ambitionOf(plan: MemberDocument['plans'][number], before: MemberDocument['plans'][number] | undefined): RegExp {
  const shares = (one: typeof plan): Readonly<Record<string, Portion>> => ({
    impact: one.stats.potentialImpact.high,
    results: one.stats.potentialForResults.high,
  });
  const names = (one: typeof plan): readonly string[] => Object.keys(shares(one)).filter((name) => shares(one)[name]!.of > 0);
  if (!names(plan).length) return /its ambition has not been assessed/;
  if (!before) return plan.number === 1 ? /It is the first plan/ : new RegExp(`do not hold plan ${plan.number - 1}\\.`);
  if (!names(before).length) return new RegExp(`the ambition of plan ${before.number} was not assessed`);
  const common = names(plan).filter((name) => names(before).includes(name));
  if (!common.length) return /another indicator/;
  const by = common.reduce((a, b) => (shares(plan)[b]!.of > shares(plan)[a]!.of ? b : a));
  const [a, b] = [shares(plan)[by]!, shares(before)[by]!];
  if (a.of < 5 || b.of < 5) return /Too few/;
  const difference = 100 * (a.count * b.of - b.count * a.of);
  return difference >= a.of * b.of ? /^Yes/ : difference <= -a.of * b.of ? /^No:/ : /as ambitious/;
}

/** Up to 200 members, spread evenly over all. */
function sampleOf<T>(all: readonly T[]): readonly T[] {
  const step = Math.max(1, all.length / 200);
  return Array.from({ length: Math.min(200, all.length) }, (_, i) => all[Math.floor(i * step)]!);
}

const ofAssessed = ({ count, of }: Portion): string => (of ? `${n(count)} of ${n(of)}` : 'none assessed');

/** The figures of a table's row. */
const figuresOf = ({ completion, potentialImpact, potentialForResults, results, starred }: Shares): readonly string[] =>
  [completion.high, potentialImpact.high, potentialForResults.high, results.strong, starred].map(ofAssessed);

/** What stands beside a member's mark: where too few were assessed, that. */
function besideMark({ count, of }: Portion): string {
  if (!of) return 'none assessed';
  return of < 5 ? `${n(count)} of ${n(of)}: too few to compare` : `${n(count)} of ${n(of)} assessed`;
}

/** What a list of plans begins with, from the figures alone. */
function gistOf(plans: MemberDocument['plans']): string {
  const total = plans.reduce((sum, { stats }) => sum + stats.commitments, 0);
  const many = plans.length > 1;
  const start = `${plans.length} action plan${many ? 's since' : ', of'} ${plans[0]?.year}; commitments in ${many ? 'all' : 'it'}: ${n(total)}. `;
  const graded = plans.filter(({ stats }) => stats.completion.high.of > 0);
  const later = graded.at(-1);
  const earlier = graded.at(-2);
  if (!later) return `${start}Completion has not been graded yet.`;
  const a = later.stats.completion.high;
  if (!earlier) return `${start}Mostly or fully done: ${n(a.count)} of ${n(a.of)} assessed in plan ${later.number}; no other is graded.`;
  const b = earlier.stats.completion.high;
  // As whole numbers, so that nothing is rounded: a hundredth more is 100 · (a − b) of both wholes.
  const difference = 100 * (a.count * b.of - b.count * a.of);
  const threshold = a.of * b.of;
  const verdict =
    a.of < 5 || b.of < 5
      ? 'Too few to compare.'
      : difference >= threshold
        ? 'Completion rose.'
        : difference <= -threshold
          ? 'Completion fell.'
          : 'Completion stayed the same.';
  return `${start}${verdict} Mostly or fully done: ${n(b.count)} of ${n(b.of)} assessed in plan ${earlier.number}, ${n(a.count)} of ${n(a.of)} in plan ${later.number}.`;
}

/** A share as the numbers write it. */
function percent(count: number, of: number): string {
  const share = (100 * count) / of;
  if (share > 0 && share < 0.5) return 'under 1%';
  if (share < 100 && share >= 99.5) return 'over 99%';
  return `${Math.round(share)}%`;
}
