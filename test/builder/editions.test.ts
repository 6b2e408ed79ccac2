/** Older and newer editions of OGP's files, which lack a column or have it under another name. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { built, file, run, folder } from './harness.js';
import { archivalCsv, archivalRow, csv, currentRow, type Cell } from './synthetic.js';

const without = (row: Cell, ...names: readonly string[]): Cell =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const report = ({ report }: Awaited<ReturnType<typeof built>>): string => report.lines().join('\n');

describe('a file without a column', () => {
  test('that nothing shows is read, and the report says so', async () => {
    const read = await built(csv([without(currentRow(), 'Theme', 'Carried Forward')]));
    const { commitment } = read.commitment('XX0001');
    assert.deepEqual([commitment.theme, commitment.carriedForward], [null, { missing: 'no-data' }]);
    assert.deepEqual(commitment.completion, { grade: 'substantial', stage: 'end-of-term' });
    assert.match(report(read), /commitments\.csv: it has no column "Theme"; of that nothing is known/);
    assert.match(report(read), /it has no column "Carried Forward"/);
  });

  test('that its edition does not have, such as a newer indicator, has no data of it, and no problem in each row', async () => {
    const read = await built(csv([without(currentRow(), 'Early Results', 'Potential for Results', 'Verifiable', 'Starred (2015 Only)')]));
    const { commitment } = read.commitment('XX0001');
    assert.deepEqual(commitment.earlyResults, { missing: 'no-data' });
    assert.deepEqual(commitment.potentialForResults, { missing: 'no-data' });
    assert.deepEqual(commitment.verifiable, { missing: 'no-data' });
    assert.deepEqual(read.report.problems, []);
  });

  test('is read in the archival form too', async () => {
    const read = await built(archivalCsv([without(archivalRow(), 'Theme')]));
    assert.equal(read.commitment('GBR-2-7').commitment.theme, null);
  });

  test('that figures are counted from is refused by its name', async () => {
    for (const name of ['Completion (End Of Term)', 'Potential Impact', '_Relevant', 'Country/Locality']) {
      const { code, err } = await run('--input', file(csv([without(currentRow(), name)])), '--out', folder());
      assert.equal(code, 1, name);
      assert.match(err, new RegExp(`the column "${name.replace(/[()]/g, '\\$&')}" is missing from the header`));
    }
  });

  test('that may be missing, but only has another name, is refused: nothing of it may be lost in silence', async () => {
    for (const [name, renamed] of [
      ['Early Results', 'Early Result'],
      ['Verifiable', 'Verifiable (IRM)'],
    ] as const) {
      const { code, err } = await run('--input', file(csv([currentRow()]).replace(name, renamed)), '--out', folder());
      assert.equal(code, 1, renamed);
      assert.match(err, new RegExp(`"${name}" is missing from the header .*nearest header is "${renamed.replace(/[()]/g, '\\$&')}"`));
    }
  });
});

describe('a row without a year', () => {
  test('is read once: what was repaired in it counts once', async () => {
    const rows = [
      currentRow({ 'Commitment Number': '2.2999999999999998', 'Year Of Submission': 'ND', 'Commitment Unique Identifier': 'XX0002' }),
      currentRow(),
    ];
    const read = await built(csv(rows));
    assert.equal(read.report.repairs.get('number with float noise rounded')?.count, 1);
    assert.equal(read.commitment('XX0002').commitment.year, 2016);
  });
});
