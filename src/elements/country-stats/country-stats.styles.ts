import { css } from 'lit';
import { heights } from './country-stats.heights.js';

export const countryStatsStyles = css`
  ${heights}
  .base {
    box-sizing: border-box;
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
  }
  .title {
    margin-block-start: 0.15em;
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
    min-block-size: 2.2em;
  }
  .tiles b {
    font-size: 1.9em;
    line-height: 1.15;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .tiles .hollow {
    align-self: center;
  }
  .tiles .missing,
  .tiles small {
    font-size: 0.875em;
  }
  figure,
  .participation {
    padding: 1.1em var(--_pad) 0.4em;
  }
  .participation > p {
    margin: 0.1em 0 0.8em;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5em, 100%), 1fr));
    gap: 0 2em;
    margin: 0;
    font-size: 0.875em;
  }
  .answers > div {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_soft);
    font-size: 0.9285em;
  }
  .answers dd {
    margin: 0;
  }
  .answers b {
    font-weight: 600;
  }
  details [role='heading'] {
    margin-block: 0.4em;
    font-size: 0.875em;
    font-weight: 650;
  }
  details ul {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    columns: 17em auto;
  }
  details li {
    padding-block: 0.15em;
    break-inside: avoid;
  }
  li b {
    font-weight: 600;
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
  @media (forced-colors: active) {
    .mark.yes {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (inline-size < 36em) {
    .tiles {
      grid-template-columns: repeat(2, 1fr);
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
