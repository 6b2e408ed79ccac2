/**
 * `npm run release`: checks that the version in `package.json` is as high as the change of what pages can rely on demands, and
 * notes both as released. It publishes nothing: `npm publish` does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readManifest } from '../manifest/manifest.js';
import { refusal, type Released } from './release.js';
import { surfaceOf } from './surface.js';

const released = new URL('released.json', import.meta.url);
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

const { version } = read(new URL('../../package.json', import.meta.url)) as { readonly version: string };
const surface = surfaceOf(await readManifest());
const reasons = refusal(read(released) as Released, version, surface);
if (reasons.length) {
  console.error(reasons.join('\n'));
  process.exit(1);
}
writeFileSync(released, `${JSON.stringify({ version, surface }, null, 2)}\n`);
console.log(`${version} is noted as released, with ${surface.length} names that pages can rely on. Now: npm publish`);
