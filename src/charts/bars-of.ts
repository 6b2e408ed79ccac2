/** From what a chart says to the bars that show it, in the colours that the style sheet works out for their canvas. */
import type { BarChartModel } from './bar-chart.js';
import type { BarRow, ChartContent, ChartWords } from './chart-figure.js';

/** The fill of a chart with one series, of the sequence from light to dark. */
export const singleFill = 2;

export function barsOf(canvas: HTMLCanvasElement, words: ChartWords, { series, rows }: ChartContent): BarChartModel {
  const single = series.length === 0;
  return {
    series: (single ? [''] : series).map((_, i) => ({
      values: rows.map(([, content]) => (typeof content === 'string' ? 0 : (content[i] ?? 0))),
      ...fillOf(canvas, single ? singleFill : i),
    })),
    format: (n) => words.number(n),
    direction: words.dir,
    said: rows.map((row) => saidOf(words, series, row)),
    keys: words.t('chart.keys'),
  };
}

/** A row in words: `Plan 2, 2014 · 8: Not started 1, Limited 2`. */
function saidOf(words: ChartWords, series: readonly string[], [name, content]: BarRow): string {
  if (typeof content === 'string') return `${name}: ${content}`;
  const parts = content.map((n, i) => [series[i], words.number(n)].filter(Boolean).join(' '));
  return `${name}: ${words.list(parts)}`;
}

/** The colour of the `n`th fill as the style sheet works it out, and the text that is legible on it. */
function fillOf(canvas: HTMLCanvasElement, n: number): { fill: string; ink: string } {
  const swatch = canvas.parentElement!.querySelector(`.fill-${n}`)!;
  const fill = getComputedStyle(swatch).backgroundColor;
  const lightness = /^oklch\(([\d.]+)/.exec(fill)?.[1];
  // In a browser of before 2024 it is a tint of the text's colour.
  if (lightness === undefined) return { fill, ink: getComputedStyle(canvas).color };
  return { fill, ink: Number(lightness) > 0.57 ? '#10151b' : '#fff' };
}
