/** Which form a file has, told by its header, and where its columns are. */
import { editDistance } from '../../contract/edit-distance.js';
import { BuildError, quoted } from '../build-error.js';
import type { Report } from '../report.js';
import type { Cells } from './read-table.js';

/** Where a column is, by its name in the header. */
export interface FindColumn {
  (name: string): number;
  /** The same for a column that older or newer editions of the file lack, or that nothing shows: -1 where it is not there, which is reported. */
  optional(name: string): number;
}

/** The places of the columns that a reader needs, each asked for by name: the one list of what a file must have. */
export type ColumnsOf<C> = (find: FindColumn) => C;

const finder = (find: (name: string, isOptional: boolean) => number): FindColumn =>
  Object.assign((name: string) => find(name, false), { optional: (name: string) => find(name, true) });

const headerKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The names that a reader asks for. */
export function columnNames(columnsOf: ColumnsOf<unknown>): readonly string[] {
  const names: string[] = [];
  columnsOf(finder((name) => names.push(name)));
  return names;
}

/** How many of the names a row holds. */
export function matches(row: Cells, names: readonly string[]): number {
  const cells = new Set(row.map(headerKey));
  return names.filter((name) => cells.has(headerKey(name))).length;
}

/**
 * @throws {BuildError} naming the first column that is missing or there twice, and the unused header nearest to it. An optional one is missed
 * only where another header is all but its name: then it was renamed, and nothing of it may be lost in silence.
 */
export function findColumns<C>(file: string, header: Cells, headerRow: number, columnsOf: ColumnsOf<C>, report: Report): C {
  const keys = header.map(headerKey);
  const needed = columnNames(columnsOf);
  return columnsOf(
    finder((name, isOptional) => {
      const place = keys.indexOf(headerKey(name));
      if (place < 0) {
        const nearest = nearestUnused(header, name, needed);
        if (!isOptional || (nearest && isAlmost(nearest.cell, name))) throw missingColumn(file, headerRow, name, nearest);
        report.read(`${file}: it has no column ${quoted(name)}; of that nothing is known`);
        return place;
      }
      if (keys.includes(headerKey(name), place + 1)) {
        throw new BuildError(`${file}: row ${headerRow} has the column ${quoted(name)} twice; remove or rename one of them.`);
      }
      return place;
    }),
  );
}

interface Nearest {
  readonly cell: string;
  /** From 1, as a spreadsheet counts. */
  readonly column: number;
  readonly distance: number;
}

/** The header nearest to a name, of those that are no column's own. */
function nearestUnused(header: Cells, name: string, needed: readonly string[]): Nearest | undefined {
  const known = new Set(needed.map(headerKey));
  return header
    .map((cell, i) => ({ cell, column: i + 1, distance: editDistance(headerKey(cell), headerKey(name)) }))
    .filter(({ cell }) => cell.trim() !== '' && !known.has(headerKey(cell)))
    .sort((a, b) => a.distance - b.distance)[0];
}

/** Whether a header is a name with a letter or two changed, or with something added. */
const isAlmost = (cell: string, name: string): boolean => {
  const [a, b] = [headerKey(cell), headerKey(name)];
  return editDistance(a, b) <= Math.min(2, b.length / 4) || a.startsWith(b);
};

function missingColumn(file: string, headerRow: number, name: string, nearest: Nearest | undefined): BuildError {
  const near = nearest && nearest.distance <= Math.max(4, name.length * 0.6);
  const hint = near ? ` (the nearest header is ${quoted(nearest.cell)}, column ${nearest.column})` : '';
  return new BuildError(
    `${file}: the column ${quoted(name)} is missing from the header in row ${headerRow}${hint}; restore its name in the file.`,
  );
}
