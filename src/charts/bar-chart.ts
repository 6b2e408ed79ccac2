/**
 * Horizontal bars on a canvas: the only importer of chart.js, of which it takes the bar and nothing else. Loaded when a chart
 * comes into view. Names, key and table are the page's own text around it: it draws bars, one a row of the same height, and
 * the numbers in or behind them.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration, type Plugin } from 'chart.js';
import { drawAgain } from './bars-drawing.js';
import { ChartReader } from './chart-reader.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One colour's worth of bars. */
export interface BarSeries {
  /** One number a row; 0 has no bar. */
  readonly values: readonly number[];
  /** The fill, and the text that is legible on it, as CSS colours. */
  readonly fill: string;
  readonly ink: string;
}

export interface BarChartModel {
  /**
   * Where there are several, each row is a whole, as long as any other, of which they are the parts, in this order. Where there
   * is one, its numbers stand behind the bars instead of in them.
   */
  readonly series: readonly BarSeries[];
  /** Writes a number in the reader's language. */
  readonly format: (n: number) => string;
  readonly direction: 'ltr' | 'rtl';
  /** Each row in words. */
  readonly said: readonly string[];
  /** Which keys read the rows. */
  readonly keys: string;
}

/** A chart on its canvas. */
export interface BarChart {
  update(model: BarChartModel): void;
  destroy(): void;
}

/** Draws `model` on `canvas`, in the canvas's own font, text colour and `border-color`, filling its parent; and in the drawing beside it. */
export function drawBars(canvas: HTMLCanvasElement, model: BarChartModel): BarChart {
  const drawing = canvas.parentElement?.querySelector<SVGSVGElement>('.vector');
  const draw = (one: BarChartModel): Chart<'bar'> => {
    if (drawing) drawAgain(drawing, one);
    return new Chart(canvas, configure(canvas, one));
  };
  let chart = draw(model);
  const reader = new ChartReader(canvas, model);
  return {
    update(next) {
      chart.destroy(); // What writes the numbers cannot be changed on a chart.
      chart = draw(next);
      reader.model = next;
    },
    destroy() {
      chart.destroy();
      reader.destroy();
    },
  };
}

function configure(canvas: HTMLCanvasElement, model: BarChartModel): ChartConfiguration<'bar'> {
  const { color, borderColor, fontFamily, fontSize } = getComputedStyle(canvas);
  const size = parseFloat(fontSize);
  const rtl = model.direction === 'rtl';
  const parts = model.series.length > 1;
  const rows = model.series[0]?.values.map((_, row) => row) ?? [];
  const wholes = rows.map((row) => (parts ? model.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0) : 1));
  return {
    type: 'bar',
    data: {
      labels: rows,
      datasets: model.series.map(({ values, fill }) => ({
        // A zero has no bar, not the shortest one.
        data: values.map((value, row) => (value ? value / wholes[row]! : null)),
        backgroundColor: fill,
        borderColor,
        borderWidth: parts ? 1 : 0,
        borderSkipped: false,
        barThickness: size * (parts ? 1.6 : 1),
        minBarLength: 2,
        skipNull: true,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: parts ? 0 : rtl ? { left: size * 2.5 } : { right: size * 2.5 } },
      scales: {
        // To the longest bar and no further: the numbers stand on the bars, so no round number at the end is needed.
        x: { stacked: parts, display: false, min: 0, max: parts ? 1 : Math.max(1, ...(model.series[0]?.values ?? [])), reverse: rtl },
        y: { stacked: parts, display: false },
      },
    },
    plugins: [numbers(model, { color, fontFamily, size, parts, rtl })],
  };
}

interface Ink {
  readonly color: string;
  readonly fontFamily: string;
  readonly size: number;
  readonly parts: boolean;
  readonly rtl: boolean;
}

/** Writes each bar's number in it, where it has room, or, with one series, behind it. */
const numbers = (model: BarChartModel, { color, fontFamily, size, parts, rtl }: Ink): Plugin<'bar'> => ({
  id: 'ogp-numbers',
  afterDatasetsDraw(chart: Chart<'bar'>) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 ${size}px ${fontFamily}`;
    ctx.textBaseline = 'middle';
    model.series.forEach(({ values, ink }, s) => {
      chart.getDatasetMeta(s).data.forEach((bar, row) => {
        const value = values[row];
        if (!value) return;
        const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as Readonly<Record<'x' | 'y' | 'base', number>>;
        const text = model.format(value);
        if (parts && ctx.measureText(text).width + 4 > Math.abs(x - base)) return;
        ctx.fillStyle = parts ? ink : color;
        ctx.textAlign = parts ? 'center' : rtl ? 'right' : 'left';
        ctx.fillText(text, parts ? (x + base) / 2 : x + (rtl ? -0.5 : 0.5) * size, y);
      });
    });
    ctx.restore();
  },
});
