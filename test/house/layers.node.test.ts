import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import { layers } from '../../.config/layers.js';

const linter = new Linter();

/** What the rule says of a file of `src/` that imports one module. */
const complaintsOf = (file: string, imported: string): readonly string[] =>
  linter.verify(`import ${JSON.stringify(imported)};`, layers, { filename: `src/${file}` }).map(({ message }) => message);

describe('a room of the source', () => {
  const breaches: readonly (readonly [string, string])[] = [
    ['contract/kit.ts', '../page/errors.js'],
    ['contract/documents/member.ts', '../../words/localizer.js'],
    ['contract/kit.ts', 'lit'],
    ['page/store.ts', '../words/load.js'],
    ['page/store.ts', 'lit'],
    ['words/localizer.ts', '../page/once.js'],
    ['words/localizer.ts', '../generated/registry.js'],
    ['base/ogp-element.ts', '../views/box.js'],
    ['base/ogp-element.ts', '../generated/registry.js'],
    ['views/box.ts', '../base/base.styles.js'],
    ['views/box.ts', '../page/errors.js'],
    ['views/box.ts', '../loader/loader.js'],
    ['charts/chart-figure.ts', '../elements/country-stats/country-stats.js'],
    ['elements/country-stats/country-stats.ts', '../stellar-badge/stellar-badge.view.js'],
    ['elements/country-stats/country-stats.ts', '../../loader/loader.js'],
    ['elements/country-stats/country-stats.ts', '../../generated/all.js'],
    ['elements/country-stats/country-stats.ts', 'chart.js'],
    ['loader/loader.ts', '../elements/stellar-badge/define.js'],
    ['api-builder/read/stars.ts', '../count/tally.js'],
    ['api-builder/count/tally.ts', '../read/stars.js'],
    ['api-builder/write/tree.ts', '../read/stars.js'],
    ['api-builder/build.ts', '../page/errors.js'],
  ];
  for (const [file, imported] of breaches) {
    it(`is told when ${file} imports ${imported}`, () => {
      assert.equal(complaintsOf(file, imported).length, 1);
    });
  }

  const allowed: readonly (readonly [string, string])[] = [
    ['contract/documents/member.ts', '../kit.js'],
    ['words/localizer.ts', '../generated/words/languages.js'],
    ['elements/country-stats/country-stats.ts', './country-stats.model.js'],
    ['elements/country-stats/country-stats.ts', 'lit'],
    ['charts/bar-chart.ts', 'chart.js'],
    ['loader/loader.ts', '../generated/registry.js'],
    ['api-builder/write/documents.ts', '../count/tally.js'],
    ['api-builder/read/stars.ts', '../report.js'],
  ];
  for (const [file, imported] of allowed) {
    it(`may be ${file} and import ${imported}`, () => {
      assert.deepEqual(complaintsOf(file, imported), []);
    });
  }
});
