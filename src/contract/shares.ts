/** The figures of a record that are "n of m", each by the rule in docs/method.md: what one record is compared with another by. */
import { object, type Infer } from './kit.js';
import { portion } from './portion.js';

const high = object({ high: portion });

export const shareFields = {
  starred: portion,
  completion: high,
  potentialImpact: high,
  potentialForResults: high,
  results: object({ strong: portion }),
};

export const shares = object(shareFields);
export type Shares = Infer<typeof shares>;

export type ShareName = keyof Shares;

/** All of them, in the order in which tables have them. */
export const shareNames = [
  'completion',
  'potentialImpact',
  'potentialForResults',
  'results',
  'starred',
] as const satisfies readonly ShareName[];

export function portionOf(shares: Shares, name: ShareName): Shares['starred'] {
  if (name === 'starred') return shares.starred;
  return name === 'results' ? shares.results.strong : shares[name].high;
}
