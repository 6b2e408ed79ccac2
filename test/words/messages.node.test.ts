import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { areaLanguages, languages, readLanguage } from '../../.config/generate/words.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  ogpValues,
  openedGovernmentGrades,
  participationLevels,
  participationOpenness,
  potentialForResultsGrades,
  potentialImpactGrades,
  processSteps,
  reportKinds,
  specificityGrades,
  stages,
  starFormulas,
  missingReasons,
  yesNo,
} from '../../src/contract/scales.js';

const source = new URL('../../src/', import.meta.url);
const words = new URL('words/', source);

type Messages = Readonly<Record<string, string>>;

const read = (file: string): Messages => JSON.parse(readFileSync(new URL(file, words), 'utf8')) as Messages;

const { messages: english } = readLanguage('en');
const others = languages().filter((lang) => lang !== 'en');

/** The keys of messages, a plural's without the form: `badge.portion`. */
const stemsOf = (messages: Messages): readonly string[] => [...new Set(Object.keys(messages).map(stemOf))].sort();
const plurals = Object.keys(english).flatMap((key) => (key.endsWith('.other') ? [key.slice(0, -'.other'.length)] : []));
const stemOf = (key: string): string => plurals.find((stem) => key.startsWith(`${stem}.`)) ?? key;

/** The form of each number up to 200: what follows repeats them. */
const formsOf = (lang: string): ReadonlySet<string> => {
  const rules = new Intl.PluralRules(lang);
  return new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)));
};

const placeholders = (message: string): readonly string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** The TypeScript that ships to pages: not what is generated, nor rooms, whose stems of keys the generator checks. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(generated|api-builder)\/|\.room\.ts$/.test(file));

/** Every string in the code, and every name of a field: what a `${…}` in a key may be filled with. */
const values = new Set<string>();
/** The keys in the code that have `${…}` in them, as patterns whose groups are what fills those. */
const patterns: RegExp[] = [];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function collect(node: ts.Node): void {
  if (ts.isImportDeclaration(node)) return; // A package may be called like a key: chart.js.
  if (ts.isStringLiteralLike(node)) values.add(node.text).add(node.text.replace(/\.$/, ''));
  else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) values.add(node.name.text);
  else if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) {
    const rest = node.templateSpans.map(({ literal }) => `(.*?)${escaped(literal.text)}`).join('');
    patterns.push(new RegExp(`^${escaped(node.head.text)}${rest}$`));
  }
  ts.forEachChild(node, collect);
}
for (const file of files) {
  collect(ts.createSourceFile(file, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.Latest, true));
}

/** Whether the code can ask for a key: by its name, or by a pattern that is filled with words of the code. */
function used(key: string): boolean {
  const name = stemOf(key);
  const known = (filling: string): boolean => filling.split('.').every((part) => /^\d*$/.test(part) || values.has(part));
  const filled = (pattern: RegExp): boolean => pattern.exec(name)?.slice(1).every(known) ?? false;
  return values.has(name) || patterns.some(filled);
}

describe('the words of the elements', () => {
  it('are all used', () => {
    assert.deepEqual(
      Object.keys(english).filter((key) => !used(key)),
      [],
    );
  });

  it('would be found unused if they were', () => {
    assert.equal(used('finding.splendid'), false);
    assert.equal(used('card.neverAskedFor'), false);
    assert.equal(used('finding.completion.splendid'), false);
  });

  it('are there for every key that the code names', () => {
    const sections = new Set(Object.keys(english).map((key) => key.split('.')[0]));
    const asked = [...values].filter((value) => /^[a-zA-Z]+(\.[\w-]+)+$/.test(value) && sections.has(value.split('.')[0]));
    assert.ok(asked.length > 30);
    assert.deepEqual(
      asked.filter((key) => !(key in english) && !(`${key}.other` in english)),
      [],
    );
  });

  it('are there for every value that the data may hold', () => {
    const scales: Readonly<Record<string, readonly string[]>> = {
      completion: [...completionGrades, ...completionOffScale],
      'finding.specificity': specificityGrades,
      'finding.potentialImpact': potentialImpactGrades,
      'finding.potentialForResults': potentialForResultsGrades,
      'finding.openedGovernment': openedGovernmentGrades,
      'finding.earlyResults': earlyResultsGrades,
      'finding.formula': starFormulas,
      'finding.stage': stages,
      'finding.value': ogpValues,
      finding: ['starred', 'not-starred', 'not-rated'],
      badge: ['starred', 'not-starred', 'not-rated'],
      answer: yesNo,
      missing: missingReasons,
      'details.report': reportKinds,
      'gist.completion': [...completionGrades, ...completionOffScale, ...missingReasons],
      'gist.openedGovernment': [...openedGovernmentGrades, ...missingReasons],
      'gist.earlyResults': [...earlyResultsGrades, ...missingReasons],
      'process.level': participationLevels,
      'process.openness': participationOpenness,
      'process.step': processSteps,
      error: ['offline', 'timeout', 'not-found', 'rate-limited', 'invalid', 'unsupported', 'config'],
    };
    const wanted = Object.entries(scales).flatMap(([section, grades]) => grades.map((grade) => `${section}.${grade}`));
    assert.deepEqual(
      wanted.filter((key) => !english[key]),
      [],
    );
  });

  it('have every form that a number needs in their language, and no other', () => {
    assert.ok(plurals.length > 0);
    for (const lang of languages()) {
      const { messages } = readLanguage(lang);
      const needed = formsOf(lang);
      const possible = new Set(['other', ...new Intl.PluralRules(lang).resolvedOptions().pluralCategories]);
      for (const stem of plurals) {
        const given = Object.keys(messages).flatMap((key) => (key.startsWith(`${stem}.`) ? [key.slice(stem.length + 1)] : []));
        assert.deepEqual(
          [...needed, 'other'].filter((form) => !given.includes(form)),
          [],
          `${lang}: ${stem}`,
        );
        assert.deepEqual(
          given.filter((form) => !possible.has(form)),
          [],
          `${lang}: ${stem}`,
        );
      }
    }
  });

  it('are of like length where one of them stands in a card, so that no card has a hole where another has text', () => {
    for (const lang of languages()) {
      const { messages } = readLanguage(lang);
      for (const stem of ['gist.completion.', /^gist\.(openedGovernment|earlyResults)\./]) {
        const lengths = Object.entries(messages).flatMap(([key, message]) => (key.match(stem) ? [message.length] : []));
        assert.ok(lengths.length > 8);
        assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 14, `${lang}, ${String(stem)}: ${lengths.join()}`);
      }
    }
  });

  it('have a note for translators each', () => {
    const notes = read('en.notes.json');
    assert.deepEqual(Object.keys(notes).sort(), stemsOf(english));
    assert.deepEqual(
      Object.entries(notes).filter(([, note]) => note.length < 20),
      [],
    );
  });

  for (const lang of others) {
    describe(`in “${lang}”`, () => {
      const { messages } = readLanguage(lang);

      it('are the same keys as in English', () => {
        assert.deepEqual(stemsOf(messages), stemsOf(english));
      });

      it('have the same placeholders', () => {
        for (const [key, message] of Object.entries(messages)) {
          const original = english[key] ?? english[`${stemOf(key)}.other`] ?? '';
          assert.deepEqual(placeholders(message), placeholders(original), key);
        }
      });

      it('are nowhere empty or left with spaces at their ends', () => {
        for (const [key, message] of Object.entries({ ...english, ...messages }))
          assert.ok(message !== '' && message === message.trim(), key);
      });
    });
  }
});

describe('the names of policy areas', () => {
  for (const lang of areaLanguages()) {
    const names = read(`areas/${lang}.json`);

    it(`in “${lang}” go by slugs, in their order, each with a name`, () => {
      const slugs = Object.keys(names);
      assert.deepEqual(
        slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)),
        [],
      );
      assert.deepEqual(slugs, [...slugs].sort());
      assert.deepEqual(
        Object.values(names).filter((name) => name.trim() === '' || name !== name.trim()),
        [],
      );
    });
  }
});

describe('one thing', () => {
  /** The same in English, and not elsewhere: of one thing and of several, or of things of another gender. */
  const apart: readonly RegExp[] = [
    /^(?:badge|finding|share)\.starred$/, // A commitment; commitments.
    /^finding\.(?:specificity|potentialImpact)\.none$/,
    /^finding\.(?:potentialImpact|earlyResults)\.moderate$/,
    /^(?:details|irmReview|commitmentList)\.relevant$/, // A commitment; commitments.
    /^(?:featuredCommitments|commitmentList)\.(?:previous|next)$/, // A card; commitments.
  ];
  const isApart = (keys: readonly string[]): boolean =>
    new Set(keys.map(stemOf)).size === 1 || apart.some((pattern) => keys.every((key) => pattern.test(key)));
  const byText = new Map<string, string[]>();
  for (const [key, text] of Object.entries(english)) byText.set(text, [...(byText.get(text) ?? []), key]);

  for (const lang of others) {
    it(`is called one thing in “${lang}” too`, () => {
      const { messages } = readLanguage(lang);
      const different = [...byText.values()].filter(
        (keys) => new Set(keys.flatMap((key) => messages[key] ?? [])).size > 1 && !isApart(keys),
      );
      assert.deepEqual(different, []);
    });
  }

  it('has one message for each figure that is “n of m”, whichever element shows it', () => {
    const ofFigures = Object.entries(english).filter(([key]) => key.startsWith('share.') && key !== 'share.starred');
    assert.deepEqual(
      ofFigures.filter(([, text]) => (byText.get(text) ?? []).length > 1),
      [],
    );
  });
});
