/** Which policy area may have been meant by a slug that there is none of. Loaded when that is so. */
import { editDistance } from '../../contract/edit-distance.js';

const words = (slug: string): readonly string[] => slug.split('-').filter((word) => word.length > 2);

/** One word, perhaps in another number: `budget`, `budgets`. */
const isAlike = (a: string, b: string): boolean => (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 2;

/** How far one slug is from another, from 0 to 1: words that both have, and else letters. */
function farness(asked: string, slug: string): number {
  const own = words(slug);
  const wanted = words(asked);
  const shared = wanted.filter((word) => own.some((one) => isAlike(word, one))).length;
  const byLetters = editDistance(asked, slug) / Math.max(asked.length, slug.length);
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
