/** The word files that are loaded when a page first needs them: every language but English, and its names of policy areas. */
import { directions, wordFiles, type Language } from '../generated/words/languages.js';
import type { Messages } from './localizer.js';

const files: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = wordFiles;
const loaded: Record<string, Messages> = {};
const none: Messages = {};

const areasOf = (lang: Language): string => `areas-${lang}`;

/** The language of the words that a reader of `lang` gets: their own where we have it, else English. */
export function supportedLanguage(lang: string): Language {
  const base = lang.split('-', 1).join().toLowerCase();
  return Object.hasOwn(directions, base) ? (base as Language) : 'en';
}

/** The messages of a language, as far as they are loaded. English ones come with the elements. */
export const loadedWords = (lang: Language): Messages => loaded[lang] ?? none;

/** The names of policy areas of a language, by slug, as far as they are loaded. */
export const loadedAreas = (lang: Language): Messages => loaded[areasOf(lang)] ?? none;

/** Loads the words of a language, and if asked its names of policy areas. Where they cannot be had, English stands in. */
export function loadWords(lang: string, withAreas: boolean): Promise<unknown> {
  const language = supportedLanguage(lang);
  const wanted = withAreas ? [language, areasOf(language)] : [language];
  return Promise.allSettled(
    wanted.map(async (name) => {
      const file = files[name];
      if (file) loaded[name] = (await file()).default;
    }),
  );
}
