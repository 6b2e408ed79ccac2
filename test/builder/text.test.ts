/** The quirks of texts, numbers, dates and languages, each by an example of our own. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../src/api-builder/read/dates.js';
import { languageOf } from '../../src/api-builder/read/languages.js';
import { Report } from '../../src/api-builder/report.js';
import { isPlaceholder, repairLine, repairNumber, repairText } from '../../src/api-builder/read/text-repair.js';

const notes = new Report().at({ file: '', row: 0, column: '' });
const text = (raw: string): string => repairText(raw, notes);
const line = (raw: string): string => repairLine(raw, notes);

describe('a text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['has line breaks for <br/>', 'one<br/>two<BR>three<br />four', 'one\ntwo\nthree\nfour'],
    ['has no markup', '<p>A <b>bold</b> plan</p>', 'A bold plan'],
    ['keeps a sign that is no markup', 'a < b and c > d', 'a < b and c > d'],
    ['has its character references decoded once', 'Women&#39;s &amp;lt; &#x41;&nbsp;B', "Women's &lt; A B"],
    ['has composed accents', 'participacio\u0301n', 'participación'],
    ['has bullets for the glyphs of symbol fonts', '\uf0b7 one\n\uf0a7 two', '• one\n• two'],
    ['has letters for the ligatures of PDF fonts', 'ef\uf001cient', 'efficient'],
    ['keeps the mark of a lost character: nobody knows what stood there', 'plan\ufffd4', 'plan\ufffd4'],
    ['has no soft hyphens, zero-width spaces and object replacements', '\ufffcge\u00adheim\u200b', 'geheim'],
    ['has no direction controls', 'safe\u202egnp.exe\u2066', 'safegnp.exe'],
    ['has single spaces', ' a\u00a0 b\tc  ', 'a b c'],
    ['has at most one empty line', 'a\r\n\r\n\r\n\r\nb', 'a\n\nb'],
    ['keeps joiners, which scripts need', 'ක්\u200dෂ', 'ක්\u200dෂ'],
  ];
  for (const [what, raw, expected] of cases) test(what, () => assert.equal(text(raw), expected));

  test('repaired once is repaired for good, and holds nothing that should not be there', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<br/>', '&amp;', '\u00ad', '\uf0b7', '\u202e', '\t', '\r\n', '  ', '\ufffd', 'e\u0301', '&#39;'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = text(pieces.join(''));
        assert.doesNotMatch(once, /[\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\u00ad\u0000-\u0009\u000b-\u001f]|^\s|\s$| {2}/);
        assert.equal(once.normalize('NFC'), once);
      }),
    );
  });
});

describe('a title', () => {
  test('is one line', () => assert.equal(line('A plan<br/>for all\nof us'), 'A plan for all of us'));
  test('in capitals stays as it is', () => assert.equal(line('OPEN DATA'), 'OPEN DATA'));
  test('loses the bullet of the list that it was in', () => assert.equal(line('\uf0b7\tOpen data'), 'Open data'));
});

describe("a commitment's number", () => {
  const number = (raw: string): string => repairNumber(raw, notes);
  test('loses float noise', () =>
    assert.deepEqual(['2.2999999999999998', '8.3000000000000007', '4.0999999999999996'].map(number), ['2.3', '8.3', '4.1']));
  test('is otherwise a string that stays', () => {
    const numbers = ['2.10', '1(A)', 'B.1.A', '4M3', 'iv', 'NA', '007'];
    assert.deepEqual(numbers.map(number), numbers);
  });
});

describe('a date', () => {
  const cases: readonly (readonly [string, ReturnType<typeof readDate>])[] = [
    ['31/12/2014', { year: 2014, month: 12 }],
    ['12/31/2014', { year: 2014, month: 12 }],
    ['07/01/2013', { year: 2013 }],
    ['01/01/2014', { year: 2014, month: 1 }],
    ['6/30/20', { year: 2020, month: 6 }],
    ['August 2014', { year: 2014, month: 8 }],
    ['diciembre de 2017', { year: 2017, month: 12 }],
    ['1 mars 2019', { year: 2019, month: 3 }],
    ['Quarter 4 2016', { year: 2016 }],
    ['II quarter of 2021', { year: 2021 }],
    ['September/December 2011', { year: 2011 }],
    ['End of 2014', { year: 2014 }],
    ['2012', { year: 2012 }],
    ['2012-2013', { year: 2013 }],
    ['2018-06-30', { year: 2018, month: 6 }],
    ['43525', { year: 2019, month: 3 }],
    ['7/16/1905', { year: 2024 }],
    ['In progress', null],
    ['Not Specified', null],
    ['NR', null],
    ['13/13/2014', undefined],
    ['soon', undefined],
  ];
  for (const [raw, expected] of cases) {
    test(`${raw} is ${expected === undefined ? 'unreadable' : expected === null ? 'none' : `${expected.year}${expected.month ? `, month ${expected.month}` : ''}`}`, () =>
      assert.deepEqual(readDate(raw, 'end'), expected));
  }
  test('of a range that starts is its first year', () => assert.deepEqual(readDate('2012-2013', 'start'), { year: 2012 }));
  test('never has a month that one of two readings denies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (a, b) => {
        const month = readDate(`${a}/${b}/2015`, 'start')?.month;
        if (month !== undefined) assert.ok([a <= 12 ? a : month, b <= 12 ? b : month].every((reading) => reading === month));
      }),
    );
  });
});

describe('a placeholder', () => {
  test('stands for nothing', () =>
    assert.ok(['', 'NA', 'N/A', 'Not Specified', 'None Specified', 'In progress', 'Unclear'].every(isPlaceholder)));
  test('is not any text that begins like one', () =>
    assert.ok(!['National Treasury', 'None of the ministries', 'NRA'].some(isPlaceholder)));
});

describe('the language of a text', () => {
  test('is marked where it is beyond doubt', () => {
    assert.equal(languageOf('Publicar el registro de las reuniones en la web', ['es']), 'es');
    assert.equal(languageOf('Publish the register of the meetings', ['es']), 'en');
    assert.equal(languageOf('Publier le registre des réunions dans les mairies', ['fr']), 'fr');
    assert.equal(languageOf('Publicar o registo das reuniões na rede', ['pt']), 'pt');
    assert.equal(languageOf('ღია მთავრობა', ['ka']), 'ka');
  });
  test('is left open where a few words could be of several', () => {
    for (const title of ['Fiscal Transparency', 'e-Procurement', 'Portal', 'Social Audit', 'A portal, a tool'])
      assert.equal(languageOf(title, ['es']), undefined);
  });
  test('is never one that the member does not write', () =>
    assert.equal(languageOf('Publicar el registro de las reuniones en la web', []), undefined));
});
