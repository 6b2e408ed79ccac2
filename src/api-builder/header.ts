/** Which form a file has, told by its header, and where its columns are. */
import { BuildError, quoted } from './build-error.js';
import type { Cells } from './read-table.js';

/** The columns that a reader needs, by the key under which it asks for them. */
export type ColumnNames = Readonly<Record<string, string>>;
export type Columns<N extends ColumnNames> = Readonly<Record<keyof N, number>>;

const headerKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** How many of the needed columns a row names. */
export function matches(row: Cells, names: ColumnNames): number {
  const cells = new Set(row.map(headerKey));
  return Object.values(names).filter((name) => cells.has(headerKey(name))).length;
}

/**
 * Where each needed column is.
 * @throws {BuildError} naming the first column that is missing or there twice, and the unused header nearest to it.
 */
export function findColumns<const N extends ColumnNames>(file: string, header: Cells, headerRow: number, names: N): Columns<N> {
  const places = new Map<string, number[]>();
  header.forEach((cell, i) => {
    const key = headerKey(cell);
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const find = (name: string): number => {
    const [place, second] = places.get(headerKey(name)) ?? [];
    if (place === undefined) throw missingColumn(file, header, headerRow, name, names);
    if (second !== undefined) throw new BuildError(`${file}: row ${headerRow} has the column ${quoted(name)} twice; remove or rename one of them.`);
    return place;
  };
  return mapValues(names, find);
}

function missingColumn(file: string, header: Cells, headerRow: number, name: string, names: ColumnNames): BuildError {
  const needed = new Set(Object.values(names).map(headerKey));
  const [nearest] = header
    .filter((cell) => cell.trim() !== '' && !needed.has(headerKey(cell)))
    .map((cell) => ({ cell, distance: distance(headerKey(cell), headerKey(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const hint = nearest && nearest.distance <= Math.max(3, name.length * 0.7) ? ` (the nearest header is ${quoted(nearest.cell)}, in column ${header.indexOf(nearest.cell) + 1})` : '';
  return new BuildError(`${file}: the column ${quoted(name)} is missing from the header in row ${headerRow}${hint}; restore its name in the file.`);
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

function mapValues<const N extends ColumnNames>(names: N, value: (name: string) => number): Columns<N> {
  const found: Partial<Record<keyof N, number>> = {};
  for (const key of keysOf(names)) found[key] = value(names[key] ?? '');
  return complete(names, found);
}

const keysOf = <N extends ColumnNames>(names: N): (keyof N & string)[] => Object.keys(names);

function complete<N extends ColumnNames>(names: N, found: Partial<Record<keyof N, number>>): Columns<N> {
  const isComplete = (columns: Partial<Record<keyof N, number>>): columns is Record<keyof N, number> =>
    keysOf(names).every((key) => columns[key] !== undefined);
  if (isComplete(found)) return found;
  throw new BuildError('A column was not looked for; this is a fault of the builder.');
}
