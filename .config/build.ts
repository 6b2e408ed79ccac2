/**
 * Builds everything: the generated modules first, then side by side `dist/` (by tsc, and the command line by esbuild), `cdn/`
 * (by rollup) and the sample dataset, which lies in both.
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { build as bundle, type BuildOptions } from 'esbuild';
import { writeForEditors } from './manifest/editors.js';
import { writeTypings } from './manifest/typings.js';
import { writeMethod } from './method/method.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { resolve } = createRequire(import.meta.url);

/** Runs a script of Node's; rejects where it fails, having shown its own words. */
function node(script: string, ...args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`${script} failed`))));
  });
}

const tool = (name: string, bin: string): string => join(dirname(resolve(`${name}/package.json`)), bin);

/** The published command line: one file with all that it needs, so that those who only embed widgets install none of it. */
const commandLine: BuildOptions = {
  entryPoints: ['src/api-builder/cli.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
};

const started = performance.now();
process.chdir(root);
for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });
await import('./generate/main.js');
const steps = await Promise.allSettled([
  node(tool('typescript', 'bin/tsc'), '-p', '.config/tsconfig.build.json'),
  node(tool('rollup', 'dist/bin/rollup'), '-c', '--silent', '--failAfterWarnings'),
  node(tool('tsx', 'dist/cli.mjs'), 'src/api-builder/cli.ts', 'data', '--out', 'cdn'),
  bundle(commandLine),
]);
const failed = steps.flatMap((step) => (step.status === 'rejected' ? [String(step.reason)] : []));
if (failed.length) {
  // A build that is half there would pass for a whole one.
  for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });
  console.error(`\n${failed.join('\n')}`);
  process.exit(1);
}
cpSync('cdn/v1', 'dist/v1', { recursive: true });
cpSync('src/generated/reserve.css', 'cdn/reserve.css');
cpSync('src/generated/custom-elements.json', 'dist/custom-elements.json');
const manifest = JSON.parse(readFileSync('src/generated/custom-elements.json', 'utf8')) as Package;
writeForEditors(manifest, 'dist');
for (const folder of ['cdn', 'dist']) writeMethod(folder);
const { elements } = await import('../src/generated/elements.js');
writeTypings(manifest, elements, 'dist');
writeFileSync('cdn/elements.json', `${JSON.stringify(elements, null, 2)}\n`);
chmodSync('dist/cli.js', 0o755);
console.log(`Built dist/ and cdn/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
