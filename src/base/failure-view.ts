/** What a reader sees where the data could not be had: the fallback, one plain sentence, and a way to try again. */
import { css, html, type TemplateResult } from 'lit';
import { error } from '../generated/words/en/error.js';
import type { OgpErrorKind } from '../page/errors.js';
import type { WordsOf } from '../words/localizer.js';

export const failureWords = error;

export interface Failure {
  readonly words: WordsOf<typeof failureWords>;
  readonly kind: OgpErrorKind;
  /** Whether there is nothing else to show. */
  readonly alone: boolean;
  /** Whether the attributes name a document: then it is the endpoint that is no address. */
  readonly named: boolean;
  /** The code of what was asked for. */
  readonly code: string;
  /** An attribute to copy: `country="GEO"`. */
  readonly example: string;
  /** Whether the data are being asked for again. */
  readonly trying: boolean;
  readonly retry: () => void;
}

/** What stands in the element where there are no data to show. */
export const fallback = html`<slot><a href="https://www.opengovpartnership.org/">Open Government Partnership</a></slot
  >${' '}`;

export function sentence({ words, kind, alone, named, code, example, trying }: Failure): string {
  if (trying) return words.t('error.trying');
  if (kind === 'config' && named) return words.t('error.endpoint');
  const reason = words.t(`error.${kind}`, { code, example });
  return alone ? reason : words.t('error.stale', { reason });
}

/** Where trying again may help. It stays while the data are asked for again, so that the keyboard's focus does. */
export const retryButton = ({ words, kind, trying, retry }: Failure): TemplateResult | undefined =>
  kind === 'config' || kind === 'not-found'
    ? undefined
    : html`${' '}<button part="action" aria-disabled=${trying} @click=${retry}>${words.t('error.retry')}</button>`;

export const failureStyles = css`
  .loading > .notice {
    visibility: visible;
  }
  :is(.error, .stale) > .notice {
    padding: 0.65em var(--_pad, 1em);
    font-size: 0.875em;
    color: var(--_soft);
  }
  .error slot {
    display: block;
    padding: 0.8em var(--_pad, 1em) 0;
  }
`;
