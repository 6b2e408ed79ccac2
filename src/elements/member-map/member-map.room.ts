import { titledRoom } from '../../base/titled-room.js';

/** In `em` of the sentence: without a figure, and with one. */
type Pair = readonly [without: number, withFigure: number];

/** Beside the title, the sentences and the map, in containers narrower than each width: with tiles, and with land. */
const beside: Readonly<Record<string, readonly [tiles: Pair, land: Pair]>> = {
  '64em': [
    [20.14, 23.3],
    [18.62, 21.78],
  ],
  '50em': [
    [20.14, 23.3],
    [18.62, 21.78],
  ],
  '36em': [
    [21.49, 28.3],
    [21.23, 28.03],
  ],
  '30em': [
    [26.84, 33.64],
    [22.45, 29.26],
  ],
  '25em': [
    [29.74, 36.54],
    [25.37, 32.17],
  ],
  '20em': [
    [31.08, 39.71],
    [26.72, 35.34],
  ],
  '18em': [
    [32.78, 41.4],
    [29.66, 38.29],
  ],
  '14em': [
    [35.47, 49.55],
    [32.37, 46.45],
  ],
};

const width = '(100cqi - 2 * clamp(0.96em, 3.5cqi, 1.6em) - 2px)';

/** The height of so many rows of tiles, of which so many are side by side. */
const tiles = (rows: number, columns: number, largest: number): string =>
  `${Math.round(rows * 1.24 * 100) / 100} * min(${largest}em, ${width} / ${columns})`;

const world = tiles(17, 25, 2.4);
const halves = tiles(17, 18, 2.4);
const regions = tiles(32, 9, 2.8);
const land = `0.469 * ${width}`;

const tilesIn = (width: number): string => (width > 50 ? world : width > 30 ? halves : regions);

const rule = (of: string, map: string, [without, withFigure]: Pair): string => `&${of}::after {
    padding-block-end: calc(${without}em + ${map});
  }
  &[figure]${of}::after {
    padding-block-end: calc(${withFigure}em + ${map});
  }`;

const rules = (map: string, [ofTiles, ofLand]: readonly [Pair, Pair]): string => `${rule('', map, ofTiles)}
  ${rule("[layout='land']", land, ofLand)}`;

export const room = titledRoom(
  'memberMap.title',
  [['memberMap.countries', 'memberMap.locals', 'memberMap.gistWithLocals'], ['memberMap.same']],
  `&::after {
  max-inline-size: 44em;
}
${rules(world, [
  [13.22, 13.22],
  [18.62, 21.78],
])}
${Object.entries(beside)
  .map(
    ([narrower, sizes]) => `@container (inline-size < ${narrower}) {
  ${rules(tilesIn(parseFloat(narrower)), sizes)}
}`,
  )
  .join('\n')}`,
);
