/**
 * Text as a reader should see it. The quirks are those of OGP's two files: markup for line breaks, character
 * references, decomposed accents, characters of private fonts, invisible and lost characters, stray white space.
 */
import type { CellNotes } from '../report.js';

/** What makes a text worth a closer look: anything but letters, common punctuation and single spaces. */
const suspicious = /[\u0000-\u001f&<\u007f-\u00a0\u00ad\u0300-\u2012\u2015-\u2017\u201e-\u2021\u2023-\u2025\u2027-\uffff]| {2}|^ | $/;

const lineBreakTags = /[ \t]*<\/?(?:br|p|div|li|ul|ol|tr|h[1-6])(?:\s[^<>]*)?\/?>[ \t]*/gi;
const otherTags = /<\/?(?:a|b|i|u|em|strong|span|sup|sub|font|small|code|table|tbody|td|th|img|script|style|iframe|svg)(?:\s[^<>]*)?\/?>/gi;
const references = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Embeddings, overrides, isolates and marks: with them one text could disguise another. */
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Soft hyphens, zero-width spaces, byte order marks, object replacements, control characters. Joiners stay: scripts need them. */
const invisible = /[\u00ad\u200b\u2060\ufeff\ufff9-\ufffc\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const privateUse = /[\ue000-\uf8ff]/g;

/** Anything that the steps after markup look for, in one pass. Combining marks and scripts in which accents may be decomposed, too. */
const rare =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2126-\u212b\u2e80-\uffff]/;

/** Line breaks kept, everything else repaired. */
export function repairText(raw: string, notes: CellNotes): string {
  if (!suspicious.test(raw)) return raw;
  return tidySpace(repairCharacters(raw, notes), raw, notes);
}

/** For titles, names and other texts of one line: line breaks become spaces. */
export function repairLine(raw: string, notes: CellNotes): string {
  if (!suspicious.test(raw)) return raw;
  const line = repairCharacters(raw, notes).replace(/\s+/g, ' ').trim();
  // A bullet that opened a title is the list's, not the title's.
  return line.replace(/^(?:[•▪●]\s*)+/, '');
}

function repairCharacters(raw: string, notes: CellNotes): string {
  let text = raw;
  const step = (kind: Parameters<CellNotes['repaired']>[0], next: string): void => {
    if (next === text) return;
    notes.repaired(kind, raw);
    text = next;
  };
  if (text.includes('<')) {
    step('line break written as markup', text.replace(lineBreakTags, '\n'));
    step('markup removed', text.replace(otherTags, ''));
  }
  if (text.includes('&')) step('character reference decoded', text.replace(references, decodeReference));
  if (!rare.test(text)) return text;
  step('decomposed accent composed', text.normalize('NFC'));
  step('private-use character replaced', text.replace(privateUse, replacePrivate));
  // Kept: nobody can say any more what stood there, and a text with a hole in it reads as if it were whole.
  if (text.includes('\ufffd')) notes.repaired('unreadable character in the source, kept', raw);
  step('text direction control removed', text.replace(directionControls, ''));
  step('invisible character removed', text.replace(invisible, ''));
  return text;
}

function decodeReference(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Symbol and Wingdings glyphs that word processors use as bullets and dashes, and the ligatures of PDF fonts. */
function replacePrivate(sign: string, offset: number, whole: string): string {
  const inWord = /\p{L}/u.test(whole[offset - 1] ?? '') && /\p{L}/u.test(whole[offset + 1] ?? '');
  if (inWord) return sign === '\uf001' ? 'fi' : sign === '\uf002' ? 'fl' : '';
  return sign === '\uf02d' ? '-' : '•';
}

const untidy = /[^\S\n ]|\u0085| {2}| \n|\n |\n{3}|^\s|\s$/;

/** Spaces of any kind become one, lines are trimmed, and more than one empty line becomes one. */
function tidySpace(text: string, raw: string, notes: CellNotes): string {
  if (!untidy.test(text)) return text;
  const tidy = text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (tidy !== text && tidy !== text.replace(/\r\n/g, '\n')) notes.repaired('white space tidied', raw);
  return tidy;
}

/** What is written where there is nothing to say. */
const placeholders = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '.',
  '…',
  'nr',
  'nd',
  'na',
  'n/a',
  'n.a.',
  'n/d',
  'n.d.',
  'none',
  'none specified',
  'not specified',
  'unspecified',
  'not available',
  'not applicable',
  'not reviewed',
  'no data',
  'unclear',
  'unknown',
  'in progress',
  'ongoing',
  'continuous',
  'tbd',
  'tbc',
  'to be determined',
  'to be confirmed',
  'see action plan',
  'null',
  '#n/a',
  '#ref!',
  '#value!',
  '#name?',
]);

export const isPlaceholder = (text: string): boolean => text.length < 20 && placeholders.has(text.trim().toLowerCase());

/** A spreadsheet's float noise: 2.3 stored as 2.2999999999999998. Any other number is a string that OGP chose, and stays. */
export function repairNumber(raw: string, notes: CellNotes): string {
  const text = repairLine(raw, notes);
  if (!/^\d+\.\d{9,}$/.test(text)) return text;
  notes.repaired('number with float noise rounded', raw);
  return String(Number(Number(text).toPrecision(12)));
}
