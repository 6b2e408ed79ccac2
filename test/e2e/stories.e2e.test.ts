/**
 * Every story of the built Storybook, as a test: that it is drawn, that a reader gets what it says, that nothing goes wrong on the
 * way, and that axe-core, which Storybook runs on each, has nothing to complain of. What all elements do alike, such as each failure, is shown
 * here by some of them in turn: `STORIES=all` takes every story, which takes a quarter of an hour; `STORIES='Stellar badge'` those of that name.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { answerFaults } from '../../.storybook/faults.js';
import { serve } from '../../demo/static-server.js';
import { elements } from '../../src/generated/elements.js';
import { everyElement, everyNamed, everyReader } from '../../stories/names.js';
import { closeAll, open, root } from './site.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', 'storybook-static'], { cwd: root, stdio: 'pipe', timeout: 120_000 });
const entries = Object.values(
  (JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as { readonly entries: Readonly<Record<string, Entry>> }).entries,
);

const server = await serve({ '/': `${root}storybook-static` }, { answer: answerFaults });

/** How a story ended, as Storybook reports it: its assertions, and what its add-ons found. */
interface Ending {
  readonly status: string;
  readonly reporters: readonly { readonly type: string; readonly status: string; readonly result?: AxeResult }[];
  readonly error?: string;
}
interface AxeResult {
  readonly violations?: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Opens a story: how it ended, the first error, and what the console complained of. */
async function endingOf(id: string): Promise<Partial<Ending> & { readonly complaints: readonly string[] }> {
  const { page, complaints } = await open('about:blank');
  await page.addInitScript({ path: `${root}test/e2e/note-story-ending.js` });
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(() => 'storyEnding' in window || 'storyError' in window, undefined, { timeout: 40_000 });
  const ending = await page.evaluate(() => {
    const { storyEnding, storyError } = window as { storyEnding?: Ending; storyError?: string };
    return { ...storyEnding, ...(storyError ? { error: storyError } : {}) };
  });
  await page.context().close();
  return { ...ending, complaints };
}

/** Of what all elements do alike, one in how many elements shows it, each element another part. */
const inTurn = 4;
/** Shown by every element: what its own view must bear. */
const always = new Set(['Usual', 'Spanish', 'Narrow', 'LongTexts', 'RightToLeft']);
const alike = [...everyElement, ...everyReader, ...everyNamed].filter((state) => !always.has(state));

function isWanted(title: string, state: string, importPath: string): boolean {
  const { STORIES: asked } = process.env;
  if (asked) return asked === 'all' || title.includes(asked);
  const element = elements.findIndex(({ name }) => importPath === `./stories/${name}.stories.ts`);
  const place = alike.findIndex((one) => one === state);
  return place < 0 || (place + element) % inTurn === 0;
}

describe('the stories', { concurrency: 4 }, () => {
  after(async () => {
    await closeAll();
    await server.close();
  });

  for (const { name, paths, naming } of elements) {
    it(`of ogp-${name} show every state, and its documentation`, () => {
      const own = entries.filter(({ importPath }) => importPath === `./stories/${name}.stories.ts`);
      const names = own.map((entry) => entry.name.replace(/ /g, ''));
      assert.deepEqual(
        [...everyElement, ...(paths.length ? everyReader : []), ...(naming.length ? everyNamed : [])].filter(
          (state) => !names.includes(state),
        ),
        [],
      );
      assert.ok(own.some(({ type }) => type === 'docs'));
    });
  }

  for (const { id, title, name, type, importPath } of entries) {
    if (type !== 'story' || !isWanted(`${title}: ${name}`, name.replace(/ /g, ''), importPath)) continue;
    it(`${title}: ${name}`, async () => {
      const { error, status, reporters = [], complaints } = await endingOf(id);
      const violations = reporters.flatMap(({ result }) => result?.violations ?? []);
      const axe = violations.map((found) => `${found.id}: ${found.nodes[0]?.html ?? ''}`);
      assert.deepEqual({ error, axe, status }, { error: undefined, axe: [], status: 'success' });
      // A browser tells of each answer that is a failure; nothing else may be told.
      assert.deepEqual(
        complaints.filter((line) => !/Failed to load resource.*(?:\/faults\/|\/XXX)/i.test(line)),
        [],
      );
    });
  }
});
