/** Mistakes that must not compile. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { AttributeFacts } from '../../src/base/element-facts.js';
import { elements } from '../../src/generated/elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object };
const { options: usualOptions } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['none.ts'] }, ts.sys, root);

/** What the compiler says of a file of these lines in `src/`; `jsx`: the package whose tags are written in it. */
function complaintsOf(lines: readonly string[], jsx?: string): readonly string[] {
  const name = `${root}src/mistake.ts${jsx ? 'x' : ''}`;
  const text = lines.join('\n');
  const options = { ...usualOptions, skipLibCheck: false, ...(jsx ? { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: jsx } : {}) };
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => path === name || usual.fileExists(path),
    readFile: (path) => (path === name ? text : usual.readFile(path)),
    getSourceFile: (path, version, ...rest) =>
      path === name ? ts.createSourceFile(name, text, version) : usual.getSourceFile(path, version, ...rest),
  };
  const program = ts.createProgram([name], options, host);
  // Also of the typings that we publish, which `skipLibCheck` would pass over.
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName === name || fileName.startsWith(`${root}dist/`));
  return ours
    .flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const viewOf = (words: string): readonly string[] => [
  "import { footer, footerWords } from './views/box.js';",
  "import { gradeWords } from './views/grade-scale.js';",
  "import type { WordsOf } from './words/localizer.js';",
  `const words = { ${words} };`,
  "export const view = (given: WordsOf<typeof words>) => footer(given, { asOf: '2026-11-20', notice: null, method: '' }, '');",
  'export const others = gradeWords;',
];

const slimOf = (field: string): readonly string[] => [
  "import type { PartOf } from './base/element-model.js';",
  "import type { MemberDocument } from './contract/documents/member.js';",
  "import { count, object, text, type Infer } from './contract/kit.js';",
  `const slim = object({ stats: object({ ${field} }) });`,
  'export type Slim = PartOf<MemberDocument, Infer<typeof slim>>;',
  'export const used = [count, text];',
];

describe('the compiler', () => {
  it('accepts a view whose words hold those of the views that it calls', () => {
    assert.deepEqual(complaintsOf(viewOf('...footerWords, ...gradeWords')), []);
  });

  it('refuses a view whose words lack a section that it draws', () => {
    assert.match(complaintsOf(viewOf('...gradeWords')).join(), /"common\.source".* is not assignable/);
  });

  it('accepts a slim schema that is a part of the full document', () => {
    assert.deepEqual(complaintsOf(slimOf('commitments: count')), []);
  });

  it('refuses one that names a field that the document does not have, or has in another form', () => {
    assert.match(complaintsOf(slimOf('pledges: count')).join(), /does not satisfy the constraint/);
    assert.match(complaintsOf(slimOf('commitments: text')).join(), /does not satisfy the constraint/);
  });
});

describe('the compiler knows the properties of an element', () => {
  const complaints = (assignment: string): readonly string[] =>
    complaintsOf([
      "import type { OgpCountryStats } from './elements/country-stats/country-stats.js';",
      `export const change = (stats: OgpCountryStats): void => { ${assignment}; };`,
    ]);

  it('from its model, and refuses a wrong value', () => {
    assert.deepEqual(complaints("stats.sections = 'areas figures'; stats.headingLevel = 2; stats.country = undefined"), []);
    assert.match(complaints("stats.sections = 'moon'").join(), /is not assignable/);
    assert.match(complaints("stats.headingLevel = 'two'").join(), /is not assignable/);
    assert.match(complaints("stats.variant = 'compact'").join(), /'variant' does not exist/);
  });
});

describe('the compiler knows the tags,', () => {
  const tag = (attributes: string): string => `export const shown = <ogp-commitment-card ${attributes}></ogp-commitment-card>;`;
  for (const [framework, module, listener, property] of [
    ['react', 'react', 'onogp-load', 'data'],
    ['preact', 'preact', 'onogp-load', 'data'],
    ['solid', 'solid-js', 'on:ogp-load', 'prop:data'],
  ] as const) {
    const complaints = (attributes: string): readonly string[] =>
      complaintsOf([`import type {} from 'ogp-widgets/types/${framework}';`, tag(attributes)], module);

    it(`their attributes, their event and a document as a property in ${framework}`, () => {
      const event = `{({ detail }) => { const { document }: { document: unknown } = detail; void document; }}`;
      const all = `commitment="GE0025" variant="compact" heading-level="2" id="one" ${listener}=${event} ${property}={undefined}`;
      assert.deepEqual(complaints(all), []);
      assert.match(complaints('variant="small"').join(), /"small"' is not assignable to type '"full" \| "compact"/);
      assert.match(complaints('country="GEO"').join(), /'country' does not exist/);
      assert.match(complaints(`${listener}={(event: string) => event}`).join(), /is not assignable/);
    });
  }

  /** A value that may be written, and one that may not; in braces, as JSX has what is no text. */
  function valuesOf({ kind, values = [], example = 'text' }: AttributeFacts): readonly [right: string, wrong: string] {
    switch (kind) {
      case 'one':
        return [`"${values[0]}"`, '"moon"'];
      case 'several':
        return [`"${values.slice(0, 2).join(' ')}"`, `"moon ${values[0]}"`];
      case 'level':
        return ['{4}', '{9}'];
      case 'flag':
        return ['{true}', '"perhaps"'];
      case 'year':
        return ['"2015"', '"lately"'];
      case 'page':
        return ['"all"', '"last"'];
      default:
        return [`"${example}"`, '{true}'];
    }
  }

  it('every attribute of every element, and refuse a wrong value of each', () => {
    const framework = "import type {} from 'ogp-widgets/types/react';";
    const written = (which: 0 | 1): readonly string[] =>
      elements.flatMap(({ tag, attributes }) =>
        attributes.map((one) => `<${tag} ${one.name.replace('ID', 'GE0025')}=${valuesOf(one)[which]}></${tag}>`),
      );
    const right = written(0).map((line, i) => `export const a${i} = ${line};`);
    assert.deepEqual(complaintsOf([framework, ...right], 'react'), []);
    // JSX takes any name with a hyphen that it does not know, such as that of a note.
    const known = written(1).filter((line) => !line.includes(' note-'));
    const wrong = known.map((line, i) => `// @ts-expect-error\nexport const a${i} = ${line};`);
    assert.ok(wrong.length > 60);
    assert.deepEqual(complaintsOf([framework, ...wrong], 'react'), []);
  });

  for (const [framework, lines] of [
    [
      'vue',
      ["import type { GlobalComponents } from 'vue';", "type Tag = InstanceType<GlobalComponents['ogp-commitment-card']>['$props'];"],
    ],
    ['svelte', ["import type { SvelteHTMLElements } from 'svelte/elements';", "type Tag = SvelteHTMLElements['ogp-commitment-card'];"]],
  ] as const) {
    it(`and their attributes in ${framework}`, () => {
      const complaints = (attributes: string): readonly string[] =>
        complaintsOf([`import type {} from 'ogp-widgets/types/${framework}';`, ...lines, `export const tag: Tag = { ${attributes} };`]);
      assert.deepEqual(complaints("commitment: 'GE0025', variant: 'compact', 'heading-level': 2, id: 'one'"), []);
      assert.match(complaints("variant: 'small'").join(), /"small"' is not assignable/);
    });
  }
});
