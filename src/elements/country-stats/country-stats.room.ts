import type { Room } from '../../base/room.js';
import { heights } from './country-stats.heights.js';

const whole = '&:not([sections])::after';

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
${whole} {
  content: '';
}
${heights.cssText.replaceAll(':host(:not([sections])) .base', whole).replaceAll('min-block-size', 'block-size').trim()}`,
};
