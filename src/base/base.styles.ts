/**
 * The look that all elements share: colours, box, footer, notices. Public custom properties are only ever consumed, never
 * declared, so that `:root`, an ancestor or the element can set them; what is worked out from them begins with `--_`.
 *
 * Every colour is derived from the text colour, which by default is the host page's own: `l` is its lightness, about 0.26
 * on a light page and 0.94 on a dark one, and each line below goes through a chosen colour at either end. So the widgets
 * follow any page, light, dark or switched at run time, without asking for its `color-scheme`. Browsers that cannot derive a
 * colour from another (of before 2024) show all in the text colour: a filled segment is filled in every browser.
 */
import { css } from 'lit';

export const baseStyles = css`
  /*
   * As wide as its container, wherever it stands: in a flex box, a grid, a float or a table, sizes come from the content, of
   * which a size container has none. There it would like to be wide, and can be narrow.
   */
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: 0;
    max-inline-size: 100%;
    contain-intrinsic-inline-size: 16em;
    font-size: medium;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    --_soft: color-mix(in oklab, currentColor 80%, transparent);
    --_edge: color-mix(in oklab, currentColor 55%, transparent);
    --_line: color-mix(in oklab, currentColor 18%, transparent);
    --_tint: color-mix(in oklab, currentColor 5%, transparent);
    --_accent: var(--ogp-color-accent, currentColor);
    --_star: var(--ogp-color-star, currentColor);
    --_radius: var(--ogp-radius, 0.375em);
    /* Fills whatever room the page keeps for the element. */
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column;
    color: var(--ogp-color-text, inherit);
    background: var(--ogp-color-surface, transparent);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-family: var(--ogp-font-family, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: break-word;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .base {
      /* Fainter than the text where the text is far from the middle, where it can be. */
      --_soft: oklch(from currentColor l c h / clamp(0.78, 1.3 - max(l - 0.62, 0.62 - l) * 1.6, 1));
      --_edge: oklch(from currentColor l c h / clamp(0.55, 1.1 - max(l - 0.62, 0.62 - l) * 1.6, 0.85));
      --_accent: var(
        --ogp-color-accent,
        oklch(from currentColor calc(0.065 + clamp(0.45, l, 0.94) * 0.867) calc(0.16 - clamp(0.26, l, 0.94) * 0.09) 256)
      );
      --_star: var(--ogp-color-star, oklch(from currentColor calc(0.443 + clamp(0.26, l, 0.94) * 0.41) 0.13 78));
    }
  }
  /* Paper is white, also that of a dark page. */
  @media print {
    .base {
      color: #000;
      background: none;
    }
    header,
    footer,
    figure,
    dl > div {
      break-inside: avoid;
    }
    header {
      break-after: avoid;
    }
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_edge);
  }
  a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .loading > * {
    visibility: hidden;
  }
`;
