/** What every document of the endpoint is made of. */
import { count, either, integer, link, list, nullable, object, oneOf, optional, text, token, type Infer } from './kit.js';
import { missingReason, type MissingReason } from './missing.js';
import { memberNaming } from './naming.js';
import { noteFields } from './note.js';
import { memberKinds, regions } from './scales.js';
import { stages } from './star.js';
import { schemaVersion } from './version.js';

export { day } from './note.js';
export { missingReason, type MissingReason } from './missing.js';
export { writtenText, type WrittenText } from './text.js';

export const version = oneOf([schemaVersion]);

/** A commitment's id: safe as a file name and in any address. */
export const commitmentId = token(/^[A-Z]+[A-Z0-9._-]*$/);

/** A member's code: ISO 3166-1 alpha-3, `XKX`, or OGP's own for a local government. */
export const memberCode = token(/^[A-Z]{3,6}$/);

export const planId = token(/^AP_[A-Z]+\d+$/);

/** Lower-case words with hyphens. */
export const slug = token(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A year in which there may be plans, reports or what they speak of. */
export const year = integer(1900, 2200);

/** Where a dataset came from. `rows` counts the commitments (or records) read, `sha256` is of the file as read. */
export const source = object({
  id: slug,
  title: text,
  url: link,
  rows: count,
  sha256: token(/^[0-9a-f]{64}$/),
  note: optional(text),
});

/** What a file of the endpoint was built from, and when. `asOf` is the day the data speaks for; `notice` is a warning to show. */
export const dataset = object({
  version: text,
  generatedAt: text,
  sources: list(source),
  ...noteFields,
});
export type Dataset = Infer<typeof dataset>;

/** A judgement on a scale: a grade, with the report it is from where that matters, or the reason that there is none. */
/* @__NO_SIDE_EFFECTS__ */
export const graded = <const G extends string>(grades: readonly G[]) =>
  either('missing', object({ missing: missingReason }), object({ grade: oneOf(grades), stage: optional(oneOf(stages)) }));
export type Graded<G extends string = string> =
  { readonly missing: MissingReason } | { readonly grade: G; readonly stage?: (typeof stages)[number] | undefined };

/** A government that takes part. */
export const memberFields = {
  code: memberCode,
  kind: oneOf(memberKinds),
  ...memberNaming,
  region: nullable(oneOf(regions)),
  /** The member's page at OGP. */
  url: link,
  /** Of a local government, the code of its country, where that is known. */
  country: optional(memberCode),
};
export const member = object(memberFields);
export type Member = Infer<typeof member>;
