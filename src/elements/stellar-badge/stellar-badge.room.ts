import type { Room } from '../../base/room.js';

/**
 * A commitment's badge is as wide as the longest verdict, in the page's language and font. A country's is its name, which the link
 * in the tag usually is, and its figures, of two digits.
 */
export const room: Room = {
  longest: { before: [['badge.starred'], ['badge.not-starred'], ['badge.not-rated']], after: [['badge.portion']] },
  css: `&::before,
&::after {
  display: none;
}
& {
  font-size: 0.9em;
  line-height: 1;
}
&:not([commitment]) > *,
&:not([commitment])::after {
  font-weight: 600;
}
&:not([commitment])::after {
  display: inline;
  padding-inline-end: 1em;
  visibility: hidden;
}
&[commitment] {
  display: inline-grid;
}
&[commitment] > *,
&[commitment]::before {
  grid-area: 1 / 1;
  display: block;
  overflow: hidden;
}
&[commitment]::before {
  block-size: 1em;
  padding-inline: calc(2em + 1px) calc(0.6em + 1px);
  font-weight: 600;
  visibility: hidden;
  white-space: pre;
}
/* The link: cut, not wrapped, where it is longer. */
&[commitment] > * {
  inline-size: 0;
  min-inline-size: 100%;
  padding-inline: 0.6em;
  box-sizing: border-box;
  white-space: nowrap;
}`,
};
