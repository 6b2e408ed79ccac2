import { css } from 'lit';

export const countryStatsStyles = css`
  .kicker {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* For the sentences of a record with many plans. */
  :is(.completion, .areas) figcaption p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    overflow: hidden;
    min-block-size: 2.9em;
  }
  .titles {
    margin-block-start: 0.2em;
  }
  /* In two lines where it states what is to be seen. */
  @container (inline-size < 24em) {
    :is(.completion, .areas) figcaption p {
      min-block-size: 4.35em;
    }
    .completion .section-title {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size < 17em) {
    :is(.completion, .areas) figcaption p {
      min-block-size: 7.25em;
    }
  }
`;
