import { css } from 'lit';

export const stellarBadgeStyles = css`
  /* All is text in its line, which breaks where the line does: so it makes no line higher, and overlaps none. */
  :host {
    display: inline;
    inline-size: auto;
    font-size: 0.9em;
    line-height: 1;
    container-type: normal;
  }
  .base {
    --_radius: var(--ogp-radius, 1.1em);
    display: inline;
    padding-block: 0.08em;
    line-height: inherit;
  }
  .base,
  .pill {
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .pill {
    padding-inline: 0.6em;
    border-radius: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  /* As wide for any verdict. The first row gives the baseline. */
  .steady {
    display: inline-grid;
    justify-items: center;
    white-space: nowrap;
  }
  .joined {
    white-space: nowrap;
  }
  [data-room]::after {
    content: attr(data-room);
    block-size: 0;
    padding-inline-start: 1.4em;
    overflow: hidden;
    visibility: hidden;
    white-space: pre;
  }
  [href]:hover {
    text-decoration: underline;
  }
  /* Never higher than its line. */
  .pill svg {
    margin-block: -0.2em;
    margin-inline-end: 0.25em;
    vertical-align: -0.2em;
  }
  .base > .notice,
  .error > slot {
    display: inline;
    padding: 0;
    font-size: inherit;
  }
  /* Sentences are no pill. */
  .error,
  .stale {
    border: 0;
    line-height: 1.2;
  }
  button {
    padding-block: 0;
  }
`;
