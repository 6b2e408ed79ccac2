/** A figure in large: its label, "n of m", and its share as a thin bar, with that of all members as a mark on it. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Portion } from '../contract/portion.js';

export interface FigureTile {
  readonly label: string;
  readonly portion: Portion;
  /** The numbers, or, where nothing was assessed, that; in the reader's language. */
  readonly figure: TemplateResult;
  /** What it is compared with, and how that is told to those who do not see the mark. */
  readonly network?: Portion | undefined;
  readonly compared?: string;
}

/** An entry of a list that has the class `tiles`. */
export const figureTile = ({ label, portion, figure, network, compared }: FigureTile): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${figure} ${network?.of && portion.of ? html`<span class="visually-hidden">${compared}</span>` : nothing}</dd>
    ${portion.of ? bar(portion, network) : nothing}
  </div>`;

const percent = ({ count, of }: Portion): string => `${(100 * count) / of}%`;

/** The share as a thin bar, and that of all members as a mark on it. */
const bar = (portion: Portion, network: Portion | undefined): TemplateResult =>
  html`<svg class="share" aria-hidden="true">
    <rect width=${percent(portion)} height="100%"></rect>
    ${network?.of ? svg`<line x1=${percent(network)} x2=${percent(network)} y1="-3" y2="100%"></line>` : nothing}
  </svg>`;

export const figureTileStyles = css`
  .tiles {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    min-block-size: 7.25em;
    margin: 0;
    overflow: hidden;
    border-block-start: 1px solid var(--_line);
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    box-sizing: border-box;
    padding: 0.8em var(--_pad) 1em;
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--_line);
  }
  .tiles dt {
    min-block-size: 2.6em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_soft);
  }
  .tiles dd {
    margin: 0;
  }
  .tiles b {
    font-size: 1.9em;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .share {
    inline-size: 100%;
    block-size: 0.5em;
    overflow: visible;
    border: 1px solid var(--_edge);
    box-sizing: border-box;
  }
  [dir='rtl'] .share {
    scale: -1 1;
  }
  .share rect {
    fill: var(--_accent);
    print-color-adjust: exact;
  }
  .share line {
    stroke: currentColor;
    stroke-width: 2px;
  }
  @media (forced-colors: active) {
    .share rect {
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
  /* One below the other: the label before the number, where there is room for both. */
  @container (inline-size < 36em) {
    .tiles {
      grid-auto-flow: row;
      grid-auto-rows: 1fr;
      min-block-size: 12.75em;
    }
    .tiles > div {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      align-content: center;
      gap: 0.3em 1em;
      padding-block: 0.5em 0.7em;
      margin: -1px 0 0;
      border: 0;
      border-block-start: 1px solid var(--_line);
    }
    .tiles dt {
      min-block-size: 0;
    }
    .tiles b {
      font-size: 1.5em;
    }
    .share {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 20em) {
    .tiles {
      min-block-size: 15.6em;
    }
  }
  @container (inline-size < 17.5em) {
    .tiles {
      min-block-size: 18.75em;
    }
  }
  @container (inline-size < 17em) {
    .tiles {
      min-block-size: 19em;
    }
    .tiles > div {
      grid-template-columns: 1fr;
    }
  }
`;
