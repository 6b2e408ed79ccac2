/** Buttons, for the elements and states that have one. */
import { css } from 'lit';

export const buttonStyles = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.2em 0.75em;
    min-block-size: 24px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
