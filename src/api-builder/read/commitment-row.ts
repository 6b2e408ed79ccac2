/** What a reader of either form makes of a row, and the parts of it that both forms share. */
import type { CommitmentFull } from '../../contract/commitment.js';
import type { Member, WrittenText } from '../../contract/common.js';
import { ogpValues } from '../../contract/scales.js';
import { languageOf } from './languages.js';
import type { PolicyAreas } from './policy-areas.js';
import type { Row } from './row.js';
import { isPlaceholder } from './text-repair.js';

export interface CommitmentRow {
  readonly member: Member;
  readonly planId: string;
  readonly planNumber: number;
  /** The year of submission; `null` where the row does not say. */
  readonly year: number | null;
  readonly endYear: number | null;
  /** An id from OGP, or one derived from member, plan and number. Not yet unique. */
  readonly id: string;
  /** Whether OGP has given it, as it stands: then no other row may have it. */
  readonly idIsGiven: boolean;
  /** The commitment, once its year is known. */
  readonly commitment: (year: number) => CommitmentFull;
}

/** Reads a row; `null` where it cannot be attributed to any member, which is reported. */
export type RowReader = (row: Row, areas: PolicyAreas) => CommitmentRow | null;

/** A column for each OGP value, in the order of the scale. */
export type ValueColumns = readonly [number, number, number, number];

/** The OGP values that the IRM marked with 1. */
export function readValues(row: Row, columns: ValueColumns): CommitmentFull['values'] {
  return ogpValues.filter((_, i) => {
    const column = columns[i] ?? -1;
    const cell = row.raw(column).trim();
    if (cell === '1') return true;
    if (!/^(?:0|NR|ND|NA)?$/i.test(cell)) row.at(column).problem(cell, 'is neither 1 nor 0; the value is not counted');
    return false;
  });
}

interface Titles {
  readonly title: WrittenText;
  readonly originalTitle: WrittenText | undefined;
  readonly descriptionLang: string | undefined;
}

/**
 * The short title, with the full one beside it where it says more than a different case. `sameHand`: the short title is in
 * the language of the text, as in the archival file; in the current one it is mostly a translation.
 */
export function readTitles(
  row: Row,
  short: number,
  full: number,
  description: string | null,
  languages: readonly string[],
  sameHand: boolean,
): Titles {
  const fullTitle = row.line(full);
  const shortTitle = row.line(short);
  const text = [shortTitle, fullTitle].find((title) => !isPlaceholder(title));
  const descriptionLang = description === null ? undefined : languageOf(description, languages);
  const written = (line: string, hint: string | undefined): WrittenText => {
    const lang = languageOf(line, languages, hint);
    return lang ? { text: line, lang } : { text: line };
  };
  if (text === undefined) row.at(short).problem(shortTitle, 'is no title, and there is no other; the commitment is shown without one');
  const original = text !== undefined && !isPlaceholder(fullTitle) && fullTitle.toLowerCase() !== text.toLowerCase();
  return {
    title:
      text === undefined
        ? { text: 'Untitled commitment', lang: 'en' }
        : written(text, sameHand || text === fullTitle ? descriptionLang : undefined),
    originalTitle: original ? written(fullTitle, descriptionLang) : undefined,
    descriptionLang,
  };
}

/** The IRM's two reports on a plan, named as they were in its time. */
export function readReports(row: Row, planYear: number, first: number, last: number): CommitmentFull['reports'] {
  const kinds =
    planYear <= 2016
      ? (['progress', 'end-of-term'] as const)
      : planYear <= 2019
        ? (['design', 'implementation'] as const)
        : (['action-plan-review', 'results'] as const);
  return [first, last].flatMap((column, i) => {
    const kind = kinds[i];
    const year = row.year(column);
    return kind && year !== null ? [{ kind, year }] : [];
  });
}

/** The plan's number, as both files and the process records have it. */
export function readPlanNumber(row: Row, column: number): number {
  const number = row.wholeNumber(column, 0, 99);
  if (number === null) row.at(column).problem(row.raw(column), 'is no plan number; the commitment is shown under plan 0');
  return number ?? 0;
}
