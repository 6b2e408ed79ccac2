/** Free text as readers type it: without regard to case and accents. No DOM, no Lit. */

/** Letters that Unicode does not take apart, as people without them on their keyboards type them. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
const toPlain = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Accents, the breve of й and Arabic vowel marks among them; and the stroke that only draws Arabic letters apart. */
const marks = /[\p{M}\u0640]/gu;

/** Text in which two spellings of one word are alike. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(toPlain, (letter) => plain[letter] ?? '');

/** The words that are looked for: all of them, in any order, each anywhere in a text. */
export const searchWords = (text: string): readonly string[] => fold(text).split(/\s+/).filter(Boolean);
