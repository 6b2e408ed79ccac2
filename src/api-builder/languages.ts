/**
 * In which language a text is written, where that is beyond doubt. Only the member's own languages and English are
 * considered, by script and by function words. Kept detectors were measured on the real files: the fastest took four times as
 * long as the rest of the build and called "Fiscal Transparency" Spanish; a wrong `lang` makes a screen reader mispronounce.
 */

/** Words that one of these languages needs in nearly every sentence. Shared ones ("a", "de" …) cancel out. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'on', 'with', 'by', 'from', 'its', 'their', 'will', 'is', 'are', 'be', 'this', 'that', 'at', 'through', 'as', 'a', 'an', 'or', 'into', 'between'],
  es: ['de', 'la', 'el', 'los', 'las', 'del', 'y', 'en', 'para', 'por', 'con', 'una', 'un', 'que', 'se', 'al', 'su', 'sus', 'sobre', 'como', 'es', 'más', 'entre', 'a', 'o', 'e'],
  pt: ['de', 'da', 'do', 'dos', 'das', 'e', 'em', 'no', 'na', 'nos', 'nas', 'para', 'por', 'com', 'uma', 'um', 'que', 'ao', 'aos', 'à', 'às', 'sobre', 'como', 'pela', 'pelo', 'os', 'as', 'o', 'a', 'se', 'entre'],
  fr: ['de', 'la', 'le', 'les', 'des', 'du', 'et', 'en', 'pour', 'par', 'avec', 'une', 'un', 'que', 'qui', 'au', 'aux', 'sur', 'dans', 'l', 'd', 'à', 'ses', 'son', 'est', 'se', 'entre'],
  it: ['di', 'la', 'il', 'gli', 'dei', 'della', 'delle', 'e', 'in', 'per', 'con', 'una', 'un', 'che', 'al', 'alla', 'su', 'nel', 'nella', 'le', 'del', 'l', 'dell', 'a', 'i'],
  nl: ['de', 'het', 'een', 'van', 'en', 'voor', 'op', 'met', 'te', 'zijn', 'of', 'in', 'is', 'aan', 'door', 'naar', 'om', 'bij', 'over'],
  de: ['der', 'die', 'das', 'und', 'in', 'für', 'von', 'mit', 'den', 'des', 'dem', 'zu', 'zur', 'zum', 'im', 'ein', 'eine', 'einer', 'auf', 'bei', 'ist', 'an'],
};

/** Scripts that, within one member, stand for one language. */
const scripts: Readonly<Record<string, RegExp>> = {
  ka: /\p{Script=Georgian}/u,
  hy: /\p{Script=Armenian}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  ko: /\p{Script=Hangul}/u,
  bg: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  mn: /\p{Script=Cyrillic}/u,
};

const wordSets = new Map(Object.entries(functionWords).map(([language, words]) => [language, new Set(words)]));

/** How much of a long text is looked at. */
const sample = 400;

/** How many function words more than any other language a text must have. */
const margin = 2;

/** `hint` is what is known of the text beside it, in the same hand: with it, one function word decides. */
export function languageOf(text: string, memberLanguages: readonly string[], hint?: string): string | undefined {
  const start = text.length > sample ? text.slice(0, sample) : text;
  for (const language of memberLanguages) {
    const script = scripts[language];
    if (script?.test(start) && !/[A-Za-z]/.test(start)) return language;
  }
  // Text in any other script is none of the languages told apart by their words.
  if (/[\u0370-\u1eff\u3000-\ud7ff]/.test(start)) return undefined;
  const candidates = ['en', ...memberLanguages.filter((language) => wordSets.has(language))];
  // Each word counts once: a language that is not considered may share one or two, and repeat them. "e-" is no word.
  const words = new Set(start.toLowerCase().match(/(?<![\p{L}-])[a-zà-öø-ÿœ]+(?![\p{L}-])/gu));
  const scores = candidates.map((language) => ({ language, score: countIn(wordSets.get(language), words) })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best) return undefined;
  const lead = best.score - (next?.score ?? 0);
  return lead >= margin || (lead >= 1 && best.language === hint) ? best.language : undefined;
}

function countIn(known: ReadonlySet<string> | undefined, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known?.has(word)) count++;
  return count;
}
