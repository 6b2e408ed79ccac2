/** What a reader sees where the data could not be had: the fallback, one plain sentence, and a way to try again. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { error } from '../generated/words/en/error.js';
import type { OgpErrorKind } from '../page/errors.js';
import type { WordsOf } from '../words/localizer.js';

export const failureWords = error;

export interface Failure {
  readonly kind: OgpErrorKind;
  /** Whether there is nothing else to show: then the page's own fallback comes first. */
  readonly alone: boolean;
  /** Whether the attributes name a document: then it is the endpoint that is no address. */
  readonly named: boolean;
  /** An attribute to copy: `country="GEO"`. */
  readonly example: string;
  readonly retry: () => void;
}

export function failureView(words: WordsOf<typeof failureWords>, { kind, alone, named, example, retry }: Failure): TemplateResult {
  const config = kind === 'config';
  const sentence = config && named ? words.t('error.endpoint') : words.t(`error.${kind}`, { example });
  return html`${alone ? html`<slot><a href="https://www.opengovpartnership.org/">Open Government Partnership</a></slot>` : nothing}
    <p part="status" class="notice" role="status">
      ${alone ? nothing : words.t('error.stale')} ${sentence}
      ${config ? nothing : html`<button part="action" @click=${retry}>${words.t('error.retry')}</button>`}
    </p>`;
}

export const failureStyles = css`
  .notice {
    margin: 0;
    padding: 0.65em var(--_pad, 1em);
    font-size: 0.875em;
    color: var(--_soft);
  }
  .error slot {
    display: block;
    padding: 0.8em var(--_pad, 1em) 0;
  }
`;
