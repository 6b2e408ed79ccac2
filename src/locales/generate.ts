/**
 * Turns the translators' files (`en.json`, `es.json` …) into modules: English cut into sections, so that an element carries
 * only its own words; every other language whole, loaded when a page first uses it; and the types of all keys.
 * Run by `npm run generate`; what it writes is never edited or committed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const out = new URL('generated/', here);

type Messages = Record<string, string>;

function read(lang: string): Messages {
  const parsed: unknown = JSON.parse(readFileSync(new URL(`${lang}.json`, here), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${lang}.json is not an object of messages`);
  return Object.fromEntries(
    Object.entries(parsed).map(([key, value]) => {
      if (typeof value !== 'string') throw new Error(`${lang}.json: ${key} is not a text`);
      return [key, value];
    }),
  );
}

const literal = (value: unknown): string => JSON.stringify(value, null, 2);
const union = (keys: string[]): string => keys.map((key) => `\n  | '${key}'`).join('') || ' never';

/** A section is named by the first word of its keys. */
const sectionOf = (key: string): string => key.split('.')[0]!;

const languagesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, here)).flatMap((file) => (/^[a-z]{2}\.json$/.test(file) && file !== 'en.json' ? [file.slice(0, 2)] : []));
const languages = languagesIn('./');
const areaLanguages = languagesIn('areas/');
const lazy = [...languages, ...areaLanguages.map((lang) => `areas-${lang}`)];
const english = read('en');
const keys = Object.keys(english);
const pluralKeys = keys.filter((key) => key.endsWith('.other')).map((key) => key.slice(0, -'.other'.length));

rmSync(out, { recursive: true, force: true });
mkdirSync(new URL('en/', out), { recursive: true });
const files: Record<string, string> = {
  'keys.ts': `export type PluralKey =${union(pluralKeys)};\n\nexport type MessageKey =${union(keys)};\n`,
  'loaders.ts': `export const localeLoaders = {${lazy.map((part) => `\n  '${part}': () => import('./${part}.js'),`).join('')}\n};\n`,
};
for (const section of new Set(keys.map(sectionOf))) {
  const messages = Object.fromEntries(keys.filter((key) => sectionOf(key) === section).map((key) => [key, english[key]]));
  files[`en/${section}.ts`] = `export const ${section} = ${literal(messages)};\n`;
}
for (const lang of languages) files[`${lang}.ts`] = `export default ${literal(read(lang))};\n`;
for (const lang of areaLanguages) {
  const names = Object.entries(read(`areas/${lang}`)).map(([slug, name]) => [`area.${slug}`, name]);
  files[`areas-${lang}.ts`] = `export default ${literal(Object.fromEntries(names))};\n`;
}
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, out), content);
