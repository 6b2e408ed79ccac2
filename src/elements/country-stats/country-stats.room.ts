import type { Room } from '../../base/room.js';

/** What is below the sentences, in `em` of their text, in containers narrower than each width. */
const below: Readonly<Record<string, number>> = {
  '36em': 97.234,
  '30em': 98.461,
  '24em': 99.91,
  '20em': 102.95,
  '18em': 104.657,
  '17.5em': 108.017,
  '17em': 138.334,
  '14em': 141.14,
};

/**
 * The title's second line and the longest sentences, unseen; the fallback stands where the title will. What is above and below
 * them is of the sizes in the element's style sheets, in `em` of each text. What the element needs that shows some of its
 * sections only is not known in advance.
 */
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
  padding: calc(3.1667em + 1px) calc(clamp(0.686em, 3.5cqi, 1.143em) + 1px) 0.3043em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
& > a {
  padding-block-start: calc(1.8869em + 1px);
}
&::before,
&::after {
  visibility: hidden;
}
&::after {
  max-inline-size: 44em;
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  padding-block-end: calc(74.37em + 4px);
  font-size: 0.9375em;
  white-space: pre-line;
}
&[sections]::after {
  content: none;
}
@container (inline-size < 36em) {
  & > a,
  &::before {
    padding: calc(3.481em + 1px) calc(clamp(0.8em, 3.5cqi, 1.333em) + 1px) 0.355em;
    font-size: 1.125em;
  }
  & > a {
    padding-block-start: calc(2.2014em + 1px);
  }
}
@container (inline-size < 17em) {
  &::before {
    padding-block-start: calc(4.761em + 1px);
  }
}
${Object.entries(below)
  .map(
    ([width, size]) => `@container (inline-size < ${width}) {
  &::after {
    padding-block-end: calc(${size}em + 4px);
  }
}`,
  )
  .join('\n')}`,
  longest: {
    before: [['stats.question']],
    after: [
      ['stats.gist.plans', 'stats.gist.done', 'stats.gist.stars'],
      ['stats.results', 'stats.ofAssessed'],
      ['stats.ungraded', 'stats.name.potentialImpact', 'stats.name.starred', 'stats.name.potentialForResults'],
      ['stats.mark'],
    ],
  },
};
