import type { Room } from '../../base/room.js';

/** A commitment's badge is as wide as the longest verdict, in English and in Spanish; a country's depends on its name. */
export const room: Room = {
  css: `&[commitment] {
  display: inline-block;
  inline-size: 8em;
  margin-block: -0.4em;
  overflow: hidden;
  font-size: 0.9em;
  white-space: nowrap;
  vertical-align: bottom;
}`,
};
