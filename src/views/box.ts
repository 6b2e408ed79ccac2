/** The frame of the larger elements: a heading, and a footer that says where the figures are from and of when. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { SourceNote } from '../contract/note.js';
import { common } from '../generated/words/en/common.js';
import type { WordsOf } from '../words/localizer.js';

export const footerWords = common;

/** A heading at a level of the page's outline. */
export const heading = (level: number, content: unknown): TemplateResult =>
  html`<div part="title" class="title" role="heading" aria-level=${level}>${content}</div>`;

/** In the title's place before there is a title: the page's fallback, which names what is to come. */
export const titleToCome = html`<div class="title">
  <slot><br /></slot>
</div>`;

/** Where a footer says something else than that the figures are the reviewers', as of the day of the data. */
interface OtherSource {
  readonly source: string;
  readonly date: string;
}

/** A warning, the source, how figures are counted, and the date. `url` is the page at OGP where a reader can check. */
export function footer(
  words: WordsOf<typeof footerWords>,
  { asOf, notice, method }: SourceNote,
  url: string,
  other?: OtherSource,
): TemplateResult {
  return html`<footer part="footer" class=${notice ? 'noted' : nothing}>
    ${notice ? html`<strong>${notice === 'sample data' ? words.t('common.sample') : notice}</strong>` : nothing}
    <span
      >${words.t('common.source')}
      <a part="source" href=${url || 'https://www.opengovpartnership.org/'}>${other?.source ?? words.t('common.ogp')}</a></span
    >
    ${method ? html`<a part="method" href=${method}>${words.t('common.method')}</a>` : nothing}
    <span class="date">${other?.date ?? words.day(asOf)}</span>
  </footer>`;
}

export const boxStyles = css`
  header {
    padding: 1.1em var(--_pad) 1em;
  }
  .title {
    font-size: 1.3125em;
    line-height: 1.28;
    font-weight: 650;
    text-wrap: balance;
  }
  .kicker {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  /* Both in one place: the sentences, and the longest that there may be, unseen. */
  .gist {
    display: grid;
    margin: 0;
    font-size: 0.9375em;
    max-inline-size: 44em;
  }
  .gist > span,
  .gist::after {
    grid-area: 1 / 1;
  }
  .gist::after {
    content: attr(data-room);
    visibility: hidden;
  }
  summary {
    padding-block: 0.75em;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }
  /*
   * One line, two where it is narrow, three where it is very narrow. A warning is one more, and takes its room from the padding:
   * nobody knows of it before the data are there.
   */
  footer {
    margin-block-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-content: center;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 2.75em;
    padding: 0.2em var(--_pad);
    box-sizing: border-box;
    border-block-start: 1px solid var(--_line);
    background: var(--_tint);
    color: var(--_soft);
  }
  footer > * {
    font-size: 0.8125em;
  }
  /* High enough to be hit by a finger: it may stand below the other link. */
  [part='method'] {
    padding-block: 0.2em;
  }
  .noted {
    padding-block: 0;
  }
  footer strong {
    flex-basis: 100%;
    font-weight: 600;
  }
  @container (inline-size < 30em) {
    footer {
      min-block-size: 3.9em;
    }
  }
  @container (inline-size < 18em) {
    footer {
      min-block-size: 5.5em;
    }
  }
`;
