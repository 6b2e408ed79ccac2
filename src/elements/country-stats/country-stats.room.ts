import type { Room } from '../../base/room.js';

/** What most countries need, in English and in Spanish. What some of its sections need is not known in advance. */
export const room: Room = {
  css: `& {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  container-type: inline-size;
  font-size: medium;
}
& > *,
&::after {
  grid-area: 1 / 1;
}
&:not([sections])::after {
  content: '';
  block-size: 72.5em;
}
@container (inline-size < 56em) {
  &:not([sections])::after {
    block-size: 77.2em;
  }
}
@container (inline-size < 40em) {
  &:not([sections])::after {
    block-size: 79.7em;
  }
}
@container (inline-size < 36em) {
  &:not([sections])::after {
    block-size: 89.5em;
  }
}
@container (inline-size < 31em) {
  &:not([sections])::after {
    block-size: 98.5em;
  }
}
@container (inline-size < 28em) {
  &:not([sections])::after {
    block-size: 102.5em;
  }
}
@container (inline-size < 25em) {
  &:not([sections])::after {
    block-size: 106.2em;
  }
}
@container (inline-size < 22.5em) {
  &:not([sections])::after {
    block-size: 115.3em;
  }
}
@container (inline-size < 20em) {
  &:not([sections])::after {
    block-size: 128.7em;
  }
}
@container (inline-size < 17em) {
  &:not([sections])::after {
    block-size: 136em;
  }
}`,
};
