/** Words to grades, stars by their rules, and the figures that follow (docs/method.md). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommitmentFull } from '../../src/contract/commitment.js';
import { built } from './harness.js';
import { archivalCsv, archivalRow, csv, currentRow, type Cell } from './synthetic.js';

async function current(changes: Cell): Promise<CommitmentFull> {
  return (await built(csv([currentRow(changes)]))).commitment('XX0001').commitment;
}
async function archival(changes: Cell): Promise<CommitmentFull> {
  return (await built(archivalCsv([archivalRow(changes)]))).commitment('GBR-2-7').commitment;
}

/** docs/method.md#completion */
describe('completion', () => {
  test('is the end-of-term finding where there is one, and says so', async () => {
    assert.deepEqual((await current({})).completion, { grade: 'substantial', stage: 'end-of-term' });
  });
  test('is the midterm finding where the end of term has none', async () => {
    assert.deepEqual((await current({ 'Completion (End Of Term)': 'NR' })).completion, { grade: 'limited', stage: 'midterm' });
  });
  test('an end-of-term finding off the scale still outranks a midterm grade', async () => {
    assert.deepEqual((await current({ 'Completion (End Of Term)': 'Unclear' })).completion, { grade: 'no-evidence', stage: 'end-of-term' });
  });
  test('without any finding is pending where a review is still to come, rather than without data', async () => {
    const marks = { 'Completion (End Of Term)': 'ND', 'Completion (Progress Report)': 'NR' };
    assert.deepEqual((await current(marks)).completion, { missing: 'not-reviewed' });
    assert.deepEqual((await current({ ...marks, 'Completion (Progress Report)': 'NA' })).completion, { missing: 'no-data' });
  });
  test('reads the lettered words of the archival file in either case', async () => {
    assert.deepEqual((await archival({ 'Completion (end of term)': 'a. Not Started' })).completion, {
      grade: 'not-started',
      stage: 'end-of-term',
    });
    assert.deepEqual((await archival({ 'Completion (progress report)': 'Withdrawn' })).completion, {
      grade: 'withdrawn',
      stage: 'midterm',
    });
  });
});

/** docs/method.md#how-grades-are-read */
describe('a word', () => {
  test('"None" and "No early results to report yet" mean that government did not open further', async () => {
    assert.deepEqual((await archival({ 'Did it open government (end of term only)': 'b. None' })).openedGovernment, {
      grade: 'did-not-change',
    });
    assert.deepEqual((await current({ 'Did It Open Government (Overall)': 'No early results to report yet' })).openedGovernment, {
      grade: 'did-not-change',
    });
  });
  test('is the same grade in whatever way OGP’s releases write it: case, letters before it, hyphens, the tense of a verb', async () => {
    const opened = async (cell: string) => (await current({ 'Did It Open Government (Overall)': cell })).openedGovernment;
    for (const cell of ['Worsened', 'Worsens', 'WORSENS', 'a. Worsens', 'a) worsened', ' Worsened. ']) {
      assert.deepEqual(await opened(cell), { grade: 'worsened' }, cell);
    }
    for (const cell of ['Did Not Change', 'did-not-change', 'b. Did not change', 'No\u00a0change', 'Did not  change.']) {
      assert.deepEqual(await opened(cell), { grade: 'did-not-change' }, cell);
    }
    for (const cell of ['Not Started', 'a. Not Started', 'not-started', 'NOT STARTED']) {
      const { completion } = await current({ 'Completion (End Of Term)': cell });
      assert.deepEqual(completion, { grade: 'not-started', stage: 'end-of-term' }, cell);
    }
    assert.deepEqual((await archival({ Specificity: 'C. High' })).specificity, { grade: 'high' });
  });
  test('"Worsens" is counted with the grades, and is no strong result', async () => {
    const { global } = await built(csv([currentRow({ 'Did It Open Government (Overall)': 'Worsens' })]));
    assert.equal(global.stats.results.openedGovernment.worsened, 1);
    assert.deepEqual(global.stats.results.strong, { count: 0, of: 1 });
  });
  test('"Unclear" is no grade of potential impact, but the lowest of potential for results', async () => {
    assert.deepEqual((await archival({ 'Potential impact': 'Unclear' })).potentialImpact, { missing: 'no-data' });
    assert.deepEqual((await current({ 'Potential for Results': 'Unclear' })).potentialForResults, { grade: 'unclear' });
  });
  test('is read, and never the numeric column beside it', async () => {
    assert.deepEqual((await archival({ Specificity: 'NR', _Specificity: '1' })).specificity, { missing: 'not-reviewed' });
  });
  test('a 1 among the answers to "verifiable" is a yes, and is reported', async () => {
    const { commitment, report } = await built(csv([currentRow({ Verifiable: '1' })]));
    assert.deepEqual(commitment('XX0001').commitment.verifiable, { grade: 'yes' });
    assert.equal(report.repairs.get('number where a word belongs')?.count, 1);
  });
  test('that nobody knows is reported with row, column and value, and counts as no data', async () => {
    const { commitment, report } = await built(csv([currentRow({ 'Potential Impact': 'Enormous' })]));
    assert.deepEqual(commitment('XX0001').commitment.potentialImpact, { missing: 'no-data' });
    assert.match(report.lines().join('\n'), /row 2, column "Potential Impact": "Enormous" is no known grade/);
  });
  test('that nobody knows is counted by column at the end of the report, the column with most first', async () => {
    const rows = ['Vast', 'Vaster', 'Minor'].map((impact, i) =>
      currentRow({
        'Commitment Unique Identifier': `XX000${i}`,
        URL: `https://www.opengovpartnership.org/members/chile/commitments/XX000${i}/`,
        'Potential Impact': impact,
        Verifiable: i ? 'Yes' : 'Perhaps',
      }),
    );
    const { report } = await built(csv(rows));
    assert.deepEqual(report.lines().slice(-3), [
      'By column',
      '  commitments.csv, column "Potential Impact": 2',
      '  commitments.csv, column "Verifiable": 1',
    ]);
  });
});

/** docs/method.md#stars */
describe('a star', () => {
  const none = {
    'Starred (Current Formula) End of Term': 'ND',
    'Starred (Current Formula) Progress Report': 'ND',
    'Starred (2015 Only)': 'ND',
  };
  const cases: readonly (readonly [string, Cell, CommitmentFull['star']])[] = [
    [
      'at the end of term decides first',
      { ...none, 'Starred (Current Formula) End of Term': '0', 'Starred (2015 Only)': '1' },
      { verdict: 'not-starred', formula: 'current', stage: 'end-of-term' },
    ],
    [
      'at midterm comes second',
      { ...none, 'Starred (Current Formula) Progress Report': '1', 'Starred (2015 Only)': '0' },
      { verdict: 'starred', formula: 'current', stage: 'midterm' },
    ],
    ['of 2015 comes third', { ...none, 'Starred (2015 Only)': '1' }, { verdict: 'starred', formula: '2015', stage: 'midterm' }],
    ['that nobody gave is not rated', none, { verdict: 'not-rated', missing: 'no-data' }],
    [
      'still to be decided is not rated either',
      { ...none, 'Starred (Current Formula) End of Term': 'NR' },
      { verdict: 'not-rated', missing: 'not-reviewed' },
    ],
    [
      'does not exist for plans from 2019 on, whatever a column holds',
      { ...none, 'Starred (2015 Only)': '1', 'Year Of Submission': '2019' },
      { verdict: 'not-rated', missing: 'no-data' },
    ],
    [
      'does not exist for plans from 2019 on, so that none is pending',
      { 'Starred (Current Formula) End of Term': 'NR', 'Year Of Submission': '2021' },
      { verdict: 'not-rated', missing: 'no-data' },
    ],
  ];
  for (const [what, changes, star] of cases) {
    test(what, async () => assert.deepEqual((await current({ ...none, ...changes })).star, star));
  }
  test('of before June 2014 comes last, by the first rule', async () => {
    const changes = {
      'Starred (2015 only)': 'ND',
      'Starred (pre-June 2014 assessments)': '1',
      'Starred (current formula) end of term': 'ND',
    };
    assert.deepEqual((await archival(changes)).star, { verdict: 'starred', formula: 'first', stage: 'midterm' });
  });
});

/** docs/method.md#what-is-never-counted */
describe('the figures', () => {
  const rows = (...changes: readonly Cell[]): string =>
    csv(
      changes.map((change, i) =>
        currentRow({
          'Commitment Unique Identifier': `XX${String(i + 1).padStart(4, '0')}`,
          'Commitment Number': String(i + 1),
          ...change,
        }),
      ),
    );
  const stats = async (...changes: readonly Cell[]) => (await built(rows(...changes))).member('CHL').stats;

  test('count potential impact as high only with relevance, and only where relevance is known', async () => {
    const { potentialImpact } = await stats(
      {},
      { _Relevant: '0' },
      { _Relevant: 'NR' },
      { 'Potential Impact': 'Minor' },
      { 'Potential Impact': 'ND' },
    );
    assert.deepEqual(potentialImpact, {
      high: { count: 1, of: 3 },
      grades: { none: 0, minor: 1, moderate: 3, transformative: 0 },
      missing: 1,
    });
  });
  test('take early results only where opening government was not assessed', async () => {
    const early = { 'Early Results': 'Significant' };
    const unassessed = { 'Did It Open Government (Overall)': 'ND' };
    const { results } = await stats(early, { ...early, ...unassessed }, { 'Did It Open Government (Overall)': 'Outstanding' }, unassessed);
    assert.deepEqual(results.strong, { count: 2, of: 3 });
    assert.equal(results.missing, 1);
  });
  test('leave what is off the scale out of every denominator, and count it as reviewed', async () => {
    const blank = {
      Verifiable: 'NR',
      Specificity: 'NR',
      _Relevant: 'NR',
      'Potential Impact': 'NR',
      'Did It Open Government (Overall)': 'NR',
      'Completion (Progress Report)': 'NR',
    };
    const { completion, reviewed } = await stats(
      {},
      { ...blank, 'Completion (End Of Term)': 'Withdrawn' },
      { ...blank, 'Completion (End Of Term)': 'NR' },
    );
    assert.deepEqual(completion.high, { count: 1, of: 1 });
    assert.deepEqual(completion.offScale, { 'no-evidence': 0, withdrawn: 1 });
    assert.equal(completion.missing, 1);
    assert.equal(reviewed, 2);
  });
  test('call a commitment verifiable by the newer word or by the older scale', async () => {
    const { verifiable } = await stats(
      { Verifiable: 'Yes', Specificity: 'ND' },
      { Verifiable: 'ND', Specificity: 'Medium' },
      { Verifiable: 'No', Specificity: 'Low' },
      { Verifiable: 'ND', Specificity: 'NR' },
    );
    assert.deepEqual(verifiable, { count: 2, of: 3 });
  });
  test('name only the rules that gave a star', async () => {
    const { starred } = await stats({ 'Starred (Current Formula) End of Term': '1' }, {});
    assert.deepEqual(starred, { count: 1, of: 2, byFormula: { current: 1 } });
  });
  test('sort policy areas by count, then by slug', async () => {
    const { policyAreas } = await stats({ 'LGBTQIA+': '1' }, { 'Media & Telecommunications': '1', 'LGBTQIA+': '1' }, {});
    assert.deepEqual(policyAreas, [
      { slug: 'lobbying', count: 3 },
      { slug: 'lgbtqia', count: 2 },
      { slug: 'media-telecommunications', count: 1 },
    ]);
  });
});
