/** What stands where there is no grade. */
import { css, html, type TemplateResult } from 'lit';
import type { MissingReason } from '../contract/missing.js';
import { missing } from '../generated/words/en/missing.js';
import type { WordsOf } from '../words/localizer.js';

export const missingWords = missing;

/** Drawn where a grade would be. */
export const hollowMark = html`<span class="hollow" aria-hidden="true"></span>`;

/** A hollow mark and why there is nothing, in words: never a zero. */
export const missingText = (text: string): TemplateResult => html`${hollowMark} <span class="missing">${text}</span>`;

/** Why there is no grade. */
export const missingMark = (words: WordsOf<typeof missingWords>, reason: MissingReason): TemplateResult =>
  missingText(words.t(`missing.${reason}`));

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
