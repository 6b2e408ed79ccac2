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
    display: inline-flex;
    align-items: center;
    gap: 0.15em 0.45em;
    min-block-size: 24px;
    box-sizing: border-box;
    padding: 0.15em 0.8em 0.15em 0.5em;
    border-radius: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  a.pill:hover {
    background: var(--_tint);
    text-decoration: underline;
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
