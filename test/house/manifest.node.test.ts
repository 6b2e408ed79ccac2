import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { gapsOf } from '../../.config/manifest/gaps.js';
import { elementsOf } from '../../.config/manifest/elements-of.js';
import { elements } from '../../src/generated/elements.js';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const read = (path: string): unknown => JSON.parse(file(path));
const manifest = read('src/generated/custom-elements.json') as Package;

/** The attributes of which one is enough to name a document: those have no default. */
const naming = (tag: string): readonly string[] => elements.find((one) => one.tag === tag)?.naming ?? [];

describe('the manifest', () => {
  it('describes every element, at the path that the package is imported by', () => {
    assert.deepEqual(
      elementsOf(manifest).map(({ tagName }) => tagName),
      elements.map(({ tag }) => tag),
    );
    for (const { path } of manifest.modules) assert.match(path, /^dist\/elements\/[a-z-]+\/[a-z-]+\.js$/);
    assert.doesNotMatch(JSON.stringify(manifest), /"\/?src\//);
  });

  it('is one by its own schema', () => {
    const schema = read('node_modules/custom-elements-manifest/schema.json') as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  it('leaves nothing unsaid: description, type, default', () => {
    assert.deepEqual(gapsOf(manifest, naming), []);
  });

  it('names the attributes that an element declares, all of them, and nothing that only its code knows', () => {
    for (const { tag, attributes } of elements) {
      const found = elementsOf(manifest).find(({ tagName }) => tagName === tag);
      const named = found?.attributes?.map(({ name }) => name) ?? [];
      assert.deepEqual([...named].sort(), attributes.map(({ name }) => name).sort(), tag);
      const fields = found?.members?.map(({ name }) => name) ?? [];
      assert.deepEqual(
        fields.filter((name) => /^(?:#.*|parts|values|chosen|acts|retry|hint)$/.test(name)),
        [],
      );
    }
  });

  it('is what the package names, and what editors are told is made from it', () => {
    const pack = read('package.json') as Readonly<Record<string, string>>;
    assert.deepEqual(read(pack['customElements'] ?? ''), manifest);
    const { tags } = read('dist/vscode.html-custom-data.json') as { readonly tags: readonly { readonly name: string }[] };
    assert.deepEqual(
      tags.map(({ name }) => name),
      elements.map(({ tag }) => tag),
    );
    const types = file(pack['web-types'] ?? '');
    for (const { tag, attributes } of elements)
      for (const name of [tag, ...attributes.map(({ name }) => name)]) assert.ok(types.includes(`"${name}"`), name);
  });
});

describe('the check of the manifest', () => {
  const changed = (change: (element: Record<string, { [key: string]: unknown }[]>) => void): readonly string[] => {
    const copy = structuredClone(manifest);
    change(
      elementsOf(copy).find(({ tagName }) => tagName === 'ogp-commitment-card') as unknown as Record<string, { [key: string]: unknown }[]>,
    );
    return gapsOf(copy, naming);
  };
  for (const [kind, list, gap] of [
    ['attribute', 'attributes', 'type'],
    ['attribute', 'attributes', 'description'],
    ['property', 'members', 'description'],
    ['event', 'events', 'type'],
    ['slot', 'slots', 'description'],
    ['part', 'cssParts', 'description'],
    ['custom property', 'cssProperties', 'default'],
    ['state', 'cssStates', 'description'],
  ] as const) {
    it(`finds a ${kind} without a ${gap}`, () => {
      const gaps = changed((element) => delete element[list]?.[0]?.[gap]);
      assert.equal(gaps.length, 1);
      assert.match(gaps[0] ?? '', new RegExp(`^<ogp-commitment-card>: ${kind} .* has no ${gap}$`));
    });
  }

  it('finds an attribute without a default that names no document', () => {
    const gaps = changed((element) => {
      for (const attribute of element['attributes'] ?? []) if (attribute['name'] === 'variant') delete attribute['default'];
    });
    assert.deepEqual(gaps, ['<ogp-commitment-card>: attribute variant has no default']);
  });
});
