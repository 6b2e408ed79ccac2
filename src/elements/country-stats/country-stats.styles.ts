import { css } from 'lit';

export const countryStatsStyles = css`
  .base {
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
  }
  .participation > p {
    margin: 0;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .title {
    margin-block-start: 0.15em;
    min-block-size: 1.28em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    margin: 0;
    overflow: hidden;
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.2em;
    min-block-size: 6.2em;
    box-sizing: border-box;
    padding: 0.8em var(--_pad);
    margin-inline-start: -1px;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 1px solid var(--_line);
  }
  .tiles dt {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .tiles dd {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.45em;
    align-items: baseline;
  }
  .tiles b {
    font-size: 1.9em;
    line-height: 1.15;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .tiles small {
    font-size: 0.875em;
  }
  figure,
  .participation {
    border-block-start: 1px solid var(--_line);
  }
  .participation {
    padding: 1.1em var(--_pad);
    min-block-size: 3em;
  }
  .records {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 2.5em;
    margin-block-start: 0.8em;
    font-size: 0.875em;
  }
  .records [role='heading'] {
    font-weight: 650;
    padding-block-end: 0.3em;
  }
  .records dl {
    margin: 0;
  }
  .records dl > div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .records dt {
    color: var(--_soft);
    font-size: 0.9285em;
  }
  .records dd {
    margin: 0;
  }
  .records ul {
    margin: 0.2em 0 0;
    padding: 0;
    list-style: none;
  }
  .mark {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.3em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    box-sizing: border-box;
  }
  .mark.yes {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .mark.hollow {
    border-style: dashed;
  }
  .blank {
    border-block-start: 1px solid var(--_line);
    min-block-size: 17.5em;
  }
  .blank.figures {
    min-block-size: 12.4em;
  }
  .blank.areas {
    min-block-size: 23em;
  }
  @container (inline-size < 36em) {
    .tiles {
      grid-template-columns: repeat(2, 1fr);
    }
    .blank.figures {
      min-block-size: 19em;
    }
  }
  @container (inline-size < 19em) {
    .tiles {
      grid-template-columns: 1fr;
    }
    .tiles > div {
      min-block-size: 5em;
    }
  }
`;
