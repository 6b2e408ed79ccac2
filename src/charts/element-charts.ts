/** The charts of one element: each is drawn when it comes into view, or shown as its table. */
import { barsOf } from './bars-of.js';
import type { ChartHost } from './chart-host.js';
import type { ChartContent, ChartWords } from './chart-figure.js';
import { ChartTables, type ChartsShown } from './chart-tables.js';
import { LazyChart } from './lazy-chart.js';

/** What was drawn last, from which a chart is painted. */
export interface DrawnChart {
  readonly words: ChartWords;
  readonly content: ChartContent;
}

export class ElementCharts<Name extends string> implements ChartsShown<Name> {
  readonly #charts: readonly LazyChart[];
  readonly #tables: ChartTables<Name>;

  constructor(host: ChartHost, names: readonly Name[], drawn: (name: Name) => DrawnChart | undefined) {
    this.#tables = new ChartTables(host);
    this.#charts = names.map(
      (name) =>
        new LazyChart(
          host,
          () => host.renderRoot.querySelector<HTMLCanvasElement>(`.base:not(.loading) canvas.${name}`),
          (canvas) => {
            const chart = drawn(name);
            return chart && barsOf(canvas, chart.words, chart.content);
          },
        ),
    );
  }

  readonly asTable = (name: Name): boolean => this.#failed || this.#tables.asTable(name);

  get toggle(): ((name: Name) => void) | undefined {
    return this.#failed ? undefined : this.#tables.toggle;
  }

  get #failed(): boolean {
    return this.#charts.some(({ failed }) => failed);
  }
}
