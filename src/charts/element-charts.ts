/** The charts of one element: each is drawn when it comes into view, or shown as its table. */
import type { LitElement } from 'lit';
import { barsOf } from './bars-of.js';
import type { ChartContent, ChartWords } from './chart-figure.js';
import { LazyChart } from './lazy-chart.js';

/** What was drawn last, from which a chart is painted. */
export interface DrawnChart {
  readonly words: ChartWords;
  readonly content: ChartContent;
}

/** How a view is to show each of its charts. */
export interface ChartsShown<Name extends string> {
  readonly asTable: (name: Name) => boolean;
  /** Called when a reader asks for a chart's table, or for the chart again; none where charts cannot be drawn. */
  readonly toggle: ((name: Name) => void) | undefined;
}

export class ElementCharts<Name extends string> implements ChartsShown<Name> {
  readonly #charts: readonly LazyChart[];
  readonly #tables = new Set<Name>();

  constructor(
    private readonly host: LitElement,
    names: readonly Name[],
    drawn: (name: Name) => DrawnChart | undefined,
  ) {
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

  readonly asTable = (name: Name): boolean => this.#failed || this.#tables.has(name);

  get toggle(): ((name: Name) => void) | undefined {
    return this.#failed ? undefined : this.#toggle;
  }

  get #failed(): boolean {
    return this.#charts.some(({ failed }) => failed);
  }

  readonly #toggle = (name: Name): void => {
    if (!this.#tables.delete(name)) this.#tables.add(name);
    this.host.requestUpdate();
  };
}
