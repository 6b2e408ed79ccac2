import { css } from 'lit';

export const countryStatsStyles = css`
  .base {
    box-sizing: border-box;
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
  }
  .kicker {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Both in one place: the title, and before it the page's own words. */
  .titles {
    display: grid;
    margin-block: 0.2em 0.4em;
  }
  .titles > * {
    grid-area: 1 / 1;
  }
  .title > span {
    display: block;
  }
  .loading > header {
    visibility: visible;
  }
  .loading :is(.kicker, .gist, .titles > [role='heading']) {
    visibility: hidden;
  }
  @container (inline-size < 36em) {
    .title {
      font-size: 1.125em;
    }
  }
  /* In two lines where it states what is to be seen. */
  @container (inline-size < 24em) {
    .completion .section-title {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size < 17em) {
    .title > :first-child {
      min-block-size: 2.56em;
      align-content: end;
    }
  }
`;
