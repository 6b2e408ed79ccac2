import { titledRoom } from '../../base/titled-room.js';

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

/** The cards of the five examples or, since nobody can count the ids before, of three. */
export const room = titledRoom(
  'featuredCommitments.title',
  [['featuredCommitments.examples']],
  `${rooms(1, 1, 0)}
${narrower
  .map(
    ([width, five, three, more]) => `@container (inline-size < ${width}) {
${rooms(five, three, more)}
}`,
  )
  .join('\n')}`,
);
