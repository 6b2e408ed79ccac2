import { css } from 'lit';

export const countryStatsStyles = css`
  .kicker {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .titles {
    margin-block-start: 0.2em;
  }
  /* In two lines where it states what is to be seen. */
  @container (inline-size < 24em) {
    .completion .section-title {
      min-block-size: 2.9em;
    }
  }
`;
