import { titledRoom } from '../../base/titled-room.js';

/** What is between the title and the end, beside the sentences, in `em` of their text, in containers narrower than each width. */
const between: Readonly<Record<string, number>> = { '36em': 28.49, '30em': 29.73, '24em': 31, '20em': 40.39, '18em': 42.5, '13em': 44 };

/** The figures in lines of a known height, and the footer. */
export const room = titledRoom(
  'numbers.title',
  [['numbers.years'], ['numbers.byRule', 'numbers.forumYears'], ['numbers.founded'], ['numbers.committee']],
  `&::after {
  padding-block-end: 20.69em;
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
);
