/** What builds pages on a server needs: modules that load without a browser, and views that draw without one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { valuesOf, type Attributes } from '../../src/base/attributes/attribute.js';
import { viewOptions, type Dated, type ElementModel } from '../../src/base/element-model.js';
import { elements } from '../../src/generated/elements.js';
import { Localizer, type Messages, type Words } from '../../src/words/localizer.js';

const source = new URL('../../src/', import.meta.url);
const rooms = ['contract', 'words', 'views', 'elements'];
const modules = rooms.flatMap((room) =>
  readdirSync(new URL(room, source), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.ts') ? [`${room}/${file.replaceAll('\\', '/')}`] : [],
  ),
);

describe('in plain Node', () => {
  it('there is no DOM', () => {
    assert.deepEqual(
      ['document', 'window'].filter((name) => name in globalThis),
      [],
    );
  });

  for (const file of modules) {
    it(`src/${file} loads`, async () => {
      await import(new URL(file, source).href);
    });
  }
});

interface Modules {
  readonly model: ElementModel<Dated, unknown, Attributes, Attributes>;
  readonly view: (words: Words<string>, model: unknown, options: unknown) => TemplateResult;
  readonly words: Messages;
}

async function modulesOf(name: string): Promise<Modules> {
  const load = async (part: string): Promise<object> =>
    (await import(new URL(`elements/${name}/${name}.${part}.js`, source).href)) as object;
  // Which element it is, and so of which types its parts are, is known only as the test runs.
  return { model: await load('model'), ...(await load('view')) } as Modules;
}

const sample = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../cdn/v1/${path}`, import.meta.url), 'utf8'));

/** What an element draws of the sample data by attributes as they stand in a page; markup, comments and repeated spaces left out. */
async function drawn(name: string, written: Readonly<Record<string, string>>, lang = 'en'): Promise<string> {
  const { model, view, words } = await modulesOf(name);
  const get = (attribute: string): string | undefined => written[attribute];
  const chosen = valuesOf(model.choosing, get);
  const documents = [model.path(chosen)].flat().map((path) => path && sample(path));
  const document = await (model.gather
    ? model.gather((schema) => Promise.allSettled(documents.map(async (one) => Promise.resolve(schema(one)))), chosen, undefined)
    : (model.own ?? model.schema(chosen)(documents[0])));
  const options = viewOptions(model.attributes, get, { dataset: { ...document.dataset, method: '' }, pending: false });
  // A view stands in an element's shadow root: without one, slots are refused.
  const host = new FallbackRenderer(`ogp-${name}`);
  const html = await collectResult(
    render(view(new Localizer(lang, words), model.pick(document, chosen), options), { customElementHostStack: [host] }),
  );
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** What a reader reads of each. */
const expected: Readonly<Record<string, RegExp>> = {
  'action-plans': /Plan \d.* of \d+ assessed/,
  'commitment-card': /Was it done\? +\w+ +(?:top|\d)/,
  'commitment-list': /Commitments .*Georgia/,
  'country-compare': /assessed/,
  'country-stats': /of \d+ rated.*Plan \d/,
  'featured-commitments': /Argentina.*Completion: /,
  'irm-review': /Was it made and carried out together.*of \d+ assessed/,
  'member-map': /GEO|GE\b/,
  model: /./,
  numbers: /countries/,
  'policy-area': /commitment/,
  'stellar-badge': /Starred/,
};

describe('without a DOM, from attributes to text,', () => {
  for (const { name, example } of elements) {
    it(`<ogp-${name}> is drawn as the sample has it`, async () => {
      const text = await drawn(name, example);
      assert.match(text, expected[name] ?? /\d/);
      assert.doesNotMatch(text, /undefined|\[object|NaN/);
    });
  }

  it('what the attributes say of how it is shown is followed', async () => {
    const areas = await drawn('country-stats', { country: 'geo', sections: 'areas' });
    assert.match(areas, /What they are about/);
    assert.doesNotMatch(areas, /Made together, in the open\?/);
    assert.match(await drawn('commitment-list', { country: 'GEO', completion: 'complete withdrawn', toolbar: 'none' }), /Complete/);
    assert.match(await drawn('featured-commitments', { ids: 'GE0025', 'note-GE0025': 'Because of this' }), /Because of this/);
    assert.doesNotMatch(await drawn('commitment-card', { commitment: 'GE0025', variant: 'compact' }), /Early results|Did it open/);
  });
});
