/** The head of an element on one country: its title, in whose place the page's own words stand while the data are to come. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading, titleToCome } from './box.js';

export const titleOrFallback = (level: number, content: unknown, pending: boolean): TemplateResult =>
  html`<div class="titles">${heading(level, content)} ${pending ? titleToCome : nothing}</div>`;

export const countryHeadStyles = css`
  .base {
    box-sizing: border-box;
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
  }
  /* Both in one place. */
  .titles {
    display: grid;
    margin-block-end: 0.4em;
  }
  .titles > * {
    grid-area: 1 / 1;
  }
  .loading > header {
    visibility: visible;
  }
  .loading :is(.kicker, .gist, .titles > [role='heading']) {
    visibility: hidden;
  }
`;
