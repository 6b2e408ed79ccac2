/** `ogp-widgets data …`: builds the endpoint and reports what it read. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, usage, type Arguments } from './arguments.js';
import { build, type BuildOptions } from './build.js';
import { BuildError } from './build-error.js';
import { Report } from './report.js';

/** The day that the sample speaks for. */
const sampleDay = '2026-11-20';

export async function dataCommand(argv: readonly string[]): Promise<void> {
  const started = performance.now();
  const given = readArguments(argv);
  if (given.help) {
    console.log(usage);
    return;
  }
  const report = new Report();
  const out = given.out ?? 'cdn';
  const written = await build(given.input === null ? sample(given) : fromInput(given, given.input), out, report);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(report.lines().join('\n'));
  console.log(`Written\n  ${written.files} files, ${(written.bytes / 1e6).toFixed(1)} MB, in ${join(out, 'v1')}, in ${seconds} s`);
}

const fromInput = ({ process, asOf }: Arguments, input: string): BuildOptions => ({
  input,
  process,
  asOf: asOf ?? new Date().toISOString().slice(0, 10),
  notice: null,
});

function sample({ asOf }: Arguments): BuildOptions {
  const folder = join(packageRoot(), 'demo', 'data');
  const input = join(folder, 'commitments.csv');
  const records = join(folder, 'process.csv');
  if (!existsSync(input))
    throw new BuildError('The sample (demo/data/commitments.csv) is not in this copy of the package; give a file with --input.');
  return { input, process: existsSync(records) ? records : null, asOf: asOf ?? sampleDay, notice: 'sample data' };
}

/** The folder of the package, from the source as from `dist`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
