import { css } from 'lit';

export const stellarBadgeStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
    vertical-align: middle;
    max-inline-size: 100%;
  }
  .base {
    --_radius: var(--ogp-radius, 1.1em);
    display: inline-block;
    max-inline-size: 100%;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .pill {
    display: inline-block;
    min-block-size: 24px;
    box-sizing: border-box;
    padding-block: 0.15em;
    padding-inline: 0.5em 0.8em;
    border-radius: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  a.pill:hover {
    background: var(--_tint);
    text-decoration: underline;
  }
  .pill svg {
    margin-inline-end: 0.3em;
    vertical-align: -0.2em;
  }
  .label {
    display: inline-grid;
  }
  .label > * {
    grid-area: 1 / 1;
  }
  .unseen {
    visibility: hidden;
  }
  small {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_soft);
  }
  .error {
    padding: 0.1em 0.8em;
  }
  .error .notice {
    display: inline;
    padding: 0;
  }
  .error button {
    padding-block: 0;
  }
`;
