/** The word files that are loaded when a page first needs them: every language but English, and its names of policy areas. */
import { directions, wordFiles, type Language } from '../generated/words/languages.js';
import { baseLanguage } from './base-language.js';
import type { Messages } from './localizer.js';

const files: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = wordFiles;
/** The files that are loaded: `es`, `es-areas`; and what is in them, by language. */
const loaded = new Set<string>();
const words: Record<string, Messages> = {};
const none: Messages = {};

/** The language of our words that a reader of `tag` would like best: their own where we have it, else English. */
export function supportedLanguage(tag: string): Language {
  const base = baseLanguage(tag);
  return Object.hasOwn(directions, base) ? (base as Language) : 'en';
}

/** The language that a reader of `tag` gets now: English until theirs is loaded, and where it could not be. */
export function spokenLanguage(tag: string): Language {
  const lang = supportedLanguage(tag);
  return loaded.has(lang) ? lang : 'en';
}

/** The messages of a language, and by slug its names of policy areas, as far as they are loaded. English ones come with the elements. */
export const loadedWords = (lang: Language): Messages => words[lang] ?? none;

/**
 * Loads the words of the language of `tag`, and those of its further files that are named; `undefined` where nothing is to be
 * loaded. Never fails: where they cannot be had, English stands in.
 */
export function loadWords(tag: string, further: readonly string[]): Promise<unknown> | undefined {
  const lang = supportedLanguage(tag);
  const wanted = [lang, ...further.map((name) => `${lang}-${name}`)].filter((name) => Object.hasOwn(files, name) && !loaded.has(name));
  if (!wanted.length) return undefined;
  return Promise.allSettled(
    wanted.map(async (name) => {
      const file = await files[name]?.();
      if (!file) return;
      words[lang] = { ...words[lang], ...file.default };
      loaded.add(name);
    }),
  );
}
