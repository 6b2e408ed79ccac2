import { css } from 'lit';

export const numbersStyles = css`
  .base {
    --_pad: clamp(0.9em, 3.5cqi, 1.5em);
    box-sizing: border-box;
  }
  .loading > header {
    visibility: visible;
  }
  .loading .gist {
    visibility: hidden;
  }
  .title {
    margin-block-end: 0.25em;
  }
  .tiles {
    --_basis: 30%;
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    overflow: hidden;
    border-block-start: 1px solid var(--_line);
  }
  .by-four {
    --_basis: 40%;
  }
  /* The number above its label, which comes first where it is read aloud. A last row that is not full is stretched. */
  .tiles > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    flex: 1 1 var(--_basis);
    box-sizing: border-box;
    min-block-size: 5em;
    padding: 0.6em var(--_pad) 0.9em;
    margin: -1px 0 0 -1px;
    border: solid var(--_line);
    border-width: 1px 0 0 1px;
  }
  .tiles > .shared {
    min-block-size: 7.2em;
  }
  .tiles :is(dt, small) {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .tiles dd {
    margin: 0;
  }
  .tiles b {
    font-size: 1.9em;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  /* As high as a number. */
  .tiles .missing {
    line-height: 2.375;
  }
  @container (inline-size >= 52em) {
    .by-four {
      --_basis: 22%;
    }
  }
  /* In rows: the label before the number. */
  @container (inline-size < 36em) {
    .tiles > div {
      flex: 1 1 100%;
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      gap: 0 1em;
      min-block-size: 3em;
      padding-block: 0.3em;
    }
    .tiles > .shared {
      min-block-size: 3.9em;
    }
    .tiles dd {
      text-align: end;
    }
    .tiles b {
      font-size: 1.5em;
    }
  }
  @container (inline-size < 20em) {
    .tiles > div {
      display: flex;
      align-items: start;
      min-block-size: 4em;
      padding-block: 0.4em;
    }
    .tiles > .shared {
      min-block-size: 6.3em;
    }
    .tiles dd {
      text-align: start;
    }
  }
`;
