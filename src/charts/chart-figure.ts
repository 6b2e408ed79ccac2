/** A chart with its title, its key and its table: the table is always there for screen readers, and shown in the chart's place at a press. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { chart } from '../generated/words/en/chart.js';
import { hollowMark } from '../views/missing-mark.js';
import { shareWords } from '../views/shares.js';
import type { WordsOf } from '../words/localizer.js';
import type { ChartsShown } from './chart-tables.js';
import { menuStyles, openMenu } from './open-menu.js';

export const chartWords = { ...chart, ...shareWords };

/** A name, then a number or "n of m" a column; `null` where nothing was assessed, which is not zero. */
export type TableRow = readonly [string, ...(number | string | null)[]];

/** A name beside its bars: a number a series, or, where there is nothing to draw, why. */
export type BarRow = readonly [name: string, numbers: readonly number[] | string];

/** What a figure says, whatever its picture is. */
export interface FigureContent {
  /** What the picture shows. */
  readonly title: string;
  /** What is to be seen in it, for a heading; the title where nothing stands out. */
  readonly finding?: string | undefined;
  /** A sentence below the heading. */
  readonly note: string;
  /** The names of the table's columns, and its rows: all that is drawn, and what is not. */
  readonly head: readonly string[];
  readonly table: readonly TableRow[];
  /** On the button that shows the table, where that holds more than the picture. */
  readonly showTable?: string;
}

/** What a chart of bars says. */
export interface ChartContent extends FigureContent {
  /** The names of the series, in order; empty where there is one. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** As many rows as the picture is high, 6 to 9, where it may have fewer: those then stand further apart. */
  readonly slots?: number;
}

export interface ChartOptions<Name extends string> {
  /** The canvas's class. */
  readonly name: Name;
  readonly headingLevel: number;
  /** None where nobody can ask for a table, as on a server. */
  readonly charts: ChartsShown<Name> | undefined;
}

export type ChartWords = WordsOf<typeof chartWords>;

/** The colours of the series, from light to dark, for the canvas to read. */
const fills = [0, 1, 2, 3];

export const chartFigure = <Name extends string>(words: ChartWords, content: ChartContent, options: ChartOptions<Name>): TemplateResult =>
  figure(words, content, content.rows.length > 0 && (onlyNumber(words, content) ?? bars(content, options.name)), options);

/** One number needs no chart. */
function onlyNumber(words: ChartWords, { series, rows: [row, ...others], slots }: ChartContent): TemplateResult | undefined {
  if (!row || others.length || series.length || typeof row[1] === 'string') return undefined;
  const [name, [n = 0]] = row;
  return html`<div class="bars ${slots ? `slots-${slots}` : ''}">
    <ul aria-hidden="true">
      <li class="only"><b>${words.number(n)}</b> <span>${name}</span></li>
    </ul>
  </div>`;
}

/** A figure around any picture, whose figures its table has too. */
export function figure<Name extends string>(
  words: ChartWords,
  content: FigureContent,
  picture: TemplateResult | false,
  { name, headingLevel, charts }: ChartOptions<Name>,
): TemplateResult {
  const { title, finding = title, note, showTable = words.t('chart.showTable') } = content;
  const asTable = charts?.asTable(name) ?? false;
  const toggle = charts?.toggle;
  return html`<figure part="chart" class=${name}>
    <figcaption>
      <div class="section-title" role="heading" aria-level=${headingLevel}>${finding}</div>
      <p>${note}</p>
    </figcaption>
    ${content.table.length ? menu(words, content) : nothing}
    <div class="plot" ?hidden=${asTable || !picture}>${picture || nothing}</div>
    ${table(words, content, asTable)}
    ${
      toggle
        ? html`<button part="action" @click=${() => toggle(name)}>
            ${asTable ? words.t('chart.showChart') : showTable}<span class="visually-hidden">: ${title}</span>
          </button>`
        : nothing
    }
  </figure>`;
}

const menu = (words: ChartWords, content: FigureContent): TemplateResult =>
  html`<details
    class="menu"
    @toggle=${({ target }: Event) =>
      void openMenu(
        target as HTMLDetailsElement,
        { content, lang: words.lang, noneAssessed: words.t('share.noneAssessed') },
        words.t('chart.noMenu'),
      )}
  >
    <summary><span aria-hidden="true">⋯</span><span class="visually-hidden">${words.t('chart.save')}: ${content.title}</span></summary>
    <div class="choices"></div>
  </details>`;

/** Names and key are text, which the table says too; the canvas beside them, or below each name, has the bars. */
const bars = ({ title, series, rows, slots }: ChartContent, name: string): TemplateResult =>
  html`${series.length ? key(series) : nothing}
    <div class="bars ${slots ? `slots-${slots}` : ''}">
      <ul aria-hidden="true">
        ${rows.map(([row, content]) =>
          typeof content === 'string'
            ? html`<li class="undrawn"><span>${row}</span> <span class="missing">${hollowMark} ${content}</span></li>`
            : html`<li><span>${row}</span></li>`,
        )}
      </ul>
      <div>
        <canvas
          class=${name}
          role="img"
          tabindex="0"
          aria-label=${title}
          ?hidden=${rows.every(([, content]) => typeof content === 'string')}
        ></canvas>
        <svg class="vector" aria-hidden="true"></svg>
        <p class="reading" role="status"></p>
        ${fills.map((n) => html`<i class="fill-${n}" hidden></i>`)}
      </div>
    </div>`;

const key = (series: readonly string[]): TemplateResult =>
  html`<ul class="key" aria-hidden="true">
    ${series.map((one, i) => html`<li><i class="fill-${i}"></i><span>${one}</span></li>`)}
  </ul>`;

/** With its roles written out, because where it is narrow its rows are laid out as blocks. */
const table = (words: ChartWords, { title, head, table }: FigureContent, asTable: boolean): TemplateResult =>
  html`<div
    class=${asTable ? 'scroll' : 'visually-hidden in-print'}
    tabindex=${asTable ? 0 : nothing}
    role=${asTable ? 'region' : nothing}
    aria-label=${asTable ? title : nothing}
  >
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${table.map(
          ([name, ...numbers]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${name}</th>
              ${numbers.map(
                (n, column) =>
                  html`<td role="cell" data-head=${head[column + 1] ?? ''}>
                    ${n === null ? words.t('share.noneAssessed') : typeof n === 'number' ? words.number(n) : n}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const chartFigureStyles = css`
  ${menuStyles}
  figure {
    position: relative;
    margin: 0;
    padding: 1.1em var(--_pad);
  }
  figcaption p {
    margin: 0.1em 0 0.8em;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .section-title {
    font-size: 0.9375em;
    font-weight: 650;
  }
  .plot[hidden] {
    display: none;
  }
  .plot ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .bars {
    position: relative;
    --_row: 2.5em;
  }
  .bars ul {
    display: grid;
    grid-auto-rows: minmax(var(--_row), 1fr);
    min-block-size: calc(var(--_slots, 0) * var(--_row));
  }
  .slots-6 {
    --_slots: 6;
  }
  .slots-7 {
    --_slots: 7;
  }
  .slots-8 {
    --_slots: 8;
  }
  .slots-9 {
    --_slots: 9;
  }
  /* A row for each bar, of the same height: the canvas divides its own likewise. */
  .bars li {
    display: grid;
    grid-template-columns: var(--_names) 1fr;
    align-items: center;
    line-height: 1.2;
  }
  .bars li > :first-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    padding-inline-end: 1em;
  }
  .bars .only {
    display: block;
    align-self: start;
  }
  .only b {
    font-size: 1.9em;
    font-weight: 650;
  }
  .plot {
    --_names: 36%;
  }
  .bars > div {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--_names);
    font-size: 0.875em;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0 solid var(--_edge);
    color: inherit;
    transition: color 1ms;
  }
  /* The same in lines that stay sharp: for paper, and for pictures that are saved. */
  .vector {
    visibility: hidden;
    position: absolute;
    inset: 0;
    overflow: visible;
  }
  .vector,
  .vector svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .vector rect {
    stroke: var(--_edge);
  }
  .vector text {
    font-weight: 600;
    dominant-baseline: central;
  }
  /* What keys and pointer read, over the rows that are not read. */
  .reading {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    margin: 0;
    padding: 0.3em 0.6em;
    line-height: 1.35;
    color: CanvasText;
    background: Canvas;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    pointer-events: none;
  }
  .reading:empty {
    clip-path: inset(50%);
  }
  .plot .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-end: 0.3em;
    font-size: 0.8125em;
  }
  /* Not the list: its colour is what the swatches are worked out from. */
  .key span {
    color: var(--_soft);
  }
  .key i {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-end: 0.4em;
    vertical-align: -0.05em;
    border: 1px solid var(--_edge);
    box-sizing: border-box;
  }
  /* A sequence of one hue, from the page's background towards its text; in browsers that cannot derive it, of the text's colour. */
  [class^='fill-'] {
    background: var(--_fill);
    fill: var(--_fill);
  }
  .fill-0 {
    --_fill: color-mix(in oklab, currentColor 8%, transparent);
  }
  .fill-1 {
    --_fill: color-mix(in oklab, currentColor 18%, transparent);
  }
  .fill-2 {
    --_fill: color-mix(in oklab, currentColor 29%, transparent);
  }
  .fill-3 {
    --_fill: color-mix(in oklab, currentColor 40%, transparent);
  }
  @supports (color: oklch(from currentColor l c h)) {
    .fill-0 {
      --_fill: oklch(from currentColor calc(1.105 - clamp(0.26, l, 0.94) * 0.765) 0.03 256);
    }
    .fill-1 {
      --_fill: oklch(from currentColor calc(0.873 - clamp(0.26, l, 0.94) * 0.397) 0.075 256);
    }
    .fill-2 {
      --_fill: oklch(from currentColor calc(0.581 + clamp(0.26, l, 0.94) * 0.0735) 0.115 256);
    }
    .fill-3 {
      --_fill: oklch(from currentColor calc(0.263 + clamp(0.26, l, 0.94) * 0.603) 0.12 256);
    }
  }
  @media (forced-colors: active) {
    /* The canvas reads its colours from these: they stay, and follow the text, which is the reader's own. */
    [class^='fill-'] {
      forced-color-adjust: none;
    }
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    text-align: end;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
    vertical-align: bottom;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_soft);
    font-size: 0.9285em;
  }
  figure button {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
  }
  /* Each name above its bar; the canvas is lower by half a line, so that the middle of its rows is. */
  @container (inline-size < 36em) {
    .plot {
      --_names: 0;
    }
    .plot .key {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    figcaption p {
      min-block-size: 2.9em;
    }
    .bars {
      --_row: 3.2em;
    }
    .bars li {
      grid-template-columns: 1fr;
      align-content: center;
      padding-block-end: 2em;
    }
    .bars .undrawn {
      padding-block-end: 0.4em;
    }
    .bars li > :first-child {
      -webkit-line-clamp: 1;
    }
    .bars li > .missing {
      block-size: 1.6em;
      align-content: center;
    }
    .bars > div {
      translate: 0 0.6em;
    }
  }
  @container (inline-size < 17em) {
    .section-title {
      min-block-size: 4.35em;
    }
    figcaption p {
      min-block-size: 4.35em;
    }
    .plot .key {
      grid-template-columns: 1fr;
    }
    .bars {
      --_row: 4.4em;
    }
    .bars li > :first-child {
      block-size: 2.4em;
      -webkit-line-clamp: 2;
      align-content: end;
    }
    .bars > div {
      translate: 0 1.2em;
    }
    /* A block for each row, each number beside the name of its column. */
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody,
    tr,
    th:first-child {
      display: block;
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th:first-child {
      font-weight: 600;
    }
    tbody th,
    td {
      padding: 0;
      border: 0;
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 0.75em;
    }
    td::before {
      content: attr(data-head);
      content: attr(data-head) / '';
      color: var(--_soft);
      text-align: start;
    }
  }
  @media print {
    canvas {
      visibility: hidden;
    }
    .vector {
      visibility: visible;
    }
    /* Black with a white edge, on whichever fill. */
    .vector text {
      fill: #000;
      stroke: #fff;
      stroke-width: 3px;
      paint-order: stroke;
    }
    .key i {
      print-color-adjust: exact;
    }
    .in-print {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
  }
`;
