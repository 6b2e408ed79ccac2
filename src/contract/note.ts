/** What a reader is told of a dataset under every figure. */
import { checked, nullable, object, text, token, type Infer } from './kit.js';

/** A calendar day, `YYYY-MM-DD`. */
export const day = checked(token(/^\d{4}-\d\d-\d\d$/), (day) => JSON.stringify(new Date(`${day}T00:00Z`)).includes(day));

/** The day the data speak for, and a warning to show: `sample data`, or a sentence. */
export const noteFields = { asOf: day, notice: nullable(text) };
export const datasetNote = object(noteFields);
export type DatasetNote = Infer<typeof datasetNote>;

/** The same, with where it is said how figures are counted: the address of a page, `''` where none is known. */
export interface SourceNote extends DatasetNote {
  readonly method: string;
}
