import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadWords } from '../../src/words/load.js';
import { Localizer } from '../../src/words/localizer.js';

const english = {
  'test.greeting': 'Hello, {name}: {n}',
  'test.day.one': '{n} day',
  'test.day.other': '{n} days',
  'common.source': 'Source:',
};
type Messages = Readonly<Record<string, string>>;

describe('an element’s words', () => {
  before(() => loadWords('es', ['areas']));

  it('are those of the reader’s language', () => {
    assert.equal(new Localizer('es-AR', english).t('common.source'), 'Fuente:');
  });

  it('are English for a language whose tag only begins like that of another', () => {
    for (const lang of ['est-EE', 'esu', 'e', '']) assert.equal(new Localizer(lang, english).lang, 'en', lang);
    for (const lang of ['ES', 'es-419', 'es-Latn-MX']) assert.equal(new Localizer(lang, english).lang, 'es', lang);
  });

  it('are English, message by message, where the language has none', () => {
    const words = new Localizer('es', english);
    assert.equal(words.lang, 'es');
    assert.equal(words.t('test.greeting', { name: 'Ana', n: 3 }), 'Hello, Ana: 3');
  });

  it('are the key, never nothing, where nobody has written them', () => {
    const words = new Localizer<Messages>('en', {});
    assert.equal(words.t('test.never'), 'test.never');
    assert.equal((words as { plural(key: string, n: number): string }).plural('test.never', 2), 'test.never');
  });

  it('choose among the forms of a number by the rule of the language that they are in', () => {
    const words = new Localizer('es', english);
    assert.equal(words.plural('test.day', 1), '1 day');
    assert.equal(words.plural('test.day', 0), '0 days');
    // Spanish has a form for millions, which English does not: its "other" stands in, not its "one".
    assert.equal(words.plural('test.day', 1_000_000), '1.000.000 days');
  });

  it('know in which direction they are written', () => {
    assert.equal(new Localizer('es', english).dir, 'ltr');
  });

  it('write days and numbers in the way of the page’s region, and days in the American order only in America', () => {
    const written = (tag: string): readonly string[] => {
      const words = new Localizer(tag, english);
      return [words.day('2026-11-20'), words.number(12345)];
    };
    assert.deepEqual(written('en'), ['20 November 2026', '12,345']);
    assert.deepEqual(written('en-GB'), ['20 November 2026', '12,345']);
    assert.deepEqual(written('en-US'), ['November 20, 2026', '12,345']);
    assert.deepEqual(written('es-MX'), ['20 de noviembre de 2026', '12,345']);
    assert.deepEqual(written('es-Latn-AR'), ['20 de noviembre de 2026', '12.345']);
    // Not of a language that we speak, or no tag at all.
    for (const tag of ['fr-US', 'es-MX-MX', 'en_US', 'x', '']) assert.doesNotThrow(() => written(tag), tag);
  });

  it('are marked as English where those of the reader’s language could not be loaded', () => {
    assert.equal(new Localizer('fi', english).lang, 'en');
  });

  it('name a policy area where the language has a name for it, and no more than that', () => {
    const spanish = new Localizer('es', english);
    assert.equal(spanish.area('open-data'), 'Datos abiertos');
    assert.equal(spanish.area('constructor'), undefined);
    assert.equal(new Localizer('en', english).area('open-data'), undefined);
  });

  it('write the numbers, days and countries of the reader’s language', () => {
    const words = new Localizer('es', english);
    assert.equal(words.number(12345), '12.345');
    assert.equal(words.day('2026-11-20'), '20 de noviembre de 2026');
    assert.equal(words.month(2014, 9), 'septiembre de 2014');
    assert.equal(words.memberName({ alpha2: 'DE', name: 'Germany' }), 'Alemania');
    assert.equal(words.memberName({ alpha2: null, name: 'Jalisco, Mexico' }), 'Jalisco, Mexico');
  });
});
