/** Which policy area may have been meant by a slug that there is none of. Loaded when that is so. */

/** How many letters one text must have added, dropped or replaced to become the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const words = (slug: string): readonly string[] => slug.split('-').filter((word) => word.length > 2);

/** One word, perhaps in another number: `budget`, `budgets`. */
const isAlike = (a: string, b: string): boolean => (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 2;

/** How far one slug is from another, from 0 to 1: words that both have, and else letters. */
function farness(asked: string, slug: string): number {
  const own = words(slug);
  const wanted = words(asked);
  const shared = wanted.filter((word) => own.some((one) => isAlike(word, one))).length;
  const byLetters = distance(asked, slug) / Math.max(asked.length, slug.length);
  return wanted.length && own.length ? Math.min(byLetters, 1 - shared / Math.max(wanted.length, own.length)) : byLetters;
}

/** Up to three that are like the one asked for, the nearest first; none that is more unlike it than like it. */
export const nearest = (asked: string, slugs: readonly string[]): readonly string[] =>
  slugs
    .map((slug) => [slug, farness(asked, slug)] as const)
    .filter(([, far]) => far <= 0.5)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([slug]) => slug);
