/** What is said of documents that could not be had, where others are shown. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { WordsOf } from '../words/localizer.js';
import type { failureWords } from './failure-view.js';
import type { Missing } from './outcomes.js';

/**
 * A line for each, and a button where trying again may help.
 * @param notReached says that there was no answer on what a code names.
 */
export function missingDocuments(
  words: WordsOf<typeof failureWords>,
  missing: readonly Missing[],
  notReached: (code: string) => string,
  retry: (() => void) | undefined,
): TemplateResult {
  const isFinal = ({ kind }: Missing): boolean => kind === 'not-found';
  return html`${missing.map(
    (one) => html`<p class="remark">${isFinal(one) ? words.t('error.not-found', { code: one.code }) : notReached(one.code)}</p>`,
  )}
  ${missing.every(isFinal) ? nothing : html`<p class="remark"><button part="action" @click=${retry}>${words.t('error.retry')}</button></p>`}`;
}

export const remarkStyles = css`
  .remark {
    margin: 0.3em 0 0;
    font-size: 0.9375em;
  }
`;
