import type { Room } from '../../base/room.js';

/** What most cards need, in English and in Spanish. */
export const room: Room = {
  display: 'block',
  rules: [
    { blockSize: '33em' },
    { narrowerThan: '48em', blockSize: '37.5em' },
    { narrowerThan: '28em', blockSize: '50em' },
    { narrowerThan: '18em', blockSize: '62em' },
    { when: "[variant='compact']", blockSize: '20em' },
    { when: "[variant='compact']", narrowerThan: '28em', blockSize: '23.5em' },
  ],
};
