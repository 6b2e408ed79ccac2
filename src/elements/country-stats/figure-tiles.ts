/** The figures, each as "n of m": three large, with the share of all members to compare; the others, and what nobody graded, in lines. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { ambitionShares } from '../../contract/figures.js';
import type { Portion } from '../../contract/portion.js';
import { portionOf, type ShareName } from '../../contract/shares.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import { figureTile, figureTileStyles } from '../../views/figure-tile.js';
import { hollowMark, missingText } from '../../views/missing-mark.js';
import { noneAssessed, ofAssessed, shareLabel, type ShareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { StatsModel } from './country-stats.model.js';

type TileWords = WordsOf<typeof statsWords> & ShareWords;

export function figureTiles(words: TileWords, { stats, network }: StatsModel): TemplateResult {
  const [ambition, other] = ambitionShares([stats]);
  const large: readonly ShareName[] = ['completion', ambition, 'starred'];
  const small: readonly ShareName[] = [other, 'results'];
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
                <dt>${shareLabel(words, name)}</dt>
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
    `${shareLabel(words, 'results')} ${ofAssessed(words, 'results', 88)}`,
    [
      words.t('stats.ungraded', { names: '88' }),
      ...(['potentialImpact', 'starred', 'potentialForResults'] as const).map((name) => words.t(`stats.name.${name}`)),
    ].join(' '),
    words.t('stats.mark'),
  ].join('\n');

/** Where nothing was assessed there is no zero to show, only that. */
const tile = (words: TileWords, name: ShareName, portion: Portion, network: Portion | undefined): TemplateResult =>
  figureTile({
    label: shareLabel(words, name),
    portion,
    figure: portion.of ? assessed(words, name, portion) : missingText(noneAssessed(words, name)),
    network,
    compared: network ? words.t('share.together', { n: network.count, m: network.of }) : '',
  });

const assessed = (words: TileWords, name: ShareName, { count, of }: Portion): TemplateResult =>
  html`<b>${words.number(count)}</b> <small>${ofAssessed(words, name, of)}</small>`;

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
