/** Which tile stands where: countries by the table of places, local governments by their country. No DOM, no Lit. */
import { tilePlaces, tileSpan, type TilePlace } from '../../contract/places.js';
import type { regions } from '../../contract/scales.js';
import type { MapMember } from './member-map.model.js';

/** From west to east. */
export const blockNames = [
  'americas',
  'europe',
  'africa-and-the-middle-east',
  'asia-and-the-pacific',
] as const satisfies readonly (typeof regions)[number][];

/** A place with its country, where that is a member, and the local governments in it. */
export interface Cell {
  /** None where the data do not say in which region it is. */
  readonly place: TilePlace | undefined;
  readonly country: MapMember | undefined;
  readonly locals: readonly MapMember[];
}

export interface Block {
  readonly region: (typeof blockNames)[number] | undefined;
  /** Row by row; at the end those for which the table has no place. */
  readonly cells: readonly Cell[];
}

/** The map's parts. The last, of members without a known region, is there only where there are such. */
export function blocksOf(members: readonly MapMember[]): readonly Block[] {
  const places = tilePlaces();
  const cells: Cell[] = [...places].map(([code, place]) => ({
    place,
    country: members.find((one) => one.kind !== 'local' && one.code === code),
    locals: members.filter((one) => one.kind === 'local' && one.country === code),
  }));
  const unplaced = members.filter(({ code, kind, country = '' }) => !places.has(kind === 'local' ? country : code));
  const block = (region: Block['region']): Block => {
    const free = region ? freePlaces(region, places) : [];
    return {
      region,
      cells: [
        ...cells.filter(({ place, country, locals }) => place?.region === region && (country || locals.length)),
        ...unplaced.filter((one) => (one.region ?? undefined) === region).map((one, i) => cellOf(one, free[i])),
      ],
    };
  };
  const elsewhere = block(undefined);
  return [...blockNames.map(block), ...(elsewhere.cells.length ? [elsewhere] : [])];
}

/** Where nobody is, from the last row's first place on: there a member without a place of its own takes no room that others need. */
function freePlaces(region: TilePlace['region'], places: ReadonlyMap<string, TilePlace>): readonly TilePlace[] {
  const { columns, rows } = tileSpan(region);
  const taken = new Set([...places.values()].filter((one) => one.region === region).map(({ row, column }) => row * columns + column));
  return Array.from({ length: rows * columns }, (_, i) => ({
    region,
    row: rows - 1 - Math.floor(i / columns),
    column: i % columns,
  })).filter(({ row, column }) => !taken.has(row * columns + column));
}

const cellOf = (member: MapMember, place: TilePlace | undefined): Cell => ({
  place,
  country: member.kind === 'local' ? undefined : member,
  locals: member.kind === 'local' ? [member] : [],
});

/** In the order in which they are drawn. */
export const codesOf = ({ cells }: Block): readonly string[] =>
  cells.flatMap(({ country, locals }) => [...(country ? [country] : []), ...locals]).map(({ code }) => code);
