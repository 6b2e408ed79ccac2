/** Which of an element's charts a reader has asked to see as tables. */
import type { ChartHost } from './chart-host.js';

/** How a view is to show each of its charts. */
export interface ChartsShown<Name extends string> {
  readonly asTable: (name: Name) => boolean;
  /** Called when a reader asks for a chart's table, or for the chart again; none where charts cannot be drawn. */
  readonly toggle: ((name: Name) => void) | undefined;
}

export class ChartTables<Name extends string> implements ChartsShown<Name> {
  readonly #shown = new Set<Name>();

  constructor(private readonly host: ChartHost) {}

  readonly asTable = (name: Name): boolean => this.#shown.has(name);

  readonly toggle = (name: Name): void => {
    if (!this.#shown.delete(name)) this.#shown.add(name);
    this.host.requestUpdate();
  };
}
