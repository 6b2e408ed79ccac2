/** `v1/global.json`: the network as a whole. */
import { dataset, day, slug, version, year } from '../common.js';
import { portion } from '../portion.js';
import { count, link, list, nullable, object, text, type Infer } from '../kit.js';
import { stats } from '../stats.js';

/** A fact that no dataset holds. `asOf` is `null` where its source is undated; `note` says so. */
export const networkFact = object({
  id: slug,
  value: count,
  source: object({ title: text, url: link }),
  asOf: nullable(day),
  note: nullable(text),
});

export const globalDocument = object({
  schemaVersion: version,
  dataset,
  counts: object({ commitments: count, plans: count, members: count, countries: count, localGovernments: count }),
  stats,
  /** By the year the plan was submitted, earliest first. */
  years: list(object({ year, stats })),
  /** Members whose latest known process record has a regular forum, of those whose record says either way. */
  forum: portion,
  facts: list(networkFact),
});
export type GlobalDocument = Infer<typeof globalDocument>;
