/** The figures that members are compared and coloured by: what attributes call them, and which of two indicators is shown. */
import type { ShareName, Shares } from './shares.js';

/** What attributes call each share, in the order in which tables have them. */
export const shareOf = {
  completion: 'completion',
  'potential-impact': 'potentialImpact',
  'potential-for-results': 'potentialForResults',
  results: 'results',
  starred: 'starred',
} as const satisfies Readonly<Record<string, ShareName>>;
export type ShareAttribute = keyof typeof shareOf;
export const shareAttributes = /* @__PURE__ */ Object.keys(shareOf) as readonly ShareAttribute[];

export type AmbitionShare = 'potentialImpact' | 'potentialForResults';

/** The two indicators of ambition, that by which more was assessed of some records together first: they are never merged. */
export function ambitionShares(records: readonly Pick<Shares, AmbitionShare>[]): readonly [most: AmbitionShare, other: AmbitionShare] {
  const assessed = (name: AmbitionShare): number => records.reduce((sum, one) => sum + one[name].high.of, 0);
  return assessed('potentialForResults') > assessed('potentialImpact')
    ? ['potentialForResults', 'potentialImpact']
    : ['potentialImpact', 'potentialForResults'];
}
