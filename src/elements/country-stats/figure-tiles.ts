/** The figures, each as "n of m": three large, with the share of all members to compare; the others, and what nobody graded, in lines. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Portion } from '../../contract/portion.js';
import { portionOf, type ShareName } from '../../contract/shares.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import { figureTile, figureTileStyles } from '../../views/figure-tile.js';
import { hollowMark, missingText } from '../../views/missing-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { StatsModel } from './country-stats.model.js';

type TileWords = WordsOf<typeof statsWords>;

export function figureTiles(words: TileWords, { stats, network }: StatsModel): TemplateResult {
  // Of the two indicators of ambition, which are never merged, the one by which more was assessed.
  const byPotential = stats.potentialForResults.high.of > stats.potentialImpact.high.of;
  const large: readonly ShareName[] = ['completion', byPotential ? 'potentialForResults' : 'potentialImpact', 'starred'];
  const small: readonly ShareName[] = [byPotential ? 'potentialImpact' : 'potentialForResults', 'results'];
  const graded = (name: ShareName): boolean => portionOf(stats, name).of > 0;
  const tiles = large.some(graded) ? large.filter(graded) : large.slice(0, 1);
  const ungraded = [...large, ...small].filter((name) => !graded(name) && !tiles.includes(name));
  return html`<dl part="body" class="tiles">
      ${tiles.map((name) => tile(words, name, portionOf(stats, name), network && portionOf(network, name)))}
    </dl>
    <div class="also" data-room=${longest(words)}>
      <div>
        <dl>
          ${small.filter(graded).map(
            (name) =>
              html`<div>
                <dt>${words.t(`stats.${name}`)}</dt>
                <dd>${assessed(words, name, portionOf(stats, name))}</dd>
              </div>`,
          )}
        </dl>
        ${
          ungraded.length
            ? html`<p>
                ${hollowMark}
                ${words.t('stats.ungraded', {
                  names: words.list(ungraded.map((name) => words.t(`stats.name.${name}`))),
                })}
              </p>`
            : nothing
        }
        ${network && tiles.some(graded) ? html`<p>${words.t('stats.mark')}</p>` : nothing}
      </div>
    </div>`;
}

/** A figure in a line, what nobody assessed, and the mark, as `country-stats.room.ts` has them. */
const longest = (words: TileWords): string =>
  [
    `${words.t('stats.results')} ${words.t('stats.ofAssessed', { m: 88 })}`,
    [
      words.t('stats.ungraded', { names: '88' }),
      ...(['potentialImpact', 'starred', 'potentialForResults'] as const).map((name) => words.t(`stats.name.${name}`)),
    ].join(' '),
    words.t('stats.mark'),
  ].join('\n');

/** Where nothing was assessed there is no zero to show, only that. */
const tile = (words: TileWords, name: ShareName, portion: Portion, network: Portion | undefined): TemplateResult =>
  figureTile({
    label: words.t(`stats.${name}`),
    portion,
    figure: portion.of ? assessed(words, name, portion) : missingText(words.t('stats.noneAssessed')),
    network,
    compared: network ? words.t('stats.allMembers', { n: network.count, m: network.of }) : '',
  });

const assessed = (words: TileWords, name: ShareName, { count, of }: Portion): TemplateResult =>
  html`<b>${words.number(count)}</b> <small>${words.t(name === 'starred' ? 'stats.ofRated' : 'stats.ofAssessed', { m: of })}</small>`;

export const figureTilesStyles = [
  figureTileStyles,
  css`
    /* As the sentences of the gist are set, so that a page can measure the room of both in one text. */
    .also {
      display: grid;
      padding: 0.7em var(--_pad);
      border-block: 1px solid var(--_line);
    }
    .also > div,
    .also::after {
      grid-area: 1 / 1;
      max-inline-size: 44em;
      font-size: 0.9375em;
    }
    .also::after {
      content: attr(data-room);
      visibility: hidden;
      white-space: pre-line;
    }
    .also :is(dl, dd, p) {
      margin: 0;
    }
    .also :is(dt, dd) {
      display: inline;
    }
    .also dt {
      margin-inline-end: 0.4em;
    }
    .also small {
      font-size: 1em;
    }
    .also :is(dt, p) {
      color: var(--_soft);
    }
    .also b {
      font-weight: 600;
    }
  `,
];
