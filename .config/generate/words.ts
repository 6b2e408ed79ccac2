/**
 * From the translators' files (`src/words/en.json`, `es.json` …) to modules: English cut into sections, so that an element
 * carries only its own words. Of every other language one file with what elements share, loaded when a page first uses it, and
 * one for each section that has an element's name, or that few pages need: a page with a badge alone does not load the words of
 * all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { camel, elementNames } from './elements.js';
import type { GeneratedFiles } from './main.js';

const folder = new URL('../../src/words/', import.meta.url);

type Messages = Readonly<Record<string, string>>;

export interface LanguageFile {
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}

function readMessages(file: string): Messages {
  const path = new URL(file, folder);
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${fileURLToPath(path)} is not an object of messages.`);
  for (const [key, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') throw new Error(`${fileURLToPath(path)}: ${key} is not a text.`);
  }
  return parsed as Messages;
}

/** One language's file. `$dir` says in which direction it is written. @throws where it does not, or is no file of messages. */
export function readLanguage(lang: string): LanguageFile {
  const { $dir: dir, ...messages } = readMessages(`${lang}.json`);
  if (dir !== 'ltr' && dir !== 'rtl') throw new Error(`src/words/${lang}.json must say "$dir": "ltr" or "rtl".`);
  return { dir, messages };
}

const languagesIn = (where: URL): readonly string[] =>
  readdirSync(where).flatMap((file) => (/^[a-z]{2,3}\.json$/.test(file) ? [file.replace('.json', '')] : []));

/** Every language, and those that have names of policy areas. */
export const languages = (): readonly string[] => languagesIn(folder);
export const areaLanguages = (): readonly string[] => languagesIn(new URL('areas/', folder));

/** A section is named by the first word of its keys. */
const sectionOf = (key: string): string => key.split('.')[0] ?? '';

/** Sections beside those of elements that few pages need: a country's figures, what figures are called, and what is loaded when a reader first asks for it. */
const apart = ['stats', 'share', 'chartMenu'];

const literal = (value: unknown): string => JSON.stringify(value, null, 2);

export function wordModules(): GeneratedFiles {
  const files: Record<string, string> = {};
  const { messages: english } = readLanguage('en');
  for (const section of new Set(Object.keys(english).map(sectionOf))) {
    const messages = Object.entries(english).filter(([key]) => sectionOf(key) === section);
    files[`words/en/${section}.ts`] = `export const ${section} = ${literal(Object.fromEntries(messages))};\n`;
  }
  const own = new Set([...elementNames().map(camel), ...apart]);
  const loadable: string[] = [];
  const load = (name: string, messages: Messages): void => {
    loadable.push(name);
    files[`words/${name}.ts`] = `export default ${literal(messages)};\n`;
  };
  for (const lang of languages().filter((lang) => lang !== 'en')) {
    const all = Object.entries(readLanguage(lang).messages);
    load(lang, Object.fromEntries(all.filter(([key]) => !own.has(sectionOf(key)))));
    for (const section of own) {
      const messages = all.filter(([key]) => sectionOf(key) === section);
      if (messages.length) load(`${lang}-${section}`, Object.fromEntries(messages));
    }
  }
  for (const lang of areaLanguages()) load(`${lang}-areas`, readMessages(`areas/${lang}.json`));
  const directions = Object.fromEntries(languages().map((lang) => [lang, readLanguage(lang).dir]));
  files['words/languages.ts'] = `/** The languages that there are words in, each with the direction in which it is written. */
export const directions = ${literal(directions)} as const;
export type Language = keyof typeof directions;

/** The files of words that are loaded when a page first needs them. */
export const wordFiles = {
${loadable.map((name) => `  '${name}': () => import('./${name}.js'),`).join('\n')}
};
`;
  return files;
}
