import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf } from '../../.config/manifest/elements-of.js';
import { refusal } from '../../.config/release/release.js';
import { surfaceOf } from '../../.config/release/surface.js';

const manifest = JSON.parse(readFileSync(new URL('../../src/generated/custom-elements.json', import.meta.url), 'utf8')) as Package;
const released = { version: '1.4.2', surface: surfaceOf(manifest) };

/** The surface without the first of a kind of names of the card. */
function without(list: 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates'): readonly string[] {
  const copy = structuredClone(manifest);
  elementsOf(copy)
    .find(({ tagName }) => tagName === 'ogp-commitment-card')
    ?.[list]?.shift();
  return surfaceOf(copy);
}

describe('a release', () => {
  for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const) {
    it(`that takes one of the ${list} away must have a new first number`, () => {
      const reasons = refusal(released, '1.5.0', without(list)).join('\n');
      assert.match(reasons, /^1\.5\.0 cannot follow 1\.4\.2: .* must be 2\.0\.0 or higher\.\nremoved: <ogp-commitment-card> /);
      assert.deepEqual(refusal(released, '2.0.0', without(list)), []);
    });

    it(`that adds one of the ${list} must have a new second number`, () => {
      const before = { ...released, surface: without(list) };
      assert.match(refusal(before, '1.4.3', released.surface).join('\n'), /must be 1\.5\.0 or higher\.\nadded: <ogp-commitment-card> /);
      assert.deepEqual(refusal(before, '1.5.0', released.surface), []);
    });
  }

  it('of the same names must have a higher number than the last', () => {
    assert.match(refusal(released, '1.4.2', released.surface).join('\n'), /must be 1\.4\.3 or higher/);
    assert.deepEqual(refusal(released, '1.4.3', released.surface), []);
  });
});
