/**
 * Every member, plan, year and commitment of OGP's own files, as far as they are coded, against figures that a script apart
 * from the builder came to (test/golden). The coded columns are in the repository; the files themselves are checked where they are.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CommitmentSummary } from '../../src/contract/commitment.js';
import type { Graded } from '../../src/contract/common.js';
import type { Portion } from '../../src/contract/portion.js';
import type { Stats } from '../../src/contract/stats.js';
import { builtFrom, realFile, withoutReal, type Built } from './harness.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const records = 'ogp-process-2016.csv';
const of = ({ count, of: all }: Portion): string => `${count} of ${all}`;

type Figures = Readonly<Record<string, unknown>>;
interface Expected {
  readonly all: Readonly<Record<'all', Figures>>;
  readonly members: Readonly<Record<string, Figures>>;
  readonly plans: Readonly<Record<string, Figures>>;
  readonly years: Readonly<Record<string, Figures>>;
  /** Each commitment on one line, by plan, in the order of the file. */
  readonly commitments: Readonly<Record<string, readonly string[]>>;
}

/** The figures as the script writes them: policy areas on one line. */
const figuresOf = ({ policyAreas, ...rest }: Stats): Figures => ({
  ...rest,
  policyAreas: policyAreas.map(({ slug, count }) => `${slug} ${count}`).join(', '),
});

const shown = (graded: Graded): string => {
  if ('missing' in graded) return `missing: ${graded.missing}`;
  return graded.stage ? `${graded.grade} (${graded.stage})` : graded.grade;
};

const starOf = ({ star }: CommitmentSummary): string =>
  'formula' in star ? `${star.verdict} (${star.formula}, ${star.stage})` : star.verdict;

/** One commitment as the script writes it. The archival file has no ids. */
const lineOf = (form: string, commitment: CommitmentSummary): string => {
  const { completion, potentialImpact, potentialForResults, openedGovernment, earlyResults, verifiable, specificity, relevant } =
    commitment;
  return [
    form === 'archival' ? '' : commitment.id,
    commitment.planId,
    String(commitment.year),
    starOf(commitment),
    ...[completion, potentialImpact, potentialForResults, openedGovernment, earlyResults, verifiable, specificity, relevant].map(shown),
    commitment.values.join(' '),
  ].join(' | ');
};

const files = { archival: 'ogp-explorer-2017.csv', current: 'ogp-commitments-current.csv' } as const;

for (const form of ['archival', 'current'] as const) {
  const expected = JSON.parse(readFileSync(here(`../golden/expected-${form}.json`), 'utf8')) as Expected;
  const sources = [
    ['the coded columns of', here(`../fixtures/coded-${form}.csv`), false],
    ['the whole of', realFile(files[form]), withoutReal(files[form])],
  ] as const;
  for (const [what, path, skip] of sources) {
    describe(`from ${what} OGP’s ${form} file the builder comes to the same as a script apart from it`, { skip }, () => {
      let built: Built;
      before(async () => {
        built = await builtFrom(path);
      });

      test('over all commitments, and over those of each year', () => {
        assert.deepEqual(figuresOf(built.global.stats), expected.all.all);
        const years = built.global.years.map(({ year, stats }) => [String(year), figuresOf(stats)] as const);
        assert.deepEqual(Object.fromEntries(years), expected.years);
      });

      test('in figures by the plans’ own years that add up to those over all, and each member once since any year', () => {
        const { submissions = [], counts, stats } = built.global;
        const plans = built.index.members.flatMap(({ code, kind }) => built.member(code).plans.map((plan) => ({ ...plan, code, kind })));
        for (const since of [0, ...submissions.map(({ year }) => year)]) {
          const submitted = submissions.filter(({ year }) => year >= since);
          const own = plans.filter(({ year }) => year >= since);
          const added = (read: (one: (typeof submissions)[number]) => number): number =>
            submitted.reduce((total, one) => total + read(one), 0);
          const members = (local: boolean): number =>
            new Set(own.flatMap(({ code, kind }) => ((kind === 'local') === local ? code : []))).size;
          assert.equal(
            added(({ plans }) => plans),
            own.length,
          );
          assert.equal(
            added(({ commitments }) => commitments),
            own.reduce((total, { stats }) => total + stats.commitments, 0),
          );
          assert.equal(
            added(({ starred }) => starred.of),
            own.reduce((total, { stats }) => total + stats.starred.of, 0),
          );
          assert.deepEqual(
            [added(({ latest }) => latest.countries), added(({ latest }) => latest.localGovernments)],
            [members(false), members(true)],
          );
        }
        assert.equal(
          submissions.reduce((total, { plans }) => total + plans, 0),
          stats.plans,
        );
        assert.equal(
          submissions.reduce((total, { starred }) => total + starred.count, 0),
          stats.starred.count,
        );
        assert.equal(
          submissions.reduce((total, { latest }) => total + latest.countries + latest.localGovernments, 0),
          counts.members,
        );
      });

      test('for every member', () => {
        const codes = built.index.members.map(({ code }) => code);
        assert.deepEqual(codes, Object.keys(expected.members));
        for (const code of codes) assert.deepEqual(figuresOf(built.member(code).stats), expected.members[code], code);
      });

      test('for every member beside the others as for it alone', () => {
        assert.deepEqual(
          built.members,
          built.index.members.map(({ code }) => {
            const { member, stats } = built.member(code);
            const { commitments, plans, starred, completion, potentialImpact, potentialForResults, results } = stats;
            return {
              ...member,
              commitments,
              plans,
              starred: { count: starred.count, of: starred.of },
              completion: { high: completion.high },
              potentialImpact: { high: potentialImpact.high },
              potentialForResults: { high: potentialForResults.high },
              results: { strong: results.strong },
            };
          }),
        );
      });

      test('for every plan', () => {
        const plans = built.index.members.flatMap(({ code }) => built.member(code).plans);
        assert.deepEqual(plans.map(({ id }) => id).sort(), Object.keys(expected.plans));
        for (const { id, stats } of plans) assert.deepEqual(figuresOf(stats), expected.plans[id], id);
      });

      test('for every commitment, in its member’s document and in its own', () => {
        const summaries = built.index.members.flatMap(({ code }) => built.member(code).commitments);
        for (const [plan, lines] of Object.entries(expected.commitments)) {
          const own = summaries.filter(({ planId }) => planId === plan);
          assert.deepEqual(
            own.map((one) => lineOf(form, one)),
            lines,
            plan,
          );
          for (const { id } of own) {
            assert.ok(lines.includes(lineOf(form, built.commitment(id).commitment)), id);
          }
        }
        assert.equal(summaries.length, built.index.counts.commitments);
      });

      test('and reads every cell that it needs', () => {
        assert.deepEqual(built.report.problems, []);
      });
    });
  }
}

test(
  'the expected figures are those that the script comes to',
  { skip: spawnSync('python3', ['--version']).status !== 0 && 'no python3' },
  () => {
    const { status, stderr } = spawnSync('python3', [here('../golden/expected.py'), '--check'], { encoding: 'utf8', timeout: 60_000 });
    assert.equal(status, 0, stderr);
  },
);

describe('members counted by hand', () => {
  const counted = [
    ['GEO', 41, '6 of 41', '25 of 41', '23 of 41'],
    ['GBR', 62, '8 of 21', '39 of 57', '13 of 21'],
    ['ARG', 19, '3 of 19', '12 of 16', '6 of 19'],
    ['COL', 28, '9 of 28', '12 of 28', '22 of 28'],
    ['PAN', 5, '0 of 5', '0 of 5', '2 of 5'],
  ] as const;
  let archival: Built;
  before(async () => {
    archival = await builtFrom(here('../fixtures/coded-archival.csv'));
  });

  for (const [code, rows, starred, completion, ambition] of counted) {
    test(`${code} has the figures that OGP’s archival data hold`, () => {
      const { stats } = archival.member(code);
      assert.deepEqual(
        [stats.commitments, of(stats.starred), of(stats.completion.high), of(stats.potentialImpact.high)],
        [rows, starred, completion, ambition],
      );
    });
  }

  test('keep every row, those that repeat a number of their plan too', () => {
    assert.equal(archival.index.counts.commitments, 1431);
    assert.match(archival.report.lines().join('\n'), /45 repeat a number of their plan/);
  });

  test('are coded by OGP where they are no countries', async () => {
    const { index } = await builtFrom(here('../fixtures/coded-current.csv'));
    assert.deepEqual(
      index.members.filter(({ kind }) => kind !== 'national').map(({ code, kind, alpha2 }) => [code, kind, alpha2]),
      [
        ['ESMD', 'local', null],
        ['MXJL', 'local', null],
        ['NGKD', 'local', null],
        ['PHSC', 'local', null],
        ['XKX', 'other', 'XK'],
      ],
    );
  });
});

test('process records are attached to their plans', { skip: withoutReal(records) }, async () => {
  const { member } = await builtFrom(here('../fixtures/coded-archival.csv'), realFile(records));
  const [first, second] = member('ALB').plans;
  assert.equal(first?.process?.stepsFollowed, 1);
  assert.deepEqual(second?.process?.development.level, { grade: 'consult' });
  assert.equal(
    member('BRA').plans[0]?.process?.stepsFollowed,
    null,
    'an unreviewed plan followed no known number of steps, whatever its numeric column says',
  );
});
