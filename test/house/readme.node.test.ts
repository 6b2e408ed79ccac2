import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOf } from '../../.config/manifest/elements-of.js';
import { readManifest } from '../../.config/manifest/manifest.js';
import { elements } from '../../src/generated/elements.js';
import { pictureOf, withTable } from '../../.config/readme/table.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = await readManifest();

describe('the README', () => {
  it('lists every element as its doc comment has it: else run "npm run readme:table"', () => {
    assert.equal(readme, withTable(readme, manifest, elements));
  });

  it('shows a picture of each, and has every file that it leads to', () => {
    for (const element of elementsOf(manifest)) assert.ok(readme.includes(pictureOf(element)));
    const files = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)|src="((?!https?:)[^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(new URL(file, root))),
      [],
    );
  });
});
