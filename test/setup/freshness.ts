/** Whether `cdn/` and `dist/` are newer than all that they are built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'demo/data',
  '.config/build.ts',
  '.config/generate',
  '.config/method',
  ...readdirSync('docs')
    .filter((name) => name.startsWith('method.'))
    .map((name) => `docs/${name}`),
  '.config/rollup',
  'rollup.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The build's last file. */
const built = ['dist/cli.js', 'cdn/manifest.json', 'cdn/ogp-widgets.js', 'cdn/v1/index.json'];

/** When the newest file under `path` was changed; what is generated says nothing. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'generated');
  // A folder's own time tells of files that were removed.
  return Math.max(path.endsWith('src') ? 0 : stat.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

export function isFresh(): boolean {
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => !existsSync(source) || newest(source) < oldest);
}
