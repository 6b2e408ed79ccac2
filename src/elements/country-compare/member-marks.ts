/** The marks by which members are told apart without colour: by their shape, and by whether they are filled. */
import { css, html, svg, type TemplateResult } from 'lit';

/** Around the middle of a field of ten by ten, for as many members as there may be: every other one hollow. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-3.5-3.5h7v7h-7z',
  'M0-4.6 4.4 3.4h-8.8z',
  'M0-4.8 4.8 0 0 4.8-4.8 0z',
  'M-4-1.6h2.4V-4h3.2v2.4H4v3.2H1.6V4h-3.2V1.6H-4z',
  'M0 4.6 4.4-3.4h-8.8z',
] as const;

export const markPath = (n: number): TemplateResult =>
  svg`<path class=${n % 2 ? 'mark hollow-mark' : 'mark'} d=${shapes[n % shapes.length]!}></path>`;

/** In a line of text, beside the member's name. */
export const memberMark = (n: number): TemplateResult =>
  html`<svg class="key-mark" viewBox="-5 -5 10 10" aria-hidden="true">${markPath(n)}</svg>`;

export const memberMarkStyles = css`
  .key-mark {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    overflow: visible;
  }
  .mark {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.3px;
    vector-effect: non-scaling-stroke;
    print-color-adjust: exact;
  }
  .hollow-mark {
    fill: var(--ogp-color-surface, Canvas);
  }
  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .hollow-mark {
      fill: Canvas;
    }
  }
`;
