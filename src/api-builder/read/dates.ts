/**
 * The dates of a commitment: the year, the month only where certain, never a day. Both files write d/m/y and
 * m/d/y, so 07/01/2012 is some time in 2012: January or July.
 */
import { isPlaceholder } from './text-repair.js';

export interface PartialDate {
  readonly year: number;
  readonly month?: number;
}

/** A date; `null` where the cell says that there is none; `undefined` where it cannot be read. */
export type DateReading = PartialDate | null | undefined;

/** English, Spanish, Portuguese and French, by their first letters. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev|fév)/,
  /^(?:mar)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|ago|aoû|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|out|okt)/,
  /^(?:nov)/,
  /^(?:dec|dic|dez|déc)/,
];
const monthWord =
  /^(?:jan(?:uary|eiro|vier)?|enero|ene|feb(?:ruary|rero)?|fev(?:ereiro)?|f[ée]vrier|mar(?:ch|zo|ço|s)?|apr(?:il)?|abr(?:il)?|avr(?:il)?|may(?:o)?|mai(?:o)?|june?|jun(?:io|ho)|juin|july?|jul(?:io|ho)|juillet|aug(?:ust)?|ago(?:sto)?|ao[uû]t|sept?(?:ember|tiembre|iembre|embre)?|setiembre|set(?:embro)?|oct(?:ober|ubre|obre)?|out(?:ubro)?|nov(?:ember|iembre|embro|embre)?|dec(?:ember)?|dic(?:iembre)?|dez(?:embro)?|d[ée]cembre)$/;

/** Excel counts days from 30 December 1899; these are 1990 to 2099. */
const isSerial = (text: string): boolean => /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 32_874 && Number(text) < 73_051;

const isYear = (year: number): boolean => year >= 1990 && year <= 2099;

/** `edge` decides which year of a range, "2012-2013", is meant. `text` is already repaired. */
export function readDate(text: string, edge: 'start' | 'end'): DateReading {
  if (isPlaceholder(text)) return null;
  if (isSerial(text)) {
    const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000);
    return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 };
  }
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/.exec(text);
  if (numeric && numeric[3] !== '1905') return readDayMonthYear(Number(numeric[1]), Number(numeric[2]), numeric[3] ?? '');
  const mistaken = yearStoredAsDay(text);
  if (mistaken !== undefined) return { year: mistaken };
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:[T\s].*)?$/.exec(text);
  if (iso && isYear(Number(iso[1])) && Number(iso[2]) >= 1 && Number(iso[2]) <= 12) return { year: Number(iso[1]), month: Number(iso[2]) };
  return readWords(text.toLowerCase(), edge);
}

/**
 * A sheet shows the number 2024, typed as a year into a cell formatted as a date, as 7/16/1905: the 2024th day from 1899-12-30.
 * No commitment of OGP's, founded in 2011, has a date in 1905.
 */
export function yearStoredAsDay(text: string): number | undefined {
  const day = /^([67])\/(\d{1,2})\/1905$/.exec(text);
  if (!day) return undefined;
  const year = (Date.UTC(1905, Number(day[1]) - 1, Number(day[2])) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return year >= 2000 && year <= 2039 ? year : undefined;
}

/** The month is certain where one of the two numbers can be no month, or where both are the same. */
function readDayMonthYear(first: number, second: number, yearText: string): DateReading {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (!isYear(year) || first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  if (first > 12 || first === second) return { year, month: second };
  return second > 12 ? { year, month: first } : { year };
}

function readWords(text: string, edge: 'start' | 'end'): DateReading {
  const years = (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number).filter(isYear);
  const year = edge === 'start' ? Math.min(...years) : Math.max(...years);
  if (years.length === 0) return undefined;
  const named = new Set(
    (text.match(/\p{L}+/gu) ?? []).filter((word) => monthWord.test(word)).map((word) => months.findIndex((month) => month.test(word)) + 1),
  );
  const [month] = named;
  return named.size === 1 && new Set(years).size === 1 && month ? { year, month } : { year };
}
