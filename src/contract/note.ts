/** What a reader is told of a dataset under every figure. */
import { nullable, object, text, token, type Infer } from './kit.js';

/** A calendar day, `YYYY-MM-DD`. */
export const day = token(/^\d{4}-\d\d-\d\d$/);

/** The day the data speak for, and a warning to show: `sample data`, or a sentence. */
export const noteFields = { asOf: day, notice: nullable(text) };
export const datasetNote = object(noteFields);
export type DatasetNote = Infer<typeof datasetNote>;
