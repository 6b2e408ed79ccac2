/** The figures, each as "n of m": three large, with the share of all members to compare; the others, and what nobody graded, in lines. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Portion } from '../../contract/portion.js';
import { portionOf, type ShareName } from '../../contract/shares.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
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
  html`<div>
    <dt>${words.t(`stats.${name}`)}</dt>
    <dd>
      ${portion.of ? assessed(words, name, portion) : missingText(words.t('stats.noneAssessed'))}
      ${
        network?.of && portion.of
          ? html`<span class="visually-hidden">${words.t('stats.allMembers', { n: network.count, m: network.of })}</span>`
          : nothing
      }
    </dd>
    ${portion.of ? bar(portion, network) : nothing}
  </div>`;

const assessed = (words: TileWords, name: ShareName, { count, of }: Portion): TemplateResult =>
  html`<b>${words.number(count)}</b> <small>${words.t(name === 'starred' ? 'stats.ofRated' : 'stats.ofAssessed', { m: of })}</small>`;

const percent = ({ count, of }: Portion): string => `${(100 * count) / of}%`;

/** The share as a thin bar, and that of all members as a mark on it. */
const bar = (portion: Portion, network: Portion | undefined): TemplateResult =>
  html`<svg class="share" aria-hidden="true">
    <rect width=${percent(portion)} height="100%"></rect>
    ${network?.of ? svg`<line x1=${percent(network)} x2=${percent(network)} y1="-3" y2="100%"></line>` : nothing}
  </svg>`;

export const figureTilesStyles = css`
  .tiles {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    min-block-size: 7.25em;
    margin: 0;
    overflow: hidden;
    border-block-start: 1px solid var(--_line);
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    box-sizing: border-box;
    padding: 0.8em var(--_pad) 1em;
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--_line);
  }
  .tiles dt {
    min-block-size: 2.6em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_soft);
  }
  .tiles dd,
  .also dd {
    margin: 0;
  }
  .tiles b {
    font-size: 1.9em;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .share {
    inline-size: 100%;
    block-size: 0.5em;
    overflow: visible;
    border: 1px solid var(--_edge);
    box-sizing: border-box;
  }
  [dir='rtl'] .share {
    scale: -1 1;
  }
  .share rect {
    fill: var(--_accent);
    print-color-adjust: exact;
  }
  .share line {
    stroke: currentColor;
    stroke-width: 2px;
  }
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
  .also :is(dl, p) {
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
  @media (forced-colors: active) {
    .share rect {
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
  /* One below the other: the label before the number, where there is room for both. */
  @container (inline-size < 36em) {
    .tiles {
      grid-auto-flow: row;
      grid-auto-rows: 1fr;
      min-block-size: 12.75em;
    }
    .tiles > div {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      align-content: center;
      gap: 0.3em 1em;
      padding-block: 0.5em 0.7em;
      margin: -1px 0 0;
      border: 0;
      border-block-start: 1px solid var(--_line);
    }
    .tiles dt {
      min-block-size: 0;
    }
    .tiles b {
      font-size: 1.5em;
    }
    .share {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 20em) {
    .tiles {
      min-block-size: 15.6em;
    }
  }
  @container (inline-size < 17.5em) {
    .tiles {
      min-block-size: 18.75em;
    }
  }
  @container (inline-size < 17em) {
    .tiles {
      min-block-size: 19em;
    }
    .tiles > div {
      grid-template-columns: 1fr;
    }
  }
`;
