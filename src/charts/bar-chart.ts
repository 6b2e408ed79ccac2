/**
 * Horizontal bars on a canvas: the only importer of chart.js, of which it takes the bar and nothing else. Loaded when a chart
 * comes into view. It labels its own bars, so it needs no legend, no tooltip and no gridline.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration, type Plugin } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** One colour's worth of bars. */
export interface BarSeries {
  readonly name: string;
  /** One number a row. */
  readonly values: readonly number[];
  /** The fill, and the text that is legible on it, as CSS colours. */
  readonly fill: string;
  readonly ink: string;
}

export interface BarChartModel {
  readonly rows: readonly string[];
  /** Stacked in this order. Where there is one series, its numbers stand behind the bars instead of in them. */
  readonly series: readonly BarSeries[];
  /** Writes a number in the reader's language. */
  readonly format: (n: number) => string;
  readonly direction: 'ltr' | 'rtl';
}

/** A chart on its canvas. */
export interface BarChart {
  update(model: BarChartModel): void;
  destroy(): void;
}

/** Draws `model` on `canvas`, in the canvas's own font, text colour and `border-color`, filling its parent. */
export function drawBars(canvas: HTMLCanvasElement, model: BarChartModel): BarChart {
  let chart = new Chart(canvas, configure(canvas, model));
  return {
    update(next) {
      chart.destroy(); // What writes the numbers cannot be changed on a chart.
      chart = new Chart(canvas, configure(canvas, next));
    },
    destroy: () => chart.destroy(),
  };
}

function configure(canvas: HTMLCanvasElement, model: BarChartModel): ChartConfiguration<'bar'> {
  const { color, borderColor, fontFamily, fontSize } = getComputedStyle(canvas);
  const size = parseFloat(fontSize);
  const rtl = model.direction === 'rtl';
  const stacked = model.series.length > 1;
  return {
    type: 'bar',
    data: {
      labels: [...model.rows],
      datasets: model.series.map(({ name, values, fill }) => ({
        label: name,
        // A zero has no bar, not the shortest one.
        data: values.map((value) => value || null),
        backgroundColor: fill,
        borderColor,
        borderWidth: stacked ? 1 : 0,
        maxBarThickness: size * (stacked ? 1.9 : 1.1),
        categoryPercentage: 0.86,
        barPercentage: 0.9,
        minBarLength: 2,
        skipNull: true,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: stacked ? 0 : rtl ? { left: size * 2.5 } : { right: size * 2.5 } },
      scales: {
        // To the longest bar and no further: the numbers stand on the bars, so no round number at the end is needed.
        x: { stacked, display: false, min: 0, max: longest(model), reverse: rtl },
        y: {
          stacked,
          position: rtl ? 'right' : 'left',
          border: { display: false },
          grid: { display: false },
          ticks: {
            color,
            font: { family: fontFamily, size },
            autoSkip: false,
            crossAlign: 'far',
            padding: size * 0.5,
            callback(_, row) {
              // Chart.js gives names at most half of what the padding leaves.
              const room = (this.chart.width - (stacked ? 0 : size * 2.5)) / 2 - size * 0.75;
              return wrap(model.rows[row] ?? '', room, measure(this.ctx, `${size}px ${fontFamily}`));
            },
          },
        },
      },
    },
    plugins: [numbers(model, { color, fontFamily, size, stacked, rtl })],
  };
}

/** The length of the longest bar. */
const longest = ({ rows, series }: BarChartModel): number =>
  Math.max(1, ...rows.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)));

/** The width of a text in a font, in pixels. */
function measure(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  return (text) => {
    context.save();
    context.font = font;
    const { width } = context.measureText(text);
    context.restore();
    return width;
  };
}

/** The longest name that is written beside a bar, in characters; the table has it whole. */
const longestName = 80;

/** A long name on two or more lines, none wider than `room` pixels; a word wider than that is divided. */
function wrap(name: string, room: number, widthOf: (text: string) => number): string | string[] {
  const lines: string[] = [];
  const words = (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name).split(' ');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (widthOf(word) <= room || word.length < 6) {
      lines.push(word);
    } else {
      let cut = word.length - 3;
      while (cut > 3 && widthOf(`${word.slice(0, cut)}-`) > room) cut--;
      lines.push(`${word.slice(0, cut)}-`);
      words.unshift(word.slice(cut));
    }
  }
  return lines.length > 1 ? lines : (lines[0] ?? '');
}

interface Ink {
  readonly color: string;
  readonly fontFamily: string;
  readonly size: number;
  readonly stacked: boolean;
  readonly rtl: boolean;
}

/** Writes each bar's number in it, where it has room, or, with one series, behind it. */
const numbers = (model: BarChartModel, { color, fontFamily, size, stacked, rtl }: Ink): Plugin<'bar'> => ({
  id: 'ogp-numbers',
  afterDatasetsDraw(chart: Chart<'bar'>) {
    const { ctx, data } = chart;
    ctx.save();
    ctx.font = `600 ${size}px ${fontFamily}`;
    ctx.textBaseline = 'middle';
    data.datasets.forEach((dataset, s) => {
      chart.getDatasetMeta(s).data.forEach((bar, row) => {
        const value = dataset.data[row];
        if (typeof value !== 'number' || !value) return;
        const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as Readonly<Record<'x' | 'y' | 'base', number>>;
        const text = model.format(value);
        if (stacked && ctx.measureText(text).width + 6 > Math.abs(x - base)) return;
        ctx.fillStyle = stacked ? (model.series[s]?.ink ?? color) : color;
        ctx.textAlign = stacked ? 'center' : rtl ? 'right' : 'left';
        ctx.fillText(text, stacked ? (x + base) / 2 : x + (rtl ? -0.5 : 0.5) * size, y);
      });
    });
    ctx.restore();
  },
});
