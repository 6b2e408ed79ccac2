/**
 * In which language a text is written, where that is beyond doubt. Only the member's own languages and English are
 * considered, by script and by function words. Kept detectors were measured on the real files: the fastest took four times as
 * long as the rest of the build and called "Fiscal Transparency" Spanish; a wrong `lang` makes a screen reader mispronounce.
 */

/** Words that one of these languages needs in nearly every sentence. Those of two languages cancel out; single letters ("e-", "a)") say too little. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in for on with by from its their will is are be this that at through as an or into between',
  es: 'de la el los las del en para por con una un que se al su sus sobre como es más entre',
  pt: 'de da do dos das em no na nos nas para por com uma um que ao aos à às sobre como pela pelo os as se entre',
  fr: 'de la le les des du et en pour par avec une un que qui au aux sur dans l d à ses son est se entre',
  it: 'di la il gli dei della delle in per con una un che al alla su nel nella le del l dell',
  nl: 'de het een van en voor op met te zijn of in is aan door naar om bij over',
  de: 'der die das und in für von mit den des dem zu zur zum im ein eine einer auf bei ist an',
};
const worded = Object.keys(functionWords);

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

/** For each function word, the languages that have it, as bits in the order of `worded`. */
const languagesOfWord = new Map<string, number>();
worded.forEach((language, bit) => {
  for (const word of (functionWords[language] ?? '').split(' ')) languagesOfWord.set(word, (languagesOfWord.get(word) ?? 0) | (1 << bit));
});

/** How much of a long text is looked at. */
const sample = 160;

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
  const scores = scoresOf(
    start,
    worded.map((language) => language === 'en' || memberLanguages.includes(language)),
  );
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const lead = (scores[best] ?? 0) - Math.max(0, ...scores.filter((_, i) => i !== best));
  return lead >= margin || (lead >= 1 && worded[best] === hint) ? worded[best] : undefined;
}

/** Each word counts once: a language that is not considered may share one or two with English, and repeat them. */
function scoresOf(text: string, considered: readonly boolean[]): readonly number[] {
  const scores = worded.map(() => 0);
  const seen = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-zà-öø-ÿœ]+/g) ?? []) {
    const languages = languagesOfWord.get(word);
    if (languages === undefined || seen.has(word)) continue;
    seen.add(word);
    for (let i = 0; i < scores.length; i++) if (considered[i] && languages & (1 << i)) scores[i] = (scores[i] ?? 0) + 1;
  }
  return scores;
}
