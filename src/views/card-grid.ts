/** Compact cards side by side, in a list that has the class `cards`. */
import { css } from 'lit';

export const cardGridStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: 1px;
    margin: 0;
    padding: 0;
    list-style: none;
    overflow: hidden;
    border-block-start: 1px solid var(--_line);
  }
  .cards > li {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    outline: 1px solid var(--_line);
  }
  /* With room for three lines of title and the disclosure of a longer one, so that what was found stands side by side. */
  .compact header {
    box-sizing: border-box;
    min-block-size: 8.4em;
  }
  .compact-body .parts {
    min-block-size: 2.9em;
  }
`;
