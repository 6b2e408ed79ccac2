/**
 * Every place where the map of land differs from its source, and every line that is drawn as disputed: nowhere else is anything about
 * borders decided. The view behind it, with its reasons, is docs/map-policy.md; a test holds points on the map to it.
 */

type LonLat = readonly [longitude: number, latitude: number];

/** Points of the source's lines that are moved, and why. */
export const moved: readonly { readonly from: LonLat; readonly to: LonLat; readonly why: string }[] = [
  { from: [35.82, 33.28], to: [35.63, 33.25], why: 'the Golan is Syrian (Security Council 497)' },
  { from: [35.84, 32.87], to: [35.65, 32.82], why: 'the Golan is Syrian (Security Council 497)' },
];

/** Shapes of the source that are part of another, by its codes. */
export const joined: Readonly<Record<string, { readonly to: string; readonly why: string }>> = {
  CYN: { to: 'CYP', why: 'Northern Cyprus is part of Cyprus (Security Council 541, 550)' },
  SOL: { to: 'SOM', why: 'Somaliland is part of Somalia' },
};

/** Lines between two of the source's shapes that are dashed; some only north of a latitude. */
export const disputed: readonly { readonly between: readonly [string, string]; readonly northOf?: number; readonly why: string }[] = [
  { between: ['CYN', 'CYP'], why: 'the line across Cyprus' },
  { between: ['SOL', 'SOM'], why: 'the line between Somaliland and the rest of Somalia' },
  { between: ['XKX', 'SRB'], why: 'Kosovo’s status (Security Council 1244)' },
  { between: ['ESH', 'MAR'], why: 'Western Sahara is a non-self-governing territory' },
  { between: ['ISR', 'PSE'], why: 'Palestine' },
  { between: ['ISR', 'SYR'], why: 'the Golan' },
  { between: ['IND', 'PAK'], northOf: 32, why: 'Jammu and Kashmir' },
  { between: ['CHN', 'IND'], northOf: 32, why: 'Aksai Chin' },
  { between: ['GUY', 'VEN'], why: 'the Essequibo' },
];

/** Countries that the source has no shape for: their circles stand here. */
export const points: Readonly<Record<string, LonLat>> = {
  AND: [1.6, 42.55],
  BRB: [-59.55, 13.2],
  CPV: [-23.6, 15.1],
  LIE: [9.55, 47.15],
  MDV: [73.5, 3.2],
  MLT: [14.4, 35.9],
  SYC: [55.5, -4.7],
};

/** Not on the map: nobody lives there. */
export const left: readonly string[] = ['ATA'];
