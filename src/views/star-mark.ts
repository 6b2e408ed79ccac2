/** The star, drawn our own way: filled, hollow, or, where there was no rating, a dashed ring. */
import { css, html, type TemplateResult } from 'lit';
import type { StarVerdict } from '../contract/star.js';

const star = 'm12 2.6 2.8 6 6.6.8-4.9 4.5 1.3 6.5-5.8-3.2-5.8 3.2 1.3-6.5L2.6 9.4l6.6-.8z';
const ring = 'M3.5 12a8.5 8.5 0 0 1 17 0 8.5 8.5 0 0 1-17 0z';

/** Told apart by shape, never by colour alone; the word stands beside it. */
export const starMark = (verdict: StarVerdict): TemplateResult =>
  html`<svg class="star ${verdict}" viewBox="0 0 24 24" aria-hidden="true"><path d=${verdict === 'not-rated' ? ring : star} /></svg>`;

export const starStyles = css`
  .star {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1.7;
    stroke-linejoin: round;
  }
  .star.starred {
    fill: var(--_star);
    stroke: var(--_star);
  }
  .star.not-rated {
    stroke-dasharray: 2.6 2.2;
  }
  @media (forced-colors: active) {
    .star {
      stroke: CanvasText;
    }
    .star.starred {
      fill: CanvasText;
    }
  }
`;
