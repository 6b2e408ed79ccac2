/** What a list finds, against a plain filter over the documents that the members' pages read. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { CommitmentSummary } from '../../src/contract/commitment.js';
import type { Graded, Member } from '../../src/contract/common.js';
import { memberDocument } from '../../src/contract/documents/member.js';
import { completionGrades } from '../../src/contract/scales.js';
import { attributes, pick, schema, type ListModel } from '../../src/elements/commitment-list/commitment-list.model.js';
import { closedFacets, facets, wordsOf, type Facet } from '../../src/elements/commitment-list/facets.js';
import { ListIndex } from '../../src/elements/commitment-list/list-index.js';
import { orders } from '../../src/elements/commitment-list/order.js';
import { loosened, matching, queryOf } from '../../src/elements/commitment-list/query.js';
import { valuesOf } from '../../src/base/attributes/attribute.js';
import { fold, searchWords } from '../../src/base/search.js';
import { Localizer } from '../../src/words/localizer.js';
import { folder, realFile, run } from '../builder/harness.js';

interface Listed {
  readonly model: ListModel;
  readonly index: ListIndex;
  /** Each summary as its member's document has it. */
  readonly summaries: readonly (CommitmentSummary & { readonly by: Member })[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

async function built(...source: readonly string[]): Promise<Listed> {
  const out = folder();
  assert.equal((await run(...source, '--out', out)).code, 0);
  const v1 = join(out, 'v1');
  const model = pick(schema()(json(join(v1, 'commitments.json'))), { country: [] });
  const members = readdirSync(join(v1, 'members')).map((name) => memberDocument(json(join(v1, 'members', name))));
  return {
    model,
    index: new ListIndex(model, new Localizer('en', {})),
    summaries: members.flatMap(({ member, commitments }) => commitments.map((one) => ({ ...one, by: member }))),
  };
}

const gradeOf = (graded: Graded): string => ('grade' in graded ? graded.grade : graded.missing);

/** The plain filter: what an attribute asks of a summary, said anew. */
const plainly: Readonly<Record<Facet, (one: Listed['summaries'][number], word: string) => boolean>> = {
  country: ({ by }, word) => by.code === word || by.alpha2 === word,
  plan: ({ planId }, word) => planId === word || Number(planId.replace(/^\D+/, '')) === Number(word),
  region: ({ by }, word) => by.region === word,
  area: ({ policyAreas }, word) => policyAreas.includes(word),
  value: ({ values }, word) => values.some((value) => value === word),
  year: ({ year }, word) => year === Number(word),
  star: ({ star }, word) => star.verdict === word,
  completion: ({ completion }, word) => gradeOf(completion) === word,
  relevant: ({ relevant }, word) => gradeOf(relevant) === word,
  verifiable: ({ verifiable }, word) => gradeOf(verifiable) === word,
  specificity: ({ specificity }, word) => gradeOf(specificity) === word,
  potentialImpact: ({ potentialImpact }, word) => gradeOf(potentialImpact) === word,
  potentialForResults: ({ potentialForResults }, word) => gradeOf(potentialForResults) === word,
  openedGovernment: ({ openedGovernment }, word) => gradeOf(openedGovernment) === word,
  earlyResults: ({ earlyResults }, word) => gradeOf(earlyResults) === word,
};

/** Up to three facets with one or two words each that occur, and now and then a word of a title. */
function states({ model }: Listed): fc.Arbitrary<Readonly<Record<string, string>>> {
  const occurring = (facet: Facet): readonly string[] => [...new Set(model.rows.flatMap((row) => wordsOf(facet, row)))];
  const conditions = facets
    .filter((facet) => occurring(facet).length)
    .map((facet) =>
      fc
        .tuple(fc.constant(facet), fc.uniqueArray(fc.constantFrom(...occurring(facet)), { minLength: 1, maxLength: 2 }))
        .map(([name, words]) => [name, words.join(' ')] as const),
    );
  const text = fc.constantFrom(...model.rows.map(({ commitment }) => commitment.title.text.split(/\s+/)[0] ?? ''));
  return fc
    .tuple(fc.array(fc.oneof(...conditions), { maxLength: 3 }), fc.option(text, { freq: 2, nil: '' }))
    .map(([some, search]) => ({ ...Object.fromEntries(some), search }));
}

function checkStates(listed: Listed): void {
  const { model, index, summaries } = listed;
  let found = 0;
  fc.assert(
    fc.property(states(listed), (state) => {
      const ids = matching(model.rows, queryOf(valuesOf(attributes, (_, property = '') => state[property])), index.textOf).map(
        ({ commitment }) => commitment.id,
      );
      const expected = summaries.filter(
        (one) =>
          facets.every((facet) => !state[facet] || state[facet].split(' ').some((word) => plainly[facet](one, word))) &&
          // Titles here have their numbers still, which nobody looks for.
          (!state['search'] ||
            index.textOf(model.rows.find(({ commitment }) => commitment.id === one.id)!).includes(fold(state['search']))),
      );
      found += ids.length;
      assert.deepEqual([...ids].sort(), expected.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
  assert.ok(found > 200, `${found} found in all`);
}

describe('a list finds what a plain filter over the members’ documents finds, in 200 states', () => {
  test('of the sample', async () => checkStates(await built()));
  for (const name of ['ogp-explorer-2017.csv', 'ogp-commitments-current.csv']) {
    test(`of ${name}`, { skip: existsSync(realFile(name)) ? false : `../shared/data/${name} is not here` }, async () =>
      checkStates(await built('--input', realFile(name))),
    );
  }
});

describe('a list', () => {
  let listed: Listed;
  before(async () => {
    listed = await built();
  });
  const find = (state: Readonly<Record<string, string>>): readonly string[] =>
    matching(listed.model.rows, queryOf(valuesOf(attributes, (_, property = '') => state[property])), listed.index.textOf).map(
      ({ commitment }) => commitment.id,
    );

  test('leaves out of account what is no word of a facet, but not a code that nothing has', () => {
    assert.equal(find({ completion: 'done' }).length, listed.model.rows.length);
    assert.deepEqual(find({ country: 'XXX' }), []);
    assert.deepEqual(find({ completion: 'done complete' }), find({ completion: 'complete' }));
  });

  test('takes codes and words in any case, with commas or spaces between', () => {
    assert.ok(find({ country: 'GEO' }).length);
    assert.deepEqual(find({ country: 'ge,Arg', star: 'STARRED' }), find({ country: 'GEO ARG', star: 'starred' }));
  });

  test('has the grades that there are in each closed facet, and no others', () => {
    for (const [facet, known] of Object.entries(closedFacets)) {
      const words: readonly string[] = known;
      for (const row of listed.model.rows)
        for (const word of wordsOf(facet as Facet, row)) assert.ok(words.includes(word), `${facet}: ${word}`);
    }
  });

  test('is in the order asked for, with what is not graded at the end in either direction', () => {
    for (const order of orders) {
      const rows = listed.index.inOrder(order);
      assert.deepEqual(
        [...rows].map(({ commitment }) => commitment.id).sort(),
        listed.model.rows.map(({ commitment }) => commitment.id).sort(),
      );
      const grades = rows.map(({ commitment: { completion } }) =>
        'grade' in completion ? completionGrades.findIndex((one) => one === completion.grade) : -1,
      );
      const graded = grades.filter((grade) => grade >= 0);
      if (!order.endsWith('-complete')) continue;
      assert.deepEqual(grades.slice(0, graded.length), graded);
      assert.deepEqual(
        graded,
        [...graded].sort((a, b) => (order === 'most-complete' ? b - a : a - b)),
      );
    }
    const years = listed.index.inOrder('newest').map(({ commitment }) => commitment.year);
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
  });

  test('that is empty says how many there would be without each condition, the most first', () => {
    const query = queryOf(valuesOf(attributes, (name) => ({ country: 'GEO', year: '1999', star: 'starred' })[name]));
    assert.deepEqual(
      loosened(listed.model.rows, query, listed.index.textOf).map(({ dropped, count }) => [
        dropped === 'search' ? dropped : dropped.facet,
        count,
      ]),
      [['year', find({ country: 'GEO', star: 'starred' }).length]],
    );
  });
});

describe('free text', () => {
  /** A text as it is written, and as somebody may type it. */
  const pairs: readonly (readonly [string, string])[] = [
    ['Łódź', 'lodz'],
    ['Sørlandet', 'SORLANDET'],
    ['Straße', 'strasse'],
    ['STRASSE', 'straße'],
    ['Đà Nẵng', 'da nang'],
    ['Đorđević', 'dordevic'],
    ['Český Krumlov', 'cesky krumlov'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['São Tomé', 'sao tome'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Æsir', 'aesir'],
    ['cœur', 'coeur'],
    ['Þingvellir', 'thingvellir'],
    ['Reykjavík', 'REYKJAVIK'],
    ['Ħamrun', 'hamrun'],
    ['Київ', 'київ'],
    ['Украйна', 'украина'],
    ['ΟΔΥΣΣΕΎΣ', 'οδυσσευς'],
    ['الشَّفافيّة', 'الشفافية'],
    ['مشاركـة', 'مشاركة'],
    ['أحمد', 'احمد'],
    ['على', 'علي'],
    ['ﬁnance', 'finance'],
    ['e\u0301ducation', 'éducation'],
  ];
  const spelled = fc.constantFrom(...pairs);

  test('is found whatever its case and accents: of each pair either in the other', () => {
    for (const [written, typed] of pairs) {
      for (const word of searchWords(typed)) assert.ok(fold(written).includes(word), `${typed} in ${written}`);
      for (const word of searchWords(written)) assert.ok(fold(typed).includes(word), `${written} in ${typed}`);
    }
  });

  test('is found in 200 texts of such words, in any order and any of their spellings', () => {
    fc.assert(
      fc.property(fc.array(spelled, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat(3)), (words, ways) => {
        const way = (word: string): string => {
          const how = Number(ways.next().value);
          return [word, word.toUpperCase(), word.toLowerCase(), word.normalize('NFD')][how] ?? word;
        };
        const text = fold(words.map(([written]) => way(written)).join(' '));
        for (const word of searchWords(
          [...words]
            .reverse()
            .map(([, typed]) => way(typed))
            .join('  '),
        ))
          assert.ok(text.includes(word), word);
      }),
      { numRuns: 200 },
    );
  });

  test('does not find one letter in the place of another', () => {
    for (const [written, typed] of [
      ['open', 'opon'],
      ['полiтика', 'политика'],
      ['data', 'date'],
    ] as const)
      assert.ok(!fold(written).includes(fold(typed)), `${typed} in ${written}`);
  });
});
