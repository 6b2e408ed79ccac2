import type { Room } from '../../base/room.js';

/** Below the sentence, in `em` of it: the cards in so many rows, and the footer. */
const rows = { 1: 21.513, 2: 39.32, 3: 57.12, 5: 92.72 } as const;
/** One row that scrolls, with its buttons. */
const scrolled = 25.82;

/** In containers narrower than each width: the rows of the five examples, those of three commitments, and what else is higher there. */
const narrower: readonly (readonly [width: string, five: keyof typeof rows, three: keyof typeof rows, more: number])[] = [
  ['87.9em', 2, 1, 0],
  ['52.75em', 3, 2, 0],
  ['35.19em', 5, 3, 0],
  ['30em', 5, 3, 1.247],
  ['18em', 5, 3, 2.93],
  ['13em', 5, 3, 8.58],
];

const roomOf = (which: string, size: number): string => `&${which}::after {
  padding-block-end: ${size.toFixed(3)}em;
}`;

const rooms = (five: keyof typeof rows, three: keyof typeof rows, more: number): string =>
  [roomOf('', rows[five] + more), roomOf('[ids]', rows[three] + more), roomOf("[layout='row']", scrolled + more)].join('\n');

/** Title and sentence, measured; below them the cards, of the five examples or, since nobody can count the ids before, of three. */
const css = `& {
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
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  font-size: 0.9375em;
}
${rooms(1, 1, 0)}
${narrower
  .map(
    ([width, five, three, more]) => `@container (inline-size < ${width}) {
${rooms(five, three, more)}
}`,
  )
  .join('\n')}`;

export const room: Room = {
  css,
  longest: { before: [['featuredCommitments.title']], after: [['featuredCommitments.examples']] },
};
