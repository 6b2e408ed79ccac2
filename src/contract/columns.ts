/** Many rows in few bytes: of each field the values that occur, once each, and for each row a letter that stands for its own. */
import { checked, list, object, text, type Schema } from './kit.js';

/** A field of all rows: the row at `i` has the value that the letter `rows[i]` stands for. */
export interface Column<T> {
  readonly values: readonly T[];
  readonly rows: string;
}

/** The letter of the value at a place: from `0` on, past the letters of control. */
export const letterAt = (place: number): string => String.fromCharCode(place + (place < 79 ? 48 : 114));

/** The places of the values that letters stand for. */
export const placesOf = (letters: string): readonly number[] =>
  Array.from(letters, (letter) => {
    const code = letter.charCodeAt(0);
    return code - (code < 127 ? 48 : 114);
  });

/* @__NO_SIDE_EFFECTS__ */
export const column = <T>(of: Schema<T>): Schema<Column<T>> =>
  checked(object({ values: list(of), rows: text }), ({ values, rows }) => placesOf(rows).every((place) => place in values));

/** What the row at a place has; of a checked column that is long enough, always a value. */
export const valueAt = <T>({ values, rows }: Column<T>, row: number): T => values[placesOf(rows.charAt(row))[0]!]!;

/** The column of a field, its values in the order in which they first occur. */
export function columnOf<T>(fields: readonly T[]): Column<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  const rows = fields.map((field) => {
    const key = JSON.stringify(field);
    const place = places.get(key) ?? values.push(field) - 1;
    places.set(key, place);
    return letterAt(place);
  });
  return { values, rows: rows.join('') };
}
