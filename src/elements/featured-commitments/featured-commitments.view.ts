import { css, html, type TemplateResult } from 'lit';
import { failureWords } from '../../base/failure-view.js';
import { missingDocuments, remarkStyles } from '../../base/missing-view.js';
import type { ViewOptions } from '../../base/element-model.js';
import { featuredCommitments } from '../../generated/words/en/featuredCommitments.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import { cardGridStyles } from '../../views/card-grid.js';
import { commitmentHeadStyles, compactCard, compactCardStyles, compactCardWords } from '../../views/compact-card.js';
import { gradeStyles } from '../../views/grade-scale.js';
import { missingStyles } from '../../views/missing-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import { examples, type attributes, type Featured, type FeaturedModel } from './featured-commitments.model.js';

export const words = { ...footerWords, ...failureWords, ...compactCardWords, ...featuredCommitments };

type FeaturedWords = WordsOf<typeof words>;

export interface FeaturedOptions extends ViewOptions<typeof attributes> {
  /** Scrolls the row by a card, towards its end or its start. */
  readonly scroll?: (direction: 1 | -1) => void;
  /** Asks again for those that could not be had. */
  readonly retry?: () => void;
}

export const view = (words: FeaturedWords, { found, missing }: FeaturedModel, options: FeaturedOptions): TemplateResult =>
  html`<header part="header">
      ${heading(options.headingLevel, words.t('featuredCommitments.title'))}
      <p class="gist"><span>${words.t(options.ids.length ? 'featuredCommitments.chosen' : 'featuredCommitments.examples')}</span></p>
      ${missingDocuments(words, missing, (code) => words.t('featuredCommitments.notReached', { code }), options.retry)}
    </header>
    ${options.layout === 'row' ? row(words, found, options) : list(words, found, options)}
    ${footer(words, options.dataset, 'https://www.opengovpartnership.org/')}`;

const list = (words: FeaturedWords, found: FeaturedModel['found'], options: FeaturedOptions): TemplateResult =>
  html`<ul class="cards" role="list">
    ${found.map((one) => html`<li>${card(words, one, options)}</li>`)}
  </ul>`;

/** A row that is too long for its place scrolls: with the buttons, and, since it can have the focus, with the keyboard. */
const row = (words: FeaturedWords, found: FeaturedModel['found'], options: FeaturedOptions): TemplateResult =>
  html`<div class="row" role="region" tabindex="0" aria-label=${words.t('featuredCommitments.title')}>${list(words, found, options)}</div>
    <p class="steps">
      <button part="action" @click=${() => options.scroll?.(-1)}>${words.t('featuredCommitments.previous')}</button>
      <button part="action" @click=${() => options.scroll?.(1)}>${words.t('featuredCommitments.next')}</button>
    </p>`;

function card(words: FeaturedWords, featured: Featured, options: FeaturedOptions): TemplateResult {
  const { id } = featured.commitment;
  const isExample = examples.find((one) => one === id);
  const note = options.note(id) || (isExample ? words.t(`featuredCommitments.${isExample}`) : '');
  return html`${compactCard(words, featured, { headingLevel: options.headingLevel + 1, pending: false })}
    <p class="why"><slot name="note-${id}">${note}</slot></p>`;
}

export const styles = [
  boxStyles,
  missingStyles,
  gradeStyles,
  remarkStyles,
  commitmentHeadStyles,
  compactCardStyles,
  cardGridStyles,
  css`
    .base {
      --_pad: clamp(0.9em, 3.5cqi, 1.5em);
      box-sizing: border-box;
    }
    .loading > header {
      visibility: visible;
    }
    .why {
      flex: 1;
      margin: 0;
      padding: 0 var(--_pad) 1em;
    }
    .why > slot {
      display: block;
      min-block-size: 2.7em;
      font-size: 0.875em;
      line-height: 1.35;
    }
    .row {
      overflow-x: auto;
      scroll-snap-type: x proximity;
      overscroll-behavior-x: contain;
    }
    .row .cards {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: min(20em, 90cqi);
      inline-size: max-content;
    }
    .row li {
      scroll-snap-align: start;
    }
    .row .why > slot {
      min-block-size: 4.05em;
    }
    .steps {
      display: flex;
      justify-content: flex-end;
      gap: 0.5em;
      margin: 0;
      padding: 0.6em var(--_pad);
      border-block-start: 1px solid var(--_line);
      font-size: 0.875em;
    }
    @media (prefers-reduced-motion: no-preference) {
      .row {
        scroll-behavior: smooth;
      }
    }
    @media print {
      .row {
        overflow: visible;
      }
      .row .cards {
        grid-auto-flow: row;
        grid-template-columns: 1fr 1fr;
        inline-size: auto;
      }
      .steps {
        display: none;
      }
    }
  `,
];
