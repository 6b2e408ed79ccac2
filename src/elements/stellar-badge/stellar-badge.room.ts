import type { Room } from '../../base/room.js';

export const room: Room = {
  display: 'inline',
  rules: [
    { blockSize: '27px' },
    { when: '[commitment]', inlineSize: 'min(18.5em, 100%)' },
    { when: '[country]', narrowerThan: '27em', blockSize: '46px' },
  ],
};
