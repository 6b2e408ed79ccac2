import { titledRoom } from '../../base/titled-room.js';

/** Beside the title, the sentence and the tiles, in `em` of the sentence, in containers narrower than each width: without and with a figure. */
const beside: Readonly<Record<string, readonly [without: number, withFigure: number]>> = {
  '64em': [20.14, 23.3],
  '50em': [20.14, 23.3],
  '36em': [21.49, 28.3],
  '30em': [26.84, 33.64],
  '25em': [29.74, 36.54],
  '20em': [31.08, 39.71],
  '18em': [32.78, 41.4],
  '14em': [35.47, 49.55],
};

/** The height of so many rows of tiles, of which so many are side by side. */
const tiles = (rows: number, columns: number, largest: number): string =>
  `${Math.round(rows * 1.24 * 100) / 100} * min(${largest}em, (100cqi - 2 * clamp(0.96em, 3.5cqi, 1.6em) - 2px) / ${columns})`;

const world = tiles(17, 25, 2.4);
const halves = tiles(17, 18, 2.4);
const regions = tiles(32, 9, 2.8);

const tilesIn = (width: number): string => (width > 50 ? world : width > 30 ? halves : regions);

const rule = (content: string, [without, withFigure]: readonly [number, number]): string => `&::after {
    padding-block-end: calc(${without}em + ${content});
  }
  &[figure]::after {
    padding-block-end: calc(${withFigure}em + ${content});
  }`;

export const room = titledRoom(
  'memberMap.title',
  [['memberMap.countries', 'memberMap.locals', 'memberMap.gistWithLocals'], ['memberMap.same']],
  `&::after {
  max-inline-size: 44em;
}
${rule(world, [13.22, 13.22])}
${Object.entries(beside)
  .map(
    ([width, sizes]) => `@container (inline-size < ${width}) {
  ${rule(tilesIn(parseFloat(width)), sizes)}
}`,
  )
  .join('\n')}`,
);
