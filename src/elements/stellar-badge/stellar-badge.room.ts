import type { Room } from '../../base/room.js';

/** A commitment's badge is as wide as the longest verdict, in English and in Spanish; a country's depends on its name. */
export const room: Room = {
  display: 'inline',
  rules: [{ when: '[commitment]', inlineSize: '8em' }],
};
