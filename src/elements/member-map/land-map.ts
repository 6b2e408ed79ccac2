/** The members on land. Loaded where a page asks for it, with its shapes, which are a file of their own. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { count, integer, list, map, object, token, type Infer } from '../../contract/kit.js';
import type { Figure, MapMember, MapModel } from './member-map.model.js';
import { tabStop } from './moves.js';
import { shade } from './shades.js';
import { tile } from './tile-map.js';
import { labelOf, type MapWords } from './told.js';

/** What an SVG path is drawn by; empty where there is nothing. */
const path = token(/^[MmLlHhVvZz\d\s.,-]*$/);
const code = token(/^[A-Z]{3,6}$/);

/** Shapes to draw members on, in units of their own: a page may have others than those that come with the library. */
export const landShapes = object({
  width: count,
  height: count,
  /** Of countries, by their codes. */
  shapes: map(path),
  /** All other land. */
  rest: path,
  /** Lines that are drawn dashed, over the shapes. */
  disputed: path,
  /** Where each country's local governments are, and its circle. */
  at: map(list(integer(-100_000, 100_000))),
  /** The codes of those with a circle besides, or in place of, their shape. */
  circles: list(code),
});
export type LandShapes = Infer<typeof landShapes>;

/** Local governments stand below each other, as many in a row. */
const inRow = 4;

interface Drawn {
  readonly member: MapMember;
  readonly at: readonly number[];
  readonly drawing: TemplateResult;
}

export function landMap(
  words: MapWords,
  { members }: MapModel,
  land: LandShapes,
  figure: Figure | undefined,
  focused: string | undefined,
): TemplateResult {
  const drawn = members.flatMap((one) => drawing(members, one, land) ?? []).sort((a, b) => layerOf(a, land) - layerOf(b, land));
  const undrawn = members.filter((one) => !drawn.some(({ member }) => member === one));
  const codes = [...drawn.map(({ member }) => member), ...undrawn].map(({ code }) => code);
  const others = Object.entries(land.shapes).filter(([code]) => !codes.includes(code));
  const stop = tabStop(codes, focused);
  return html`<div class="map land" dir="ltr">
    <svg viewBox="0 0 ${land.width} ${land.height}" role="group" aria-label=${words.t('memberMap.title')}>
      <pattern id="hatch" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V24" stroke="currentColor" stroke-opacity="0.55" stroke-width="6"></path>
      </pattern>
      <path class="rest" d=${land.rest + others.map(([, outline]) => outline).join('')}></path>
      ${drawn.map(({ member, at, drawing }) => shape(words, member, at, drawing, figure, member.code === stop))}
      <path class="disputed" d=${land.disputed}></path>
    </svg>
    ${
      undrawn.length
        ? html`<ul class="places" role="list">
            ${undrawn.map((one) => html`<li>${tile(words, one, figure, one.code === stop)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What is small is drawn over what is large. */
const layerOf = ({ member }: Drawn, { circles }: LandShapes): number =>
  member.kind === 'local' ? 2 : Number(circles.includes(member.code));

function drawing(members: readonly MapMember[], member: MapMember, { shapes, at, circles }: LandShapes): Drawn | undefined {
  const isLocal = member.kind === 'local';
  const country = isLocal ? (member.country ?? '') : member.code;
  const [x, y] = at[country] ?? [];
  if (x === undefined || y === undefined) return undefined;
  if (isLocal) {
    const before = members.filter((one) => one.kind === 'local' && one.country === country).indexOf(member);
    const [left, top] = [x + 20 + (before % inRow) * 26, y + 20 + Math.floor(before / inRow) * 26];
    return { member, at: [left + 10, top + 10], drawing: svg`<rect x=${left} y=${top} width="20" height="20"></rect>` };
  }
  const outline = shapes[country];
  return {
    member,
    at: [x, y],
    drawing: svg`${outline ? svg`<path d=${outline}></path>` : nothing}${
      circles.includes(country) ? svg`<circle cx=${x} cy=${y} r="20"></circle>` : nothing
    }`,
  };
}

/** What was not assessed is hatched, not pale. */
function shape(
  words: MapWords,
  member: MapMember,
  at: readonly number[],
  drawing: TemplateResult,
  figure: Figure | undefined,
  isStop: boolean,
): TemplateResult {
  const { code, url } = member;
  const swatch = shade(member, figure);
  return svg`<a
    class=${swatch}
    href=${url || nothing}
    role=${url ? 'link' : 'img'}
    tabindex=${isStop ? 0 : -1}
    data-code=${code}
    data-at=${at.join(' ')}
    aria-label=${labelOf(words, member, figure)}
    fill=${swatch.endsWith('-0') ? 'url(#hatch)' : nothing}
  >${drawing}</a>`;
}
