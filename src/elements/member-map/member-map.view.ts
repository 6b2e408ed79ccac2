import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { boxStyles, footer, heading } from '../../views/box.js';
import { legend, legendStyles } from './legend.js';
import { figures, type attributes, type Figure, type MapModel } from './member-map.model.js';
import { classOf } from './shades.js';
import { tileMap, tileMapStyles } from './tile-map.js';
import { figureName, mapWords, told, type MapWords } from './told.js';

export const words = mapWords;

/** Draws members on land. */
export type LandMap = (words: MapWords, model: MapModel, figure: Figure | undefined, focused: string | undefined) => TemplateResult;
/** Draws them as a list. */
export type MemberList = (words: MapWords, model: MapModel, figure: Figure | undefined) => TemplateResult;

export interface MapOptions extends ViewOptions<typeof attributes> {
  /** The code of the member that has, or last had, the keyboard's focus. */
  readonly focused?: string | undefined;
  /** The code of the member of which is told more. */
  readonly shown?: string | undefined;
  /** Whether it was touched: then its name is the link, for a tile's own would have to be touched twice. */
  readonly isTouched?: boolean;
  /** Puts land in place of the tiles; `null` until that has come, none where it is not asked for, or could not be had. */
  readonly land?: LandMap | null | undefined;
  /** Shown in the map's place. */
  readonly list?: MemberList | undefined;
  /** What was asked for and could not be loaded. */
  readonly failed?: 'list' | 'land' | undefined;
  readonly acts?: MapActs;
}

export interface MapActs {
  readonly colour: (figure: string) => void;
  readonly toggle: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: Event) => void;
  readonly point: (event: PointerEvent) => void;
  readonly leave: () => void;
  readonly press: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

export function view(words: MapWords, model: MapModel, options: MapOptions): TemplateResult {
  const { dataset, headingLevel, figure, land, list, failed, acts } = options;
  return html`<header part="header">
      ${heading(headingLevel, words.t('memberMap.title'))}
      <p class="gist" data-room=${longest(words)}><span>${who(words, model)}</span></p>
      <p class="gist" data-room=${words.t('memberMap.same')}><span>${shaded(words, model, figure, land === undefined)}</span></p>
    </header>
    <div class="toolbar" part="toolbar">
      <label
        ><span>${words.t('memberMap.colourBy')}</span>
        <select @change=${({ target }: Event) => acts?.colour((target as HTMLSelectElement).value)}>
          <option value="" .selected=${!figure}>${words.t('memberMap.figure.none')}</option>
          ${figures.map((name) => html`<option value=${name} .selected=${name === figure}>${figureName(words, name)}</option>`)}
        </select></label
      >
      <button part="action" @click=${acts?.toggle}>${words.t(list ? 'memberMap.showMap' : 'memberMap.showList')}</button>
    </div>
    <p class="failed" role="status">${failed ? words.t(failed === 'list' ? 'memberMap.noList' : 'memberMap.noLand') : nothing}</p>
    <div
      part="body"
      class=${land === undefined ? 'as-tiles' : nothing}
      @keydown=${acts?.keydown}
      @focusin=${acts?.focusin}
      @pointerover=${acts?.point}
      @pointerleave=${acts?.leave}
      @pointerdown=${acts?.press}
      @click=${acts?.click}
    >
      ${list ? list(words, model, figure) : mapped(words, model, options)}
    </div>
    ${footer(words, dataset, '')}`;
}

function mapped(words: MapWords, model: MapModel, options: MapOptions): TemplateResult {
  const { figure, focused, land } = options;
  const map =
    land === null ? html`<div class="map land"><div class="land-room"></div></div>` : (land ?? tileMap)(words, model, figure, focused);
  return html`${map}${land === undefined ? nothing : html`<p class="disclaimer">${words.t('memberMap.disclaimer')}</p>`}
  ${summary(words, model, options)} ${legend(words, model, figure)}`;
}

function who(words: MapWords, { members }: MapModel): string {
  const localMembers = members.filter(({ kind }) => kind === 'local').length;
  const countries = words.plural('memberMap.countries', members.length - localMembers);
  if (!localMembers) return words.t('memberMap.gist', { countries });
  return words.t('memberMap.gistWithLocals', { countries, locals: words.plural('memberMap.locals', localMembers) });
}

/** Of how many members there is something to be coloured by. */
function shaded(words: MapWords, { members }: MapModel, figure: Figure | undefined, isTiles: boolean): string {
  if (!figure || figure === 'commitments') return words.t(isTiles ? 'memberMap.same' : 'memberMap.onLand');
  const n = members.filter((one) => classOf(one, figure)).length;
  return words.t(figure === 'starred' ? 'memberMap.colouredRated' : 'memberMap.coloured', { n, m: members.length });
}

/** As `member-map.room.ts` has it. */
const longest = (words: MapWords): string =>
  [
    words.plural('memberMap.countries', 88),
    words.plural('memberMap.locals', 88),
    words.t('memberMap.gistWithLocals', { countries: '88', locals: '88' }),
  ].join(' ');

/** Of the member that is pointed at: every tile says the same to those who hear it. */
function summary(words: MapWords, { members }: MapModel, { figure, shown, isTouched }: MapOptions): TemplateResult {
  const member = members.find(({ code }) => code === shown);
  if (!member) return html`<p class="summary">${words.t('memberMap.keys')}</p>`;
  const name = words.memberName(member);
  return html`<p class="summary shown" aria-hidden=${isTouched ? nothing : 'true'}>
    ${isTouched && member.url ? html`<a href=${member.url}>${name}</a>` : html`<b>${name}</b>`} <span>${told(words, member, figure)}</span>
  </p>`;
}

export const styles = [
  boxStyles,
  tileMapStyles,
  legendStyles,
  css`
    .base {
      --_pad: clamp(0.9em, 3.5cqi, 1.5em);
      box-sizing: border-box;
    }
    [part='body'] {
      padding-inline: var(--_pad);
    }
    .title + .gist {
      margin-block-start: 0.3em;
    }
    .toolbar {
      display: flex;
      gap: 0.6em 0.75em;
      align-items: end;
      justify-content: space-between;
      padding: 0 var(--_pad) 1em;
    }
    /* As in the list’s toolbar: one file for both costs each of them 0.2 kB and a request more. */
    label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-inline-size: 0;
      max-inline-size: 100%;
      font-size: 0.8125em;
      color: var(--_soft);
    }
    select,
    input {
      box-sizing: border-box;
      max-inline-size: 100%;
      block-size: 2.25em;
      margin: 0.15em 0 0;
      padding: 0 0.5em;
      font: inherit;
      font-size: 1.1538em;
      color: inherit;
      background: transparent;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
    option {
      color: CanvasText;
      background: Canvas;
    }
    .failed {
      margin: 0 var(--_pad);
    }
    .toolbar > button {
      flex: none;
      block-size: 2.25em;
      font-size: 0.9375em;
    }
    .summary {
      box-sizing: border-box;
      min-block-size: 3.9em;
      margin: 0 0 1em;
      padding: 0.5em 0.75em;
      font-size: 0.875em;
      color: var(--_soft);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    /* Stays in view while the map is scrolled. */
    .summary.shown {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      color: CanvasText;
      background: Canvas;
      border-color: var(--_edge);
    }
    .summary > :is(b, a) {
      display: block;
    }
    @container (64em <= inline-size) {
      .as-tiles {
        display: grid;
        grid-template: auto 1fr / auto minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .as-tiles .map {
        grid-row: 1 / 3;
      }
      .list {
        grid-column: 1 / -1;
      }
      .as-tiles .summary {
        position: static;
        min-block-size: 9em;
      }
      .as-tiles .key {
        flex-direction: column;
        align-items: start;
        align-self: start;
      }
    }
    /* As many lines as what the colours mean may need. */
    :host([figure]) .key {
      align-content: start;
      min-block-size: 5.1em;
    }
    @container (inline-size < 36em) {
      .summary {
        min-block-size: 5.35em;
      }
      :host([figure]) .key {
        min-block-size: 9.3em;
      }
    }
    @container (inline-size < 25em) {
      .toolbar {
        flex-direction: column;
        align-items: start;
      }
    }
    @container (inline-size < 20em) {
      .summary {
        min-block-size: 6.8em;
      }
      :host([figure]) .key {
        min-block-size: 11.4em;
      }
    }
    @container (inline-size < 14em) {
      .summary {
        min-block-size: 9.7em;
      }
      :host([figure]) .key {
        min-block-size: 17.7em;
      }
    }
    .list {
      padding-block-end: 1em;
    }
    .list p {
      min-block-size: 1.45em;
      margin: 0.3em 0;
      font-size: 0.875em;
      color: var(--_soft);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
    }
    th,
    td {
      padding: 0.35em 0.75em 0.35em 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      font-weight: 400;
      vertical-align: baseline;
    }
    thead th {
      font-size: 0.875em;
      color: var(--_soft);
      vertical-align: bottom;
    }
    :is(th, td):last-child:not(:first-child) {
      padding-inline-end: 0;
      text-align: end;
    }
    @media print {
      .toolbar,
      .summary {
        display: none;
      }
    }
  `,
];
