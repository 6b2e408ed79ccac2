/** `v1/global.json`: the network as a whole. */
import { dataset, day, slug, version, year } from '../common.js';
import { portion } from '../portion.js';
import { count, link, list, nullable, object, optional, text, type Infer } from '../kit.js';
import { stats } from '../stats.js';

/**
 * A fact that no dataset holds. `asOf` is `null` where its source is undated; `note` says so, and `circa` is then the year that the
 * source is of, as near as is known.
 */
export const networkFact = object({
  id: slug,
  value: count,
  source: object({ title: text, url: link }),
  asOf: nullable(day),
  circa: optional(year),
  note: nullable(text),
});

export const globalDocument = object({
  schemaVersion: version,
  dataset,
  counts: object({ commitments: count, plans: count, members: count, countries: count, localGovernments: count }),
  stats,
  /** By the year the plan was submitted, earliest first. */
  years: list(object({ year, stats })),
  /**
   * The same by the plan's own year, in which all of its commitments count, earliest first, to be added up. `latest`: members by the
   * year of their latest plan, so that from one year on they add up to the members with a plan since then.
   */
  submissions: optional(
    list(
      object({
        year,
        plans: count,
        commitments: count,
        starred: portion,
        latest: object({ countries: count, localGovernments: count }),
      }),
    ),
  ),
  /** Members whose latest known process record has a regular forum, of those whose record says either way. */
  forum: portion,
  /** The same by the year of the plan that the record is of, earliest first; `null` where the record does not say. */
  forumYears: optional(list(object({ year: nullable(year), forum: portion }))),
  facts: list(networkFact),
});
export type GlobalDocument = Infer<typeof globalDocument>;
