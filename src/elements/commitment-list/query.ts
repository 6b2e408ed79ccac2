/** What a list is asked for, and which commitments answer it. No DOM, no Lit. */
import { facets, wordsOf, type Facet, type Row } from './facets.js';
import { searchWords } from '../../base/search.js';

/** A condition: that a commitment has one of these words of a facet. */
export interface Condition {
  readonly facet: Facet;
  readonly words: readonly string[];
}

export interface Query {
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  /** What is looked for in titles, ids and names. */
  readonly search: string;
}

/** What the attributes ask for: words by facet, and free text. */
export type Asked = Readonly<Record<Facet, readonly string[]>> & { readonly search: string };

/** @param among the facets that are asked for. */
export const queryOf = (asked: Asked, among: readonly Facet[] = facets): Query => ({
  conditions: among.map((facet) => ({ facet, words: asked[facet] })).filter(({ words }) => words.length),
  search: asked.search,
});

const meets = (row: Row, { facet, words }: Condition): boolean => wordsOf(facet, row).some((word) => words.includes(word));

/**
 * The rows that answer a query, in their order.
 * @param textOf the folded text of a row, in which is looked for.
 */
export function matching(rows: readonly Row[], { conditions, search }: Query, textOf: (row: Row) => string): readonly Row[] {
  const wanted = searchWords(search);
  return rows.filter((row) => conditions.every((condition) => meets(row, condition)) && wanted.every((word) => textOf(row).includes(word)));
}

/** A query without one of its conditions: which, and how many commitments answer it. */
export interface Looser {
  readonly dropped: Condition | 'search';
  readonly count: number;
}

/** What would be found without one condition, for a query that nothing answers: the most first, and only where there is something. */
export function loosened(rows: readonly Row[], query: Query, textOf: (row: Row) => string): readonly Looser[] {
  const without = query.conditions.map((dropped): readonly [Looser['dropped'], Query] => [
    dropped,
    { ...query, conditions: query.conditions.filter((one) => one !== dropped) },
  ]);
  if (query.search.trim()) without.push(['search', { ...query, search: '' }]);
  return without
    .map(([dropped, query]) => ({ dropped, count: matching(rows, query, textOf).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
}
