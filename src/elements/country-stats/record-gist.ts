/** A record in two sentences. */
import { html, type TemplateResult } from 'lit';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import type { WordsOf } from '../../words/localizer.js';
import type { StatsModel } from './country-stats.model.js';

type GistWords = WordsOf<typeof statsWords>;

/** As high for any record as for the longest of which the page keeps the room. */
export function recordGist(words: GistWords, { stats, plans }: StatsModel): TemplateResult {
  const [first] = plans;
  const promised =
    plans.length === 1 && first
      ? words.plural('stats.gist.plan', stats.commitments, { number: String(first.number), year: String(first.year) })
      : words.plural('stats.gist.plans', stats.commitments, { plans: stats.plans, year: String(first?.year ?? '') });
  return html`<p class="gist" data-room=${longest(words)}><span>${promised} ${found(words, stats)}</span></p>`;
}

/** What reviewers found; completion and stars in one sentence where both are of all commitments, and so of the same. */
function found(words: GistWords, { commitments, completion: { high }, starred }: StatsModel['stats']): string {
  const graded = { m: high.of, stars: starred.count };
  const stars = starred.of ? ` ${words.plural('stats.gist.stars', starred.count, { m: starred.of })}` : '';
  if (!high.of) return words.t('stats.gist.ungraded') + stars;
  if (high.of === commitments && starred.of === commitments) return words.plural('stats.gist.doneAndStarred', high.count, graded);
  return words.plural('stats.gist.done', high.count, graded) + stars;
}

const longest = (words: GistWords): string =>
  [
    words.plural('stats.gist.plans', 88, { plans: 88, year: '2000' }),
    words.plural('stats.gist.done', 88, { m: 88 }),
    words.plural('stats.gist.stars', 88, { m: 88 }),
  ].join(' ');
