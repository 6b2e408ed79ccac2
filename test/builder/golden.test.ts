/** The real files, where they are here: the figures of DOMAIN.md §3 for the members that are whole in them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Portion } from '../../src/contract/common.js';
import { builtFrom, realFile, withoutReal } from './harness.js';

const archival = 'ogp-explorer-2017.csv';
const current = 'ogp-commitments-current.csv';
const records = 'ogp-process-2016.csv';
const of = ({ count, of: all }: Portion): string => `${count} of ${all}`;

describe('the archival file', { skip: withoutReal(archival) }, () => {
  const expected = [
    ['GEO', 41, '6 of 41', '25 of 41', '23 of 41'],
    ['GBR', 62, '8 of 21', '39 of 57', '13 of 21'],
    ['ARG', 19, '3 of 19', '12 of 16', '6 of 19'],
    ['COL', 28, '9 of 28', '12 of 28', '22 of 28'],
    ['PAN', 5, '0 of 5', '0 of 5', '2 of 5'],
  ] as const;
  for (const [code, rows, starred, completion, ambition] of expected) {
    test(`gives ${code} the figures that OGP's data hold`, async () => {
      const { stats } = (await builtFrom(realFile(archival))).member(code);
      assert.deepEqual(
        [stats.commitments, of(stats.starred), of(stats.completion.high), of(stats.potentialImpact.high)],
        [rows, starred, completion, ambition],
      );
    });
  }

  test('keeps every row, those that repeat a number of their plan too', async () => {
    const { index, global, report } = await builtFrom(realFile(archival));
    assert.equal(index.counts.commitments, 1431);
    assert.equal(global.stats.commitments, 1431);
    assert.match(report.lines().join('\n'), /45 repeat a number of their plan/);
    assert.deepEqual(report.problems, []);
  });

  test('attaches process records to their plans', { skip: withoutReal(records) }, async () => {
    const { member } = await builtFrom(realFile(archival), realFile(records));
    const [first, second] = member('ALB').plans;
    assert.equal(first?.process?.stepsFollowed, 1);
    assert.deepEqual(second?.process?.development.level, { grade: 'consult' });
    assert.equal(
      member('BRA').plans[0]?.process?.stepsFollowed,
      null,
      'an unreviewed plan followed no known number of steps, whatever its numeric column says',
    );
  });
});

describe('the current file', { skip: withoutReal(current) }, () => {
  test("gives Argentina the figures that OGP's data hold", async () => {
    const { stats } = (await builtFrom(realFile(current))).member('ARG');
    assert.deepEqual([stats.commitments, of(stats.starred), of(stats.completion.high)], [7, '1 of 5', '6 of 7']);
  });

  test('reads every cell that it needs', async () => {
    const { report, index } = await builtFrom(realFile(current));
    assert.deepEqual(report.problems, []);
    assert.equal(index.counts.commitments, 363);
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
