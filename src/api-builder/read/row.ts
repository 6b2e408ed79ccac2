/** One row of a source: reads its cells, and notes what is odd in each. */
import type { Graded } from '../../contract/common.js';
import { readDate, yearStoredAsDay, type PartialDate } from './dates.js';
import { missingMark, type GradeReader } from './grades.js';
import type { Cells } from './read-table.js';
import type { CellNotes, Report } from '../report.js';
import { isPlaceholder, repairLine, repairNumber, repairText } from './text-repair.js';

/**
 * A text that holds nothing but itself. A cell is a window on the piece of the file that it was read from, which would be kept in
 * memory as long as the cell is: the whole file, contacts and all.
 */
const ownCopy = (text: string): string => Buffer.from(text).toString();

export class Row {
  /** @param rowNumber as a spreadsheet counts, headers and blank rows included. */
  constructor(
    readonly file: string,
    readonly header: Cells,
    readonly cells: Cells,
    readonly rowNumber: number,
    private readonly report: Report,
  ) {}

  /** A cell as it is; empty in a column that the file does not have. */
  raw(column: number): string {
    return this.cells[column] ?? '';
  }

  /** The notes of a cell, by the place of its column or by its name. */
  at(column: number | string): CellNotes {
    const name = typeof column === 'string' ? column : (this.header[column] ?? '');
    return this.report.at({ file: this.file, row: this.rowNumber, column: name });
  }

  line(column: number): string {
    return ownCopy(repairLine(this.raw(column), this.at(column)));
  }

  lineOrNull(column: number): string | null {
    const line = this.line(column);
    return isPlaceholder(line) ? null : line;
  }

  textOrNull(column: number): string | null {
    const text = repairText(this.raw(column), this.at(column));
    return isPlaceholder(text) ? null : ownCopy(text);
  }

  number(column: number): string {
    return repairNumber(this.raw(column), this.at(column));
  }

  grade<G extends string>(reader: GradeReader<G>, column: number): Graded<G> {
    return reader(this.raw(column), this.at(column));
  }

  /** A whole number; `null` where a mark says that there is none, and where there is none, which is reported. */
  wholeNumber(column: number, least: number, most: number): number | null {
    const raw = this.raw(column).trim();
    if (missingMark(raw)) return null;
    const value = Number(raw);
    if (/^\d+(?:\.0*)?$/.test(raw) && value >= least && value <= most) return value;
    this.at(column).problem(raw, `is no whole number from ${least} to ${most}; it is left out`);
    return null;
  }

  year(column: number): number | null {
    return this.wholeNumber(column, 2000, 2099);
  }

  date(column: number, edge: 'start' | 'end'): PartialDate | null {
    const raw = this.raw(column);
    const line = repairLine(raw, this.at(column));
    const date = readDate(line, edge);
    if (yearStoredAsDay(line) !== undefined) this.at(column).repaired('year stored as a day of 1905', raw);
    if (date === undefined) this.at(column).problem(raw, 'is no date that can be read; it is left out');
    return date ?? null;
  }
}
