import { css } from 'lit';

export const modelStyles = css`
  .base {
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
    box-sizing: border-box;
  }
  .title {
    margin-block-end: 0.25em;
  }
  details,
  .alone {
    padding-inline: var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  summary > span {
    margin-inline-start: 0.2em;
  }
  ul,
  ol {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
    font-size: 0.9375em;
  }
  details > :is(ul, ol) {
    padding-block: 0.1em 1em;
  }
  .alone {
    padding-block: 0.9em 1em;
  }
  /* A mark in a column of its own: it decorates, and is not read aloud. */
  li {
    position: relative;
    padding-inline-start: 2.2em;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.05em;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    box-sizing: border-box;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-size: 0.9em;
    font-weight: 650;
    line-height: 1;
  }
  ol > li {
    counter-increment: step;
  }
  ol > li::before {
    content: counter(step) / '';
  }
  /* From each step to the next. */
  ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.65em -0.3em;
    inset-inline-start: 0.65em;
    border-inline-start: 1.5px solid var(--_edge);
  }
  .questions > li::before {
    content: '?' / '';
  }
  ul:not(.questions) > li::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    margin: 0.4em;
    background: var(--_accent);
  }
  b {
    font-weight: 650;
  }
  /* As many lines as the title needs in most fonts, so that the page's room for it is known. */
  @container (inline-size < 36em) {
    .title {
      min-block-size: 2.56em;
      font-size: 1.125em;
    }
  }
  @container (inline-size < 17em) {
    .title {
      min-block-size: 3.84em;
    }
  }
`;
