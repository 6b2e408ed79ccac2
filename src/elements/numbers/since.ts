/** The network's figures, of all plans or of those from one year on. */
import type { Portion } from '../../contract/portion.js';
import type { NumbersModel } from './numbers.model.js';

/** The first and the last of some years. */
export type Span = readonly [first: number, last: number];

/** A figure that the endpoint does not tell by years is `undefined` where only some are asked for. */
export interface Figures {
  readonly countries: number | undefined;
  readonly localGovernments: number | undefined;
  readonly plans: number | undefined;
  readonly commitments: number | undefined;
  readonly starred: Portion | undefined;
  readonly forum: Portion | undefined;
  /** The years in which the plans were submitted; none where there are none. */
  readonly years: Span | undefined;
  /** Those of the plans whose records say whether there was a forum. */
  readonly forumYears: Span | undefined;
}

/** @param since the first year that counts; all where it is 0. */
export function figuresSince({ counts, stats, forum, submissions, forumYears }: NumbersModel, since: number): Figures {
  const plans = submissions?.filter(({ year }) => year >= since);
  const forums = forumYears?.filter(({ year }) => (year ?? 0) >= since);
  const spans = { years: spanOf(plans ?? []), forumYears: spanOf(forums ?? []) };
  if (!since) return { ...counts, ...stats, forum, ...spans };
  return {
    countries: plans && sum(plans.map(({ latest }) => latest.countries)),
    localGovernments: plans && sum(plans.map(({ latest }) => latest.localGovernments)),
    plans: plans && sum(plans.map(({ plans }) => plans)),
    commitments: plans && sum(plans.map(({ commitments }) => commitments)),
    starred: plans && together(plans.map(({ starred }) => starred)),
    forum: forums && together(forums.map(({ forum }) => forum)),
    ...spans,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const together = (portions: readonly Portion[]): Portion => ({
  count: sum(portions.map(({ count }) => count)),
  of: sum(portions.map(({ of }) => of)),
});

function spanOf(some: readonly { readonly year: number | null }[]): Span | undefined {
  const years = some.flatMap(({ year }) => year ?? []);
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}
