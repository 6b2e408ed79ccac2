/** The members as tiles: each of the same size with its letters, about where it lies; local governments smaller, below their country. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Figure, MapMember, MapModel } from './member-map.model.js';
import { tabStop } from './moves.js';
import { placeStyles } from './place-styles.js';
import { shade } from './shades.js';
import { codesOf, type Block, type Cell } from './tiles.js';
import { labelOf, type MapWords } from './told.js';

/**
 * Never mirrored: west is on the left in every language.
 * @param focused the code of the member that has, or last had, the focus.
 */
export function tileMap(words: MapWords, { blocks }: MapModel, figure: Figure | undefined, focused: string | undefined): TemplateResult {
  const stop = tabStop(blocks.flatMap(codesOf), focused);
  return html`<div class="map" dir="ltr">
    ${blocks.map((block) => blockView(words, block, (member) => tile(words, member, figure, member.code === stop)))}
  </div>`;
}

function blockView(words: MapWords, { region, cells }: Block, tileOf: (member: MapMember) => TemplateResult): TemplateResult {
  const name = words.t(region ? `region.${region}` : 'memberMap.elsewhere');
  return html`<section class=${`block ${region ?? 'elsewhere'}`} role="group" aria-label=${name}>
    <div class="region" dir=${words.dir} aria-hidden="true">${name}</div>
    <ul class="places" role="list">
      ${cells.map((one) => cell(one, tileOf))}
    </ul>
  </section>`;
}

const cell = ({ place, country, locals }: Cell, tileOf: (member: MapMember) => TemplateResult): TemplateResult =>
  html`<li class=${place ? `row-${place.row} column-${place.column}` : nothing}>
    ${country ? tileOf(country) : nothing}${locals.length ? html`<span class="locals">${locals.map((one) => tileOf(one))}</span>` : nothing}
  </li>`;

/** Without a page at OGP it is no link, and can be pointed at all the same. */
export const tile = (words: MapWords, member: MapMember, figure: Figure | undefined, isStop: boolean): TemplateResult =>
  html`<a
    class=${`tile ${shade(member, figure)}`}
    href=${member.url || nothing}
    role=${member.url ? nothing : 'img'}
    tabindex=${isStop ? 0 : -1}
    data-code=${member.code}
    aria-label=${labelOf(words, member, figure)}
    >${member.kind === 'local' ? nothing : html`<span>${member.code}</span>`}</a
  >`;

export const tileMapStyles = [
  css`
    .map {
      --_t: min(2.625em, (100cqi - 2 * var(--_pad) - 2px) / 9);
      --_row: calc(var(--_t) * 1.24);
      display: grid;
      grid-template-columns: calc(var(--_t) * 9);
      gap: 0.75em 0;
      padding-block: 0.2em 0.9em;
    }
    .region {
      overflow: hidden;
      font-size: 0.8125em;
      text-overflow: ellipsis;
      white-space: nowrap;
      color: var(--_soft);
    }
    .map ul {
      display: grid;
      grid-auto-columns: var(--_t);
      grid-auto-rows: var(--_row);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    :is(.elsewhere, .land) > .places {
      grid-template-columns: repeat(auto-fill, var(--_t));
    }
    .map li {
      display: grid;
      grid-template-rows: var(--_t) auto;
    }
    .shade {
      --_n: 2;
      --_fill: color-mix(in oklab, currentColor calc(8% * var(--_n)), transparent);
    }
    .tile {
      position: relative;
      display: grid;
      place-content: center;
      overflow: hidden;
      box-sizing: border-box;
      margin: 1px;
      border: 1px solid var(--_edge);
      border-radius: min(var(--_radius), 0.25em);
      background: var(--_fill);
      font-size: max(calc(var(--_t) * 0.31), 6.5px);
      font-weight: 600;
      line-height: 1;
      text-decoration: none;
      print-color-adjust: exact;
      scroll-margin-block: 8em;
    }
    a.tile:hover,
    a.tile:focus-visible {
      z-index: 1;
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
    }
    .locals {
      grid-row: 2;
      display: flex;
      gap: 1px;
      block-size: calc(var(--_t) * 0.22);
      margin-inline: 1px;
    }
    .locals > .tile {
      flex: 0 1 calc(var(--_t) * 0.22);
      min-inline-size: 0;
      margin: 0;
      border-radius: 1px;
    }
    /* Not of the tile itself, whose fill is worked out from its own colour. */
    .tile > span {
      color: var(--_ink, inherit);
    }
    /* As many marks as the class is high: colour alone says nothing to some. */
    [class*='class-'] > span::after {
      content: '';
      position: absolute;
      inset: auto 12% 9% 12%;
      block-size: max(9%, 2px);
      background: linear-gradient(90deg, currentColor calc(100% - 1px), transparent 0) 0 / 20% 100%;
      clip-path: inset(0 calc(100% - 20% * var(--_n)) 0 0);
    }
    .tile.class-0 {
      --_n: 0;
      background: none;
      border: 1px dashed var(--_edge);
      color: var(--_soft);
      font-weight: 400;
    }
    .class-1 {
      --_n: 1;
    }
    .class-2 {
      --_n: 2;
    }
    .class-3 {
      --_n: 3;
    }
    .class-4 {
      --_n: 4;
    }
    .class-5 {
      --_n: 5;
    }
    /* A sequence of one hue, from the page's background towards its text, and letters that can be read on each. */
    @supports (color: oklch(from currentColor l c h)) {
      .shade:not(.class-0) {
        --_fill: oklch(
          from currentColor calc(1.3705 - 0.2285 * var(--_n) + (0.379 * var(--_n) - 1.232) * clamp(0.26, l, 0.94))
            min(0.12, 0.035 * var(--_n) - 0.005) 256
        );
        --_ink: oklch(from currentColor clamp(0, (l - 0.6) * 999, 1) 0 0);
      }
      .shade.class-3 {
        --_ink: #000;
      }
      .shade:is(.class-4, .class-5) {
        --_ink: oklch(from currentColor clamp(0, (0.6 - l) * 999, 1) 0 0);
      }
    }
    @container (30em <= inline-size) {
      .map {
        --_t: min(2.25em, (100cqi - 2 * var(--_pad) - 2px) / 18);
        grid-template-columns: calc(var(--_t) * 9) calc(var(--_t) * 9);
      }
    }
    @container (50em <= inline-size) {
      .map {
        --_t: min(2.25em, (100cqi - 2 * var(--_pad) - 2px) / 25);
        grid-template-columns: calc(var(--_t) * 7) calc(var(--_t) * 10) calc(var(--_t) * 8);
      }
      .americas,
      .asia-and-the-pacific {
        grid-row: 1 / 3;
      }
      .asia-and-the-pacific {
        grid-area: 1 / 3 / 3;
        margin-block-start: calc(var(--_row) * 3);
      }
      .americas {
        margin-block-start: calc(var(--_row) * 1);
      }
      .africa-and-the-middle-east {
        grid-area: 2 / 2;
      }
      .elsewhere {
        grid-column: 1 / -1;
      }
    }
    .map.land {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      padding-block-end: 0;
    }
    .land > :is(svg, .places) {
      grid-area: 1 / 1;
    }
    /* Where there is no land: in the south of the Pacific. */
    .land > .places {
      align-self: end;
      inline-size: 22%;
    }
    .land svg,
    .land-room {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 4000 / 1876;
    }
    .land .shade:not(.class-0) {
      fill: var(--_fill);
    }
    .land a > * {
      stroke: var(--_line);
      vector-effect: non-scaling-stroke;
    }
    .land a:is(:hover, :focus-visible) {
      outline: none;
    }
    .land a:is(:hover, :focus-visible) > * {
      stroke: var(--_accent);
      stroke-width: 3px;
    }
    .rest {
      fill: var(--_line);
    }
    .disputed {
      fill: none;
      pointer-events: none;
      stroke: currentColor;
      stroke-dasharray: 3 2;
      vector-effect: non-scaling-stroke;
    }
    /* As on land. */
    [part='body']:not(.as-tiles) .key .class-0 {
      border-style: solid;
      background: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 0 4px);
    }
    .disclaimer {
      margin: 0.6em 0 1.1em;
      font-size: 0.8125em;
      color: var(--_soft);
    }
    @media (forced-colors: active) {
      /* Else every class would look alike; what has none is drawn as links are. */
      .tile:not(.class-0) {
        forced-color-adjust: none;
        color: CanvasText;
        border-color: CanvasText;
      }
    }
    @media print {
      .map li {
        break-inside: avoid;
      }
    }
  `,
  placeStyles,
];
