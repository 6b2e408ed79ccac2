/** What a reader sees where the data could not be had: the fallback, one plain sentence, and a way to try again. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { OgpError } from '../data/errors.js';
import { requests } from '../data/requests.js';
import type { Localizer } from '../internal/localize.js';
import { error as english } from '../locales/generated/en/error.js';

/** The attribute without which an element has nothing to ask for, as an example to copy. */
const examples: Readonly<Record<keyof typeof requests, string>> = {
  'ogp-commitment-card': 'commitment="GE0025"',
  'ogp-country-stats': 'country="GEO"',
  'ogp-stellar-badge': 'commitment="GE0025"',
};

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

/** The whole element, with nothing to show. */
export const failureView = (words: Localizer, error: OgpError, tag: keyof typeof requests, retry: (() => void) | undefined): TemplateResult =>
  html`<slot><a href="https://www.opengovpartnership.org/">Open Government Partnership</a></slot>${notice(words, sentence(words, error, tag), error, retry)}`;

/** A note below data that could not be updated. */
export const staleView = (words: Localizer, error: OgpError, tag: keyof typeof requests, retry: () => void): TemplateResult =>
  notice(words, `${words.t('error.stale', {}, english)} ${sentence(words, error, tag)}`, error, retry);

function notice(words: Localizer, text: string, { kind }: OgpError, retry: (() => void) | undefined): TemplateResult {
  return html`<p part="status" class="notice" role="status">
    ${text} ${kind === 'config' ? nothing : html`<button part="action" @click=${retry}>${words.t('error.retry', {}, english)}</button>`}
  </p>`;
}

const sentence = (words: Localizer, { kind, message }: OgpError, tag: keyof typeof requests): string =>
  message === 'endpoint' ? words.t('error.endpoint', {}, english) : words.t(`error.${kind}`, { example: examples[tag] }, english);
