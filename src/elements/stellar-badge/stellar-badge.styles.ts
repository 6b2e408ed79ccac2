import { css } from 'lit';

export const stellarBadgeStyles = css`
  :host {
    display: inline-block;
    inline-size: auto;
    /* Somewhat smaller than its line, on its baseline, and without making the line higher. */
    margin-block: -0.4em;
    font-size: 0.9em;
    container-type: normal;
  }
  .base {
    --_radius: var(--ogp-radius, 1.1em);
    display: block;
    line-height: 1.2;
  }
  /* A grid, of which the first row gives the baseline. */
  .pill {
    display: grid;
    justify-items: center;
    padding-block: 0.08em;
    padding-inline: 0.5em 0.65em;
    border-radius: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  .pill::after {
    content: attr(data-room);
    block-size: 0;
    padding-inline-start: 1.4em;
    overflow: hidden;
    visibility: hidden;
    white-space: pre;
  }
  [data-room] > span {
    white-space: nowrap;
  }
  [href]:hover {
    background: var(--_tint);
    text-decoration: underline;
  }
  /* Never higher than its line. */
  .pill svg {
    margin-block: -0.2em;
    margin-inline-end: 0.25em;
    vertical-align: -0.2em;
  }
  .error {
    padding: 0.1em 0.65em;
    border-radius: 0.5em;
  }
  .error slot,
  .error .notice {
    display: inline;
    padding: 0;
  }
  .error .notice {
    margin-inline-start: 0.4em;
  }
  .error button {
    padding-block: 0;
  }
`;
