import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { dependencies: object };

it('whoever installs the package gets what ships to a page, and nothing of what builds the data', () => {
  assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/task', 'chart.js', 'lit']);
});
