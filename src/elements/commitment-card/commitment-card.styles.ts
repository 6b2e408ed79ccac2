import { css } from 'lit';
import { room } from '../../generated/rooms/commitment-card.js';

export const commitmentCardStyles = css`
  ${room}
  .base {
    --_pad: clamp(0.9em, 4cqi, 1.5em);
    box-sizing: border-box;
  }
  .kicker,
  .lead,
  .tags {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .kicker b {
    font-weight: 650;
  }
  .title {
    margin-block: 0.35em 0.4em;
    max-inline-size: 34em;
  }
  .title bdi,
  .lead {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
  }
  .lead {
    font-size: 0.9375em;
    max-inline-size: 44em;
    -webkit-line-clamp: 3;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-start: 0.9em;
    padding: 0;
    list-style: none;
  }
  .tags li {
    padding: 0.15em 0.55em;
    border-radius: 0.3em;
    background: var(--_tint);
    color: inherit;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 30%) 1fr;
    gap: 0 1em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.3em var(--_pad);
    box-sizing: border-box;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-size: 0.875em;
    color: var(--_soft);
  }
  dd {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
    align-items: center;
    min-inline-size: 0;
  }
  .pair {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-inline: var(--_pad);
  }
  details p {
    margin: 0 0 1em;
    max-inline-size: 42em;
  }
  .description {
    white-space: pre-line;
  }
  details dl {
    padding-block-end: 0.75em;
    font-size: 0.9375em;
  }
  details dl > div {
    padding-inline: 0;
    border: 0;
    min-block-size: 0;
    align-items: baseline;
  }
  @container (inline-size < 28em) {
    dl > div {
      grid-template-columns: 1fr;
      padding-block: 0.5em;
      min-block-size: 4em;
      align-content: center;
    }
    .title {
      font-size: 1.125em;
    }
  }
  @container (inline-size < 18em) {
    dl > div {
      min-block-size: 4.7em;
    }
  }
  :host([variant='compact']) header {
    padding-block: 0.9em 0.75em;
  }
  :host([variant='compact']) .title {
    font-size: 1.0625em;
    margin-block: 0.25em 0;
  }
  :host([variant='compact']) dl > div {
    grid-template-columns: 1fr;
    min-block-size: 3.4em;
    padding-block: 0.4em;
    align-content: center;
  }
  :host([variant='compact']) dt {
    font-size: 0.8125em;
  }
  :host([variant='compact']) dd {
    font-size: 0.9375em;
  }
`;
