/** Where each member stands on the map of tiles: one table for the map, and for the builder, which tells of members without a place. */
import type { regions } from './scales.js';

type Region = (typeof regions)[number];

/**
 * By OGP's regions, from west to east, a picture of each: rows from north to south, about where the members lie, each where its
 * neighbours can be found beside it. Every country that is or was a member is in it; what is not a member is not drawn. No picture is
 * wider than nine tiles: nine can be read in a place 320 px wide.
 */
const pictures: Readonly<Record<Region, string>> = {
  americas: `
    ·   CAN ·   ·   ·   ·
    ·   USA ·   ·   ·   ·
    MEX ·   ·   BHS ·   ·
    GTM HND ·   JAM DOM ·
    SLV CRI PAN ·   TTO BRB
    ·   ·   COL ·   GUY ·
    ·   ECU ·   BRA ·   ·
    ·   ·   PER PRY ·   ·
    ·   ·   CHL ARG URY ·`,
  europe: `
    ISL ·   ·   NOR SWE FIN EST ·   RUS
    IRL GBR ·   ·   DNK ·   LVA ·   ·
    ·   ·   ·   NLD DEU POL LTU ·   ·
    ·   ·   FRA LUX CZE SVK UKR ·   ·
    ·   ·   CHE LIE AUT HUN ROU MDA ·
    PRT ESP AND ITA SVN HRV SRB BGR ·
    ·   ·   ·   ·   ·   BIH XKX MKD ·
    ·   ·   ·   MLT ·   MNE ALB GRC TUR
    ·   ·   ·   ·   ·   ·   ·   CYP ISR`,
  'africa-and-the-middle-east': `
    ·   MAR ·   TUN ·   ·   JOR ·
    CPV MRT ·   ·   ·   ·   ·   ·
    SEN GMB ·   BFA ·   ·   ·   ·
    SLE LBR CIV GHA BEN NGA ·   ·
    ·   ·   ·   ·   ·   ·   KEN ·
    ·   ·   ·   ·   ·   ·   TZA SYC
    ·   ·   ·   ·   ·   ZMB MWI ·
    ·   ·   ·   ·   ·   ZAF ·   ·`,
  'asia-and-the-pacific': `
    GEO ·   KAZ ·   MNG ·   ·   ·
    ARM AZE ·   KGZ ·   ·   KOR ·
    ·   ·   AFG PAK ·   ·   PHL ·
    ·   ·   MDV LKA ·   IDN TLS PNG
    ·   ·   ·   ·   ·   ·   AUS VUT
    ·   ·   ·   ·   ·   ·   ·   NZL`,
};

const rowsOf = (picture: string): readonly (readonly string[])[] =>
  picture
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/ +/));

export interface TilePlace {
  readonly region: Region;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** By the codes of countries, row by row. */
export const tilePlaces = (): ReadonlyMap<string, TilePlace> =>
  new Map(
    (Object.keys(pictures) as Region[]).flatMap((region) =>
      rowsOf(pictures[region]).flatMap((codes, row) =>
        codes.flatMap((code, column) => (code === '·' ? [] : [[code, { region, row, column }] as const])),
      ),
    ),
  );

/** How many tiles a region's picture is wide and high. */
export function tileSpan(region: Region): { readonly columns: number; readonly rows: number } {
  const rows = rowsOf(pictures[region]);
  return { columns: rows[0]?.length ?? 0, rows: rows.length };
}
