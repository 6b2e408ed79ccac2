import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(file('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

it('whoever installs the package gets what ships to a page, and nothing of what builds the data', () => {
  assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/task', 'chart.js', 'lit']);
});

describe('docs/dependencies.md', () => {
  /** The names in the first column of its tables, `code` that is no path. */
  const argued = file('docs/dependencies.md')
    .split('\n')
    .flatMap((line) => [...(/^\| (`.*?) \|/.exec(line)?.[1]?.matchAll(/`([^`]+)`/g) ?? [])].map(([, name = '']) => name));

  it('argues for every package that is installed, types of others beside', () => {
    const installed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !/^@types\/(?!react$)/.test(name));
    assert.deepEqual(
      installed.filter((name) => !argued.includes(name)),
      [],
    );
  });

  it('argues for none that is not', () => {
    assert.deepEqual(
      argued.filter((name) => !(name in dependencies) && !(name in devDependencies)),
      [],
    );
  });
});
