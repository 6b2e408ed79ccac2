import type { Room } from '../../base/room.js';

/**
 * The fallback stands where the title will, set as the title is; below it the longest sentence, unseen, and the rows. The sizes
 * are those of the card's style sheet: what is above the title, and what is below the sentence, in `em` of the card.
 */
export const room: Room = {
  css: `& {
  display: block;
  container-type: inline-size;
  font-size: medium;
  line-height: 1.45;
}
& > a {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 5;
  overflow: hidden;
  max-inline-size: 34em;
  margin: 0 calc(clamp(0.686em, 4cqi, 1.143em) + 1px);
  padding-block: calc(2.035em + 1px) 0.35em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
&::after {
  display: block;
  max-inline-size: 44em;
  margin: 0 calc(clamp(0.96em, 4cqi, 1.6em) + 1px);
  padding-block-end: calc(19.75em + 2px);
  font-size: 0.9375em;
  visibility: hidden;
}
@container (inline-size < 30em) {
  & > a {
    margin: 0 calc(clamp(0.8em, 4cqi, 1.333em) + 1px);
    padding-block-start: calc(2.325em + 1px);
    font-size: 1.125em;
  }
  &::after {
    padding-block-end: calc(28.447em + 2px);
  }
}
@container (inline-size < 24em) {
  & > a {
    padding-block-start: calc(3.372em + 1px);
  }
  &::after {
    padding-block-end: calc(28.25em + 2px);
  }
}
@container (inline-size < 18em) {
  &::after {
    padding-block-end: calc(29.957em + 2px);
  }
}
@container (inline-size < 14em) {
  &::after {
    padding-block-end: calc(37.427em + 2px);
  }
}
&[variant='compact'] > a {
  margin: 0 calc(clamp(0.847em, 4cqi, 1.412em) + 1px);
  padding-block: calc(2.112em + 1px) 0;
  -webkit-line-clamp: 3;
  font-size: 1.0625em;
}
&[variant='compact']::after {
  content: '';
  padding-block-end: calc(7.24em + 1px);
}
@container (inline-size < 30em) {
  &[variant='compact']::after {
    padding-block-end: calc(8.467em + 1px);
  }
}
@container (inline-size < 24em) {
  &[variant='compact']::after {
    padding-block-end: calc(9.73em + 1px);
  }
}
@container (inline-size < 18em) {
  &[variant='compact']::after {
    padding-block-end: calc(11.437em + 1px);
  }
}`,
  longest: { after: [['gist.completion', 'gist.openedGovernment']] },
};
