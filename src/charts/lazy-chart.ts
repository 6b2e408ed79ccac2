/** A chart that is loaded when it comes into view, follows its element, and goes with it. */
import type { ReactiveController } from 'lit';
import type { BarChart, BarChartModel } from './bar-chart.js';
import type { ChartHost } from './chart-host.js';

/** How far below the screen, in CSS pixels, a chart begins to load. */
const ahead = '200px';

export class LazyChart implements ReactiveController {
  /** Whether the chart's code could not be loaded: its table is shown instead. */
  failed = false;
  #canvas: HTMLCanvasElement | undefined;
  #chart: BarChart | undefined;
  #observer: IntersectionObserver | undefined;

  /**
   * @param find the canvas, while there is one.
   * @param model what to draw, asked for after every update; nothing while there is nothing.
   */
  constructor(
    private readonly host: ChartHost,
    private readonly find: () => HTMLCanvasElement | null,
    private readonly model: (canvas: HTMLCanvasElement) => BarChartModel | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const canvas = this.host.isConnected ? this.find() : null;
    if (canvas === this.#canvas) {
      this.#redraw();
      return;
    }
    this.hostDisconnected();
    if (!canvas) return;
    this.#canvas = canvas;
    // The page's text colour changed, as when it turns dark: the canvas inherits it, and its 1 ms transition tells.
    canvas.addEventListener('transitionend', this.#redraw);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#draw(canvas);
      },
      { rootMargin: ahead },
    );
    this.#observer.observe(canvas);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#chart?.destroy();
    this.#canvas?.removeEventListener('transitionend', this.#redraw);
    this.#chart = this.#canvas = undefined;
  }

  readonly #redraw = (): void => {
    const model = this.#chart && this.#canvas && this.model(this.#canvas);
    if (model) this.#chart?.update(model);
  };

  async #draw(canvas: HTMLCanvasElement): Promise<void> {
    this.#observer?.disconnect();
    const drawing = await import('./bar-chart.js').catch(() => undefined);
    if (!drawing) {
      this.failed = true;
      this.host.requestUpdate();
      return;
    }
    // The element may have gone, moved or been drawn anew while the code was on its way: one chart a canvas.
    if (canvas !== this.#canvas || this.#chart) return;
    const model = this.model(canvas);
    if (model) this.#chart = drawing.drawBars(canvas, model);
  }
}
