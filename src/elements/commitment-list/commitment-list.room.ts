import { titledRoom } from '../../base/titled-room.js';

/** How high, in `em` of the element, what is below the sentence is in containers narrower than a width. */
interface Heights {
  readonly below: string;
  /** The controls: of all members, and of one, which has a choice less. */
  readonly controls: readonly [all: number, one: number];
  readonly head: number;
  /** A row, which of one member has a cell less. */
  readonly row: readonly [all: number, one: number];
  /** The buttons that turn pages: those of many pages, and the one that saves. */
  readonly pager: readonly [many: number, one: number];
  readonly footer: number;
}

const wide: Heights = { below: '', controls: [8.65, 8.65], head: 2.36, row: [4.086, 4.086], pager: [3.03, 3.03], footer: 2.75 };
const stacked: Heights = { ...wide, below: '36em', controls: [4.625, 4.625], head: 0, row: [7.06, 5.66] };
const heights: readonly Heights[] = [
  wide,
  { ...wide, below: '51.1em', controls: [12.68, 8.65] },
  { ...wide, below: '41.3em', controls: [12.68, 12.68] },
  stacked,
  { ...stacked, below: '30em', row: [6.98, 7.06], pager: [5.21, 3.03], footer: 3.92 },
  { ...stacked, below: '19.93em', row: [9.72, 8.39], pager: [5.21, 3.03], footer: 3.92 },
  { ...stacked, below: '18em', row: [9.72, 8.39], pager: [5.21, 3.03], footer: 5.5 },
  { ...stacked, below: '17em', controls: [7.33, 7.33], row: [9.54, 8.22], pager: [5.21, 3.03], footer: 5.5 },
  { ...stacked, below: '13em', controls: [7.33, 7.33], row: [9.54, 8.22], pager: [7.39, 4.74], footer: 6.28 },
];

/** Those by which fewer may be asked for than fill a page. */
const narrowing = ':is([plan],[area],[value],[completion],[star],[year],[region],[search],[country])';

/** The padding of the header's end, and the box's line. */
const rest = 0.985;

/** The sentence, of which this is the room, is in smaller letters. */
const em = (height: number): string => `${(height / 0.9375).toFixed(3)}em`;

const heightsAt = ({ controls, head, row, pager, footer }: Heights): string => `&::after {
  --_controls: ${em(controls[0])};
  --_controls-one: ${em(controls[1])};
  --_row: ${em(row[0])};
  --_row-one: ${em(row[1])};
  --_pager: ${em(pager[0])};
  --_pager-one: ${em(pager[1])};
  --_rest: ${em(head + footer + rest)};
}`;

const roomOf = (which: string, parts: string): string => `&${which}::after {
  padding-block-end: calc(${parts} + var(--_rest));
}`;

/** Where there are no controls, the line below the table is of text, which is lower than a button. */
const told = `var(--_pager-one) - ${em(0.48)}`;
const none = "[toolbar='none']";
const one = '[country][country]';

/** A page of all commitments or, where fewer are asked for, of ten: nobody can know beforehand how many there will be. */
export const room = titledRoom(
  'commitmentList.title',
  [['commitmentList.found']],
  [
    ...heights.map((one) => (one.below ? `@container (inline-size < ${one.below}) {\n${heightsAt(one)}\n}` : heightsAt(one))),
    roomOf('', 'var(--_controls) + var(--_pager) + 50 * var(--_row)'),
    roomOf(none, `${told} + 50 * var(--_row)`),
    roomOf(narrowing, 'var(--_controls) + var(--_pager-one) + 10 * var(--_row)'),
    roomOf(`${narrowing}${none}`, `${told} + 10 * var(--_row)`),
    roomOf(one, 'var(--_controls-one) + var(--_pager-one) + 10 * var(--_row-one)'),
    roomOf(`${one}${none}`, `${told} + 10 * var(--_row-one)`),
  ].join('\n'),
);
