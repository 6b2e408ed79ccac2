/** A chart with its title, its key and its table: the table is always there for screen readers, and shown in the chart's place at a press. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { chart } from '../generated/words/en/chart.js';
import type { WordsOf } from '../words/localizer.js';

export const chartWords = chart;

/** A name, then a number a column; `null` where nothing was assessed, which is not zero. */
export type TableRow = readonly [string, ...(number | null)[]];

/** What a chart says. */
export interface ChartContent {
  readonly title: string;
  /** A sentence below the title. */
  readonly note: string;
  /** The names of the series, in order; empty where there is one. */
  readonly series: readonly string[];
  /** What is drawn: a name, and a number a series. */
  readonly rows: readonly (readonly [name: string, numbers: readonly number[]])[];
  /** The names of the table's columns, and its rows: all that is drawn, and what is not. */
  readonly head: readonly string[];
  readonly table: readonly TableRow[];
}

export interface ChartOptions {
  /** The canvas's class. */
  readonly name: string;
  readonly headingLevel: number;
  /** Whether the table is shown. */
  readonly asTable: boolean;
  /** Called at a press of the button; there is none where the chart cannot be drawn. */
  readonly toggle: (() => void) | undefined;
}

type ChartWords = WordsOf<typeof chartWords>;

/** The colours of the series, from light to dark, for the canvas to read. */
const fills = [0, 1, 2, 3];

export function chartFigure(words: ChartWords, content: ChartContent, options: ChartOptions): TemplateResult {
  const { title, note, series, rows } = content;
  const { name, headingLevel, asTable, toggle } = options;
  return html`<figure part="chart" class=${asTable ? 'as-table' : nothing}>
    <figcaption>
      <div class="section-title" role="heading" aria-level=${headingLevel}>${title}</div>
      <p>${note}</p>
    </figcaption>
    <div class="plot ${name}" ?hidden=${asTable || !rows.length}>
      <div>
        <canvas class=${name} role="img" aria-label=${title}></canvas>
        ${fills.map((n) => html`<i class="fill-${n}" hidden></i>`)}
      </div>
      ${series.length ? key(series) : nothing}
    </div>
    ${table(words, content, asTable)}
    ${
      toggle
        ? html`<button part="action" @click=${toggle}>
            ${words.t(asTable ? 'chart.showChart' : 'chart.showTable')}<span class="visually-hidden">: ${title}</span>
          </button>`
        : nothing
    }
  </figure>`;
}

const key = (series: readonly string[]): TemplateResult =>
  html`<ul class="key" aria-hidden="true">
    ${series.map((one, i) => html`<li><i class="fill-${i}"></i><span>${one}</span></li>`)}
  </ul>`;

/** With its roles written out, because where it is narrow its rows are laid out as blocks. */
const table = (words: ChartWords, { title, head, table }: ChartContent, asTable: boolean): TemplateResult =>
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
                    ${n === null ? words.t('chart.noneAssessed') : words.number(n)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** The table that stands in the picture's place, where there is no room for the picture, and in print. */
const shownTable = css`
  .in-print {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }
`;

export const chartFigureStyles = css`
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
  .plot {
    font-size: 0.875em;
  }
  .plot[hidden] {
    display: none;
  }
  .plot > div {
    position: relative;
    block-size: 9.5em;
  }
  .plot.areas > div {
    block-size: 17em;
  }
  @container (inline-size < 30em) {
    .plot.areas > div {
      block-size: 27em;
    }
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
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9285em;
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
  /* A sequence of one hue, from the page's background towards its text. */
  .fill-0 {
    background: oklch(from currentColor calc(1.105 - clamp(0.26, l, 0.94) * 0.765) 0.03 256);
  }
  .fill-1 {
    background: oklch(from currentColor calc(0.873 - clamp(0.26, l, 0.94) * 0.397) 0.075 256);
  }
  .fill-2 {
    background: oklch(from currentColor calc(0.581 + clamp(0.26, l, 0.94) * 0.0735) 0.115 256);
  }
  .fill-3 {
    background: oklch(from currentColor calc(0.263 + clamp(0.26, l, 0.94) * 0.603) 0.12 256);
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
  /* Too narrow for bars beside their names: the table says the same. */
  @container (inline-size < 17em) {
    .plot,
    figure button {
      display: none;
    }
    ${shownTable}
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
    .plot {
      display: none;
    }
    ${shownTable}
  }
`;
