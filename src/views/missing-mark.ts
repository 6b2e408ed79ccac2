/** What stands where there is no grade. */
import { css, html, type TemplateResult } from 'lit';
import type { MissingReason } from '../contract/missing.js';
import { missing } from '../generated/words/en/missing.js';
import type { WordsOf } from '../words/localizer.js';

export const missingWords = missing;

/** Drawn where a grade would be. */
export const hollowMark = html`<span class="hollow" aria-hidden="true"></span>`;

/** Why there is no grade: a hollow mark and the reason in words, never a zero. */
export const missingMark = (words: WordsOf<typeof missingWords>, reason: MissingReason): TemplateResult =>
  html`${hollowMark} <span class="missing">${words.t(`missing.${reason}`)}</span>`;

export const missingStyles = css`
  .hollow {
    display: inline-block;
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    box-sizing: border-box;
    border: 1.5px dashed var(--_edge);
    border-radius: 50%;
  }
  .missing {
    color: var(--_soft);
    font-weight: 400;
  }
  small {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_soft);
  }
`;
