import type { Room } from '../../base/room.js';

/** Of the whole element; what some of its sections need is not known in advance. */
const when = ':not([sections])';

/** What most countries need, in English and in Spanish. */
export const room: Room = {
  display: 'block',
  rules: [
    { when, blockSize: '72.5em' },
    { when, narrowerThan: '56em', blockSize: '77.2em' },
    { when, narrowerThan: '40em', blockSize: '79.7em' },
    { when, narrowerThan: '36em', blockSize: '89.5em' },
    { when, narrowerThan: '31em', blockSize: '98.5em' },
    { when, narrowerThan: '28em', blockSize: '102.5em' },
    { when, narrowerThan: '25em', blockSize: '106.2em' },
    { when, narrowerThan: '22.5em', blockSize: '115.3em' },
    { when, narrowerThan: '20em', blockSize: '128.7em' },
    { when, narrowerThan: '17em', blockSize: '136em' },
  ],
};
