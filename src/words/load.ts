/** The word files that are loaded when a page first needs them: every language but English, and its names of policy areas. */
import { directions, wordFiles, type Language } from '../generated/words/languages.js';
import { baseLanguage } from './base-language.js';
import type { Messages } from './localizer.js';

const files: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = wordFiles;
const loaded: Record<string, Messages> = {};
const none: Messages = {};

const areasOf = (lang: Language): string => `areas-${lang}`;

/** The language of our words that a reader of `tag` would like best: their own where we have it, else English. */
export function supportedLanguage(tag: string): Language {
  const base = baseLanguage(tag);
  return Object.hasOwn(directions, base) ? (base as Language) : 'en';
}

/** The language that a reader of `tag` gets now: English until theirs is loaded, and where it could not be. */
export function spokenLanguage(tag: string): Language {
  const lang = supportedLanguage(tag);
  return Object.hasOwn(loaded, lang) ? lang : 'en';
}

/** The messages of a language, as far as they are loaded. English ones come with the elements. */
export const loadedWords = (lang: Language): Messages => loaded[lang] ?? none;

/** The names of policy areas of a language, by slug, as far as they are loaded. */
export const loadedAreas = (lang: Language): Messages => loaded[areasOf(lang)] ?? none;

/**
 * Loads the words of the language of `tag`, and if asked its names of policy areas; `undefined` where nothing is to be loaded.
 * Never fails: where they cannot be had, English stands in.
 */
export function loadWords(tag: string, withAreas: boolean): Promise<unknown> | undefined {
  const lang = supportedLanguage(tag);
  const wanted = [lang, ...(withAreas ? [areasOf(lang)] : [])].filter((name) => Object.hasOwn(files, name) && !Object.hasOwn(loaded, name));
  if (!wanted.length) return undefined;
  return Promise.allSettled(
    wanted.map(async (name) => {
      const file = await files[name]?.();
      if (file) loaded[name] = file.default;
    }),
  );
}
