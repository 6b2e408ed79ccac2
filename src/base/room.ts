/** The room that an element keeps before its data, written once in its `x.room.ts`. */

export interface RoomRule {
  /** A selector of attributes: `[variant='compact']`. Without it, the rule holds for every element of the tag. */
  readonly when?: string;
  /** Holds where the element (of an inline element: the window) is narrower than this. */
  readonly narrowerThan?: string;
  /** The least height. */
  readonly blockSize?: string;
  /** The least width of an inline element, for pages that do not have the script yet. */
  readonly inlineSize?: string;
}

/** In `em` of the element's own font size, unless a length says otherwise. A later rule wins over an earlier one. */
export interface Room {
  readonly display: 'block' | 'inline';
  readonly rules: readonly RoomRule[];
}
