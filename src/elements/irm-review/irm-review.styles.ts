import { css } from 'lit';

export const irmReviewStyles = css`
  section section {
    padding: 1em var(--_pad) 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .section-title {
    font-size: 0.9375em;
    font-weight: 650;
  }
  section > p {
    margin: 0.1em 0 0.6em;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  /* In as many lines as the longest of each needs in most fonts, so that the page's room for them is known. */
  @container (inline-size < 36em) {
    section > p {
      min-block-size: 2.9em;
    }
    .section-title {
      min-block-size: 2.9em;
    }
    .ambition > div {
      min-block-size: 4.75em;
    }
  }
  @container (inline-size < 17em) {
    section > p,
    .section-title {
      min-block-size: 5.8em;
    }
    .ambition > div {
      min-block-size: 6.5em;
    }
  }
`;
