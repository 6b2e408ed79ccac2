import { css } from 'lit';

/**
 * As high before the data as after, apart from the title: every row has the lines that its longest content needs at its width,
 * and the sentences have the lines of the longest. The fallback, in the title's place, is set as the title is.
 */
export const commitmentCardStyles = css`
  .base {
    --_pad: clamp(0.9em, 4cqi, 1.5em);
    box-sizing: border-box;
  }
  .title {
    margin-block: 0.3em 0.35em;
    max-inline-size: 34em;
  }
  /* Before the data there is what the page says itself, and what the data will answer. */
  .loading > :is(header, dl, .compact) {
    visibility: visible;
  }
  .loading :is(.kicker, .gist, dd, .compact-body) {
    visibility: hidden;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 32%) 1fr;
    gap: 0 1em;
    align-items: center;
  }
  .rows > div {
    min-block-size: 3em;
    padding: 0.1em var(--_pad);
    box-sizing: border-box;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  dt {
    font-size: 0.875em;
    color: var(--_soft);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  .rows dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    line-height: 1.3;
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-inline: var(--_pad);
  }
  details[open] {
    padding-block-end: 1em;
  }
  details p {
    margin: 0;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  details dl {
    padding-block-end: 1em;
    font-size: 0.9375em;
  }
  details dl > div {
    padding-block: 0.2em;
    align-items: baseline;
  }
  .description {
    white-space: pre-line;
  }
  .cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 10;
    overflow: hidden;
  }
  details button {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  @container (inline-size < 24em) {
    .base > header .kicker {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      block-size: 2.9em;
      white-space: normal;
    }
    details summary {
      font-size: 0.875em;
    }
  }
  @container (inline-size < 30em) {
    dl > div {
      grid-template-columns: 1fr;
    }
    .rows > div {
      min-block-size: 4.75em;
      align-content: center;
    }
    .title {
      font-size: 1.125em;
    }
  }
  @container (inline-size < 14em) {
    .title {
      --_lines: 8;
    }
    .rows > div {
      min-block-size: 6.5em;
    }
    .rows dd {
      font-size: 0.875em;
    }
  }
`;
