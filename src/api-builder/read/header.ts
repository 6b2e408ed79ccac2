/** Which form a file has, told by its header, and where its columns are. */
import { BuildError, quoted } from '../build-error.js';
import type { Cells } from './read-table.js';

/** Where a column is, by its name in the header. */
export type FindColumn = (name: string) => number;

/** The places of the columns that a reader needs, each asked for by name: the one list of what a file must have. */
export type ColumnsOf<C> = (find: FindColumn) => C;

const headerKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The names that a reader asks for. */
export function columnNames(columnsOf: ColumnsOf<unknown>): readonly string[] {
  const names: string[] = [];
  columnsOf((name) => names.push(name));
  return names;
}

/** How many of the names a row holds. */
export function matches(row: Cells, names: readonly string[]): number {
  const cells = new Set(row.map(headerKey));
  return names.filter((name) => cells.has(headerKey(name))).length;
}

/**
 * @throws {BuildError} naming the first column that is missing or there twice, and the unused header nearest to it.
 */
export function findColumns<C>(file: string, header: Cells, headerRow: number, columnsOf: ColumnsOf<C>): C {
  const keys = header.map(headerKey);
  return columnsOf((name) => {
    const place = keys.indexOf(headerKey(name));
    if (place < 0) throw missingColumn(file, header, headerRow, name, columnNames(columnsOf));
    if (keys.includes(headerKey(name), place + 1)) {
      throw new BuildError(`${file}: row ${headerRow} has the column ${quoted(name)} twice; remove or rename one of them.`);
    }
    return place;
  });
}

function missingColumn(file: string, header: Cells, headerRow: number, name: string, needed: readonly string[]): BuildError {
  const known = new Set(needed.map(headerKey));
  const [nearest] = header
    .map((cell, i) => ({ cell, column: i + 1, distance: distance(headerKey(cell), headerKey(name)) }))
    .filter(({ cell }) => cell.trim() !== '' && !known.has(headerKey(cell)))
    .sort((a, b) => a.distance - b.distance);
  const near = nearest && nearest.distance <= Math.max(4, name.length * 0.6);
  const hint = near ? ` (the nearest header is ${quoted(nearest.cell)}, column ${nearest.column})` : '';
  return new BuildError(
    `${file}: the column ${quoted(name)} is missing from the header in row ${headerRow}${hint}; restore its name in the file.`,
  );
}

/** Levenshtein's: how many letters to change. */
function distance(a: string, b: string): number {
  let line = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (line[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (line[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    line = next;
  }
  return line[b.length] ?? 0;
}
