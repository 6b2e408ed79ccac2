/** In which order a list is. No DOM, no Lit. */
import { completionRank } from '../../contract/rules.js';
import type { Row } from './facets.js';

export const orders = ['newest', 'oldest', 'country', 'title', 'most-complete', 'least-complete', 'starred'] as const;
export type Order = (typeof orders)[number];

/** What of a row stands in the reader's language. */
export interface Told {
  readonly name: (row: Row) => string;
  readonly title: (row: Row) => string;
}

const stars = ['starred', 'not-starred', 'not-rated'] as const;

function byCompletion(direction: 1 | -1): (a: Row, b: Row) => number {
  return (a, b) => {
    const [one, other] = [completionRank(a.commitment), completionRank(b.commitment)];
    // What is not graded stands at the end in either direction.
    if (one < 0 || other < 0) return Number(one < 0) - Number(other < 0);
    return (one - other) * direction;
  };
}

/** Rows in an order; those that are alike in it stay as they are, by country, plan and number. */
export function ordered(rows: readonly Row[], order: Order, lang: string, { name, title }: Told): readonly Row[] {
  switch (order) {
    case 'newest':
      return [...rows].sort((a, b) => b.commitment.year - a.commitment.year);
    case 'oldest':
      return [...rows].sort((a, b) => a.commitment.year - b.commitment.year);
    case 'most-complete':
      return [...rows].sort(byCompletion(-1));
    case 'least-complete':
      return [...rows].sort(byCompletion(1));
    case 'starred':
      return [...rows].sort((a, b) => stars.indexOf(a.commitment.star.verdict) - stars.indexOf(b.commitment.star.verdict));
    default:
      return alphabetical(rows, lang, order === 'country' ? name : title);
  }
}

function alphabetical(rows: readonly Row[], lang: string, textOf: (row: Row) => string): readonly Row[] {
  const { compare } = new Intl.Collator(lang);
  return rows
    .map((row) => [textOf(row), row] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, row]) => row);
}
