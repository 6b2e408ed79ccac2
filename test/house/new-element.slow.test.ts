/** What `npm run new:element` writes, in a copy of the project: that it is all that an element takes, and passes every check at once. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'ogp-copy-'));

/** What is made, not written: the copy makes its own. */
const made = new Set(['node_modules', '.git', 'dist', 'cdn', 'generated', 'pages', 'storybook-static']);

/** Every file that somebody wrote, with its content. */
function written(folder = '.'): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(copy, folder))) {
    if (made.has(name)) continue;
    const path = folder === '.' ? name : `${folder}/${name}`;
    if (statSync(join(copy, path)).isDirectory()) written(path).forEach((text, file) => files.set(file, text));
    else files.set(path, readFileSync(join(copy, path), 'utf8'));
  }
  return files;
}

/** Runs an npm script in the copy; its output, where it fails. */
function failureOf(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 280_000,
    env: { ...process.env, BROWSERS: 'chromium', STORIES: 'Member count', NODE_TEST_CONTEXT: undefined },
  });
  return status === 0 ? '' : `exit code ${status}\n${stdout}\n${stderr}`;
}

const elementFiles = ['define', 'member-count.model', 'member-count.room', 'member-count.styles', 'member-count', 'member-count.view'];

describe('npm run new:element member-count', () => {
  let beforehand: ReadonlyMap<string, string>;
  before(() => {
    cpSync(root, copy, {
      recursive: true,
      filter: (path) =>
        !path
          .slice(root.length)
          .split(/[\\/]/)
          .some((part) => made.has(part)),
    });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    beforehand = written();
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('writes the element’s folder, its stories, its test and its words, and changes nothing else', () => {
    assert.equal(failureOf('new:element', 'member-count'), '');
    const now = written();
    const added = [...now.keys()].filter((path) => !beforehand.has(path)).sort();
    const changed = [...beforehand].filter(([path, text]) => now.get(path) !== text).map(([path]) => path);
    assert.deepEqual(added, [
      ...elementFiles.map((name) => `src/elements/member-count/${name}.ts`),
      'stories/member-count.stories.ts',
      'test/elements/member-count.browser.test.ts',
    ]);
    assert.deepEqual(changed.sort(), ['src/words/en.json', 'src/words/en.notes.json', 'src/words/es.json']);
  });

  for (const check of ['typecheck', 'lint', 'format:check', 'build', 'size']) {
    it(`passes ${check}`, () => {
      assert.equal(failureOf(check), '');
    });
  }

  it('passes its tests, its stories, and the tests of the words and of the rooms', () => {
    assert.equal(failureOf('test', '--', 'member-count', 'messages', 'plain-node', 'layers', 'stories'), '');
  });

  it('is in everything that is made from the list of elements', () => {
    const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
    assert.match(read('cdn/reserve.css'), /ogp-member-count:not\(:defined, \[hidden\]\)::after/);
    assert.match(read('cdn/elements.json'), /"tag": "ogp-member-count"/);
    assert.match(read('cdn/manifest.json'), /"ogp-member-count"/);
    assert.match(read('dist/generated/index.d.ts'), /OgpMemberCount/);
    assert.match(read('dist/generated/all.js'), /member-count\/define\.js/);
  });

  it('refuses a name that is taken, and one that is none, in a sentence', () => {
    assert.match(failureOf('new:element', 'member-count'), /src\/elements\/member-count is there already; choose another name\./);
    assert.match(failureOf('new:element', 'Member Count'), /is no name for an element; give words in lower case with hyphens/);
  });
});
