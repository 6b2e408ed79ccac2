/** The head of an element on one country: its title, in whose place the page's own words stand while the data are to come. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading, titleToCome } from './box.js';

/** In two lines: the country, and what is told of it. */
export const countryTitle = (level: number, country: string, told: string, pending: boolean): TemplateResult =>
  html`<div class="titles">${heading(level, html`<span>${country}</span> <span>${told}</span>`)} ${pending ? titleToCome : nothing}</div>`;

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
  .title > span {
    display: block;
  }
  .loading > header {
    visibility: visible;
  }
  .loading :is(.kicker, .gist, .titles > [role='heading']) {
    visibility: hidden;
  }
  @container (inline-size < 36em) {
    .title {
      font-size: 1.125em;
    }
  }
  @container (inline-size < 17em) {
    .title > span:first-child {
      min-block-size: 2.56em;
      align-content: end;
    }
  }
`;
