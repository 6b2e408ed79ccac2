/** `npm run generate`: writes `src/generated/`, which is never edited or committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../manifest/manifest.js';
import { readElementFacts } from './element-facts.js';
import { elementModules, elementNames } from './elements.js';
import { landModules } from './land.js';
import { roomModules } from './rooms.js';
import { versionModule } from './version.js';
import { wordModules } from './words.js';

/** Contents by path below `src/generated/`. */
export type GeneratedFiles = Readonly<Record<string, string>>;

const out = fileURLToPath(new URL('../../src/generated/', import.meta.url));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const facts = await readElementFacts(elementNames());
const manifest = { 'custom-elements.json': `${JSON.stringify(await readManifest(), null, 2)}\n` };
const modules = {
  ...wordModules(),
  ...elementModules(facts),
  ...(await roomModules()),
  ...landModules(),
  ...versionModule(),
  ...manifest,
};
const files = new Map(Object.entries(modules).map(([path, text]) => [join(out, path), text]));
if (existsSync(out)) for (const path of filesBelow(out)) if (!files.has(path)) rmSync(path);
for (const [path, text] of files) {
  // A file that stays as it is keeps its time: what is built from it stays fresh.
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
