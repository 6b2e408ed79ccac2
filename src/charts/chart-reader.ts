/** Reads a chart's rows, one by one, with the keyboard or under the pointer: in words, beside the row, and to screen readers. */
import type { BarChartModel } from './bar-chart.js';

type Read = Pick<BarChartModel, 'said' | 'keys'>;

/** Which row comes after the one that is read, `-1` before the first, of `n`. */
const steps: Readonly<Record<string, (row: number, n: number) => number>> = {
  ArrowDown: (row, n) => Math.min(row + 1, n - 1),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_, n) => n - 1,
};

export class ChartReader {
  model: Read;
  readonly #canvas: HTMLCanvasElement;
  /** Where it is written. */
  readonly #place: HTMLElement | undefined;
  readonly #listening = new AbortController();
  #row = -1;

  constructor(canvas: HTMLCanvasElement, model: Read) {
    this.model = model;
    this.#canvas = canvas;
    this.#place = canvas.parentElement?.querySelector<HTMLElement>('.reading') ?? undefined;
    const { signal } = this.#listening;
    canvas.addEventListener('focus', this.#begin, { signal });
    canvas.addEventListener('blur', this.#end, { signal });
    canvas.addEventListener('keydown', this.#key, { signal });
    canvas.addEventListener('pointermove', this.#point, { signal });
    canvas.addEventListener('pointerleave', this.#end, { signal });
    // It may have got the focus before it was drawn.
    if (canvas.matches(':focus-visible')) this.#begin();
  }

  destroy(): void {
    this.#listening.abort();
    this.#end();
  }

  readonly #begin = (): void => {
    if (this.#canvas.matches(':focus-visible')) this.#write(this.model.keys, -1);
  };

  readonly #end = (): void => {
    this.#write('', -1);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { said } = this.model;
    if (event.key === 'Escape') this.#end();
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#read(step(this.#row, said.length));
  };

  readonly #point = ({ offsetY }: PointerEvent): void => {
    const { said } = this.model;
    this.#read(Math.min(Math.floor((offsetY / this.#canvas.clientHeight) * said.length), said.length - 1));
  };

  #read(row: number): void {
    if (row !== this.#row) this.#write(this.model.said[row] ?? '', row);
  }

  /** Below the row, or, in the lower half, above it, so that the row itself can be seen. */
  #write(text: string, row: number): void {
    this.#row = row;
    if (!this.#place) return;
    const { length } = this.model.said;
    const upper = row < length / 2;
    this.#place.textContent = text;
    this.#place.style.insetBlockStart = upper ? `${(100 * (row + 1)) / length}%` : 'auto';
    this.#place.style.insetBlockEnd = upper ? 'auto' : `${100 - (100 * row) / length}%`;
  }
}
