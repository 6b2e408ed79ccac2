/** What a reader sees where the data could not be had: the fallback, one plain sentence, and a way to try again. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { OgpError } from '../data/errors.js';
import { requests } from '../data/requests.js';
import type { Localizer } from '../internal/localize.js';
import type { MessageKey } from '../locales/generated/keys.js';
import { error as english } from '../locales/generated/en/error.js';
import { buttonStyles } from '../styles/button.styles.js';

type Tag = keyof typeof requests;
type OgpHost = HTMLElement & { reload(): Promise<void> };

/** The attribute without which an element has nothing to ask for, as an example to copy. */
const examples: Readonly<Record<Tag, string>> = {
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

/**
 * @param host the element; its styles are completed on the first failure.
 * @param alone whether there is nothing else to show: then the page's own fallback comes first.
 */
export function failure(host: OgpHost, words: Localizer, tag: Tag, error: OgpError, alone: boolean): TemplateResult {
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  for (const { styleSheet } of [buttonStyles, failureStyles]) if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  const say = (key: MessageKey): string => words.t(key, { example: examples[tag] }, english);
  // Where the attributes name a document, it is the endpoint that is no address.
  const named = requests[tag]((name) => host.getAttribute(name));
  const text = say(named && error.kind === 'config' ? 'error.endpoint' : `error.${error.kind}`);
  return html`${alone ? html`<slot><a href="https://www.opengovpartnership.org/">Open Government Partnership</a></slot>` : nothing}
    <p part="status" class="notice" role="status">
      ${alone ? nothing : say('error.stale')} ${text}
      ${error.kind === 'config' ? nothing : html`<button part="action" @click=${() => host.reload()}>${say('error.retry')}</button>`}
    </p>`;
}
