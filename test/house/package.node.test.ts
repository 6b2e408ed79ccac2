/** The package as it is published: packed by npm, and judged by the tools that its users judge packages by. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elements } from '../../src/generated/elements.js';
import { version } from '../../src/generated/version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

interface Packed {
  readonly filename: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>> & {
  readonly exports: Exports;
};

/** Whether a path is one that a pattern of exports stands for: each `*` in it for the same. */
function matches(pattern: string): (path: string) => boolean {
  const [start = '', ...rest] = pattern.split('*').map((part) => part.replace(/[.\\/]/g, '\\$&'));
  const shape = new RegExp(`^${start}${rest.map((part, i) => `${i ? '\\1' : '(.+)'}${part}`).join('')}$`);
  return (path) => shape.test(path);
}

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-package-'));
  let packed: Packed;

  before(async () => {
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    packed = (JSON.parse(stdout) as readonly Packed[])[0]!;
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('holds what is built, the sample data, licence and README, and nothing else, in less than 560 kB and 30 kB for each element', () => {
    const outside = packed.files.filter(({ path }) => !/^(?:dist|cdn)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path));
    assert.deepEqual(outside, []);
    assert.ok(packed.files.some(({ path }) => path === 'dist/v1/index.json'));
    assert.ok(packed.size < 560_000 + 30_000 * elements.length, `${packed.size} bytes`);
  });

  it('says of itself, to another copy on a page, the version that it is published as', () => {
    assert.equal(version, pack['version']);
  });

  it('has files behind every export, types among them', () => {
    const paths = packed.files.map(({ path }) => `./${path}`);
    for (const [name, target] of Object.entries(pack.exports)) {
      for (const pattern of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(paths.some(matches(pattern)), `${name}: ${pattern}`);
      }
    }
  });

  it('is imported by each of its names', async () => {
    for (const name of ['', '/all', '/elements/stellar-badge', '/elements/commitment-card/define', '/elements/country-stats/define.js'])
      await import(`ogp-widgets${name}`);
    const { resolve } = createRequire(import.meta.url);
    for (const name of ['custom-elements.json', 'package.json', 'v1/index.json', 'cdn/loader.js'])
      assert.ok(resolve(`ogp-widgets/${name}`).startsWith(root));
  });

  it('names files as package managers and bundlers want them: publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pack)),
      [],
    );
  });

  it('has types that fit what is imported: Are the types wrong?', async () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
    await run(process.execPath, [cli, join(folder, packed.filename), '--profile', 'esm-only']);
  });
});
