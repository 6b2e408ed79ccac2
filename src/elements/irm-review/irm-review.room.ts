import type { Room } from '../../base/room.js';

/** What is below the title and the sentence, in `em` of its text, in containers narrower than each width. */
const below: Readonly<Record<string, number>> = { '36em': 64.33, '30em': 65.57, '18em': 67.27, '17em': 98.6 };

/** The title and the sentence below it, measured; the questions in lines of a known number. */
export const room: Room = {
  css: `& {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: start;
  container-type: inline-size;
  font-size: medium;
  line-height: 1.45;
}
& > a,
&::before {
  grid-area: 1 / 1;
  box-sizing: border-box;
  padding: calc(2.118em + 1px) calc(clamp(0.686em, 3.5cqi, 1.143em) + 1px) 0.3048em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
& > a {
  padding-block-start: calc(0.838em + 1px);
}
&::before,
&::after {
  visibility: hidden;
}
&::after {
  max-inline-size: 44em;
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  padding-block-end: 42.68em;
  font-size: 0.9375em;
}
@container (inline-size < 36em) {
  & > a,
  &::before {
    padding: calc(2.258em + 1px) calc(clamp(0.8em, 3.5cqi, 1.333em) + 1px) 0.3556em;
    font-size: 1.125em;
  }
  & > a {
    padding-block-start: calc(0.978em + 1px);
  }
}
@container (inline-size < 17em) {
  &::before {
    padding-block-start: calc(3.538em + 1px);
  }
}
${Object.entries(below)
  .map(
    ([width, size]) => `@container (inline-size < ${width}) {
  &::after {
    padding-block-end: ${size}em;
  }
}`,
  )
  .join('\n')}`,
  longest: { before: [['irmReview.told']], after: [['irmReview.ofPlan', 'irmReview.unreviewed']] },
};
