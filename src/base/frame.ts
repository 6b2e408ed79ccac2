/** What stands around every view: the box with its language, and the status that says what went wrong. Without a DOM, so that a server can draw it. */
import { html, type TemplateResult } from 'lit';
import type { StateName } from './element-state.js';
import { fallback, retryButton, sentence, type Failure } from './failure-view.js';

export interface Frame {
  readonly words: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  readonly state: StateName;
  /** What the view draws; not asked for where there is nothing to show. */
  readonly content: () => TemplateResult;
  readonly failure: Failure | undefined;
  /** Said after the sentence of the failure, with a space before it. */
  readonly hint: string | undefined;
}

/**
 * The notice is there in every state: screen readers tell what changes in a status, not one that comes with its text. It is a section, so that
 * an element's header and footer are not taken for the page's. There is no white space between the tags: in a line of text it would be seen.
 */
// prettier-ignore
export const frame = ({ words, state, content, failure, hint = '' }: Frame): TemplateResult =>
  html`<section part="base" class="base ${state}" lang=${words.lang} dir=${words.dir}
    >${state === 'error' ? fallback : content()}<div class="notice"
      ><span part="status" role="status">${failure && sentence(failure) + hint}</span>${failure && retryButton(failure)}</div
    ></section
  >`;
