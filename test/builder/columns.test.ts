/** The document of all commitments: in few bytes the same as the members' documents say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { columnOf, letterAt, placesOf, valueAt } from '../../src/contract/columns.js';
import type { CommitmentSummary, ListedCommitment } from '../../src/contract/commitment.js';
import { commitmentsDocument, listedCommitments } from '../../src/contract/documents/commitments.js';
import { DecodeError } from '../../src/contract/kit.js';
import { withoutNumber } from '../../src/contract/title.js';
import { built, builtFrom, realFile, withoutReal, type Built } from './harness.js';
import { archivalCsv, archivalRow, csv, currentRow, manyRows } from './synthetic.js';

/** A summary as the document of all commitments has it. */
function listed(summary: CommitmentSummary): ListedCommitment {
  const listed = { ...summary, title: { ...summary.title, text: withoutNumber(summary.title.text, summary.number) } };
  return Object.fromEntries(Object.entries(listed).filter(([name]) => name !== 'number' && name !== 'originalTitle')) as ListedCommitment;
}

function checkAgainstMembers({ index, member, commitments }: Built): void {
  const rows = listedCommitments(commitments);
  assert.equal(rows.length, index.counts.commitments);
  const expected = index.members.flatMap(({ code }) => member(code).commitments.map(listed));
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  assert.deepEqual([...rows].sort(byId), expected.sort(byId));
  // A card shows the same title of it, whichever document it is from.
  for (const { title } of rows) assert.equal(withoutNumber(title.text), title.text);
}

describe('the document of all commitments', () => {
  test('says of each what its member’s document says, but for titles in the plan’s own language', async () => {
    checkAgainstMembers(await built(archivalCsv([...manyRows(200), archivalRow()])));
    checkAgainstMembers(await built(csv(['ab0001', 'ab0002', 'cd0001'].map((id) => currentRow({ 'Commitment Unique Identifier': id })))));
  });

  for (const name of ['ogp-explorer-2017.csv', 'ogp-commitments-current.csv']) {
    test(`says the same as the members’ documents of ${name}`, { skip: withoutReal(name) }, async () => {
      checkAgainstMembers(await builtFrom(realFile(name)));
    });
  }

  test('has titles as people read them, without the plan’s number', async () => {
    const { commitments } = await built(archivalCsv([archivalRow({ 'Comm No': '2.7', 'Short Title': '2.7 A register of officials' })]));
    assert.deepEqual(commitments.columns.title, ['A register of officials']);
  });

  test('is refused where its columns do not fit together', async () => {
    const { commitments } = await built(archivalCsv(manyRows(20)));
    const { columns } = commitments;
    const decodes = (changed: object): unknown => commitmentsDocument({ ...commitments, ...changed });
    assert.doesNotThrow(() => decodes({}));
    const wrong: readonly object[] = [
      { columns: { ...columns, title: columns.title.slice(1) } },
      { columns: { ...columns, year: { ...columns.year, rows: columns.year.rows.slice(1) } } },
      { columns: { ...columns, year: { ...columns.year, rows: columns.year.rows.replace(/^./, '~') } } },
      { columns: { ...columns, policyAreas: `${columns.policyAreas} 0` } },
      { columns: { ...columns, policyAreas: columns.policyAreas.replace(/^\S*/, '~') } },
      { members: commitments.members.slice(1) },
    ];
    for (const [i, changed] of wrong.entries()) assert.throws(() => decodes(changed), DecodeError, `case ${i}`);
  });
});

describe('a column', () => {
  test('has a letter of its own for each of many values, and none that ends a row or a text', () => {
    const letters = Array.from({ length: 400 }, (_, place) => letterAt(place));
    assert.deepEqual(placesOf(letters.join('')), [...letters.keys()]);
    assert.doesNotMatch(letters.join(''), /[\s"\p{Cc}\p{Cf}\p{M}]/u);
  });

  test('gives back every value that was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(300), fc.constant(null), fc.array(fc.constantFrom('a', 'b')))), (fields) => {
        const made = columnOf<unknown>(fields);
        assert.deepEqual(
          fields.map((_, row) => valueAt(made, row)),
          fields,
        );
        assert.equal(new Set(made.values.map((value) => JSON.stringify(value))).size, made.values.length);
      }),
    );
  });
});
