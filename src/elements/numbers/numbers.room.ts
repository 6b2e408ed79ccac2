import type { Room } from '../../base/room.js';

/** What is between the title and the end, beside the sentences, in `em` of their text, in containers narrower than each width. */
const between: Readonly<Record<string, number>> = { '36em': 28.49, '30em': 29.73, '24em': 31, '20em': 40.39, '18em': 42.5, '13em': 44 };

/** Title and sentences, measured; the figures in lines of a known height; and the footer. */
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
  padding: calc(0.838em + 1px) calc(clamp(0.686em, 3.5cqi, 1.143em) + 1px) 0.25em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
&::before,
&::after {
  visibility: hidden;
}
&::after {
  padding-block-end: 20.69em;
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  font-size: 0.9375em;
  white-space: pre-line;
}
&[figures]::after {
  content: none;
}
${Object.entries(between)
  .map(
    ([width, size]) => `@container (inline-size < ${width}) {
  &::after {
    padding-block-end: ${size}em;
  }
}`,
  )
  .join('\n')}`,
  longest: {
    before: [['numbers.title']],
    after: [['numbers.years'], ['numbers.byRule', 'numbers.forumYears'], ['numbers.founded'], ['numbers.committee']],
  },
};
