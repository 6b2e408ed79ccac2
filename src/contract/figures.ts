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

/** Of some records together, the indicator of ambition by which more was assessed: the two are never merged. */
export function ambitionShare(records: readonly Pick<Shares, AmbitionShare>[]): AmbitionShare {
  const assessed = (name: AmbitionShare): number => records.reduce((sum, one) => sum + one[name].high.of, 0);
  return assessed('potentialForResults') > assessed('potentialImpact') ? 'potentialForResults' : 'potentialImpact';
}
