import type { Room } from '../../base/room.js';

/** What is below the sentences, in `em` of their text, in containers narrower than each width. */
const below: Readonly<Record<string, number>> = {
  '36em': 39.61,
  '30em': 40.86,
  '20em': 50.77,
  '18em': 52.47,
  '17em': 55.36,
  '13em': 58.1,
};

/** The title, in whose place the page's own words stand; the longest sentences, unseen; and four plans with their chart. */
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
  padding-block-end: 43.253em;
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
  longest: {
    before: [['actionPlans.told']],
    after: [['actionPlans.plans', 'actionPlans.change.same', 'actionPlans.change.both']],
  },
};
