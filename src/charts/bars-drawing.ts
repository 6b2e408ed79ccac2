/** The bars of a canvas once more, as shapes: for paper and for pictures, which are sharp at any size. */
import type { BarChartModel } from './bar-chart.js';
import { singleFill } from './bars-of.js';

const namespace = 'http://www.w3.org/2000/svg';

function add(parent: Element, tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = parent.ownerDocument.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

const percent = (part: number): string => `${Math.round(part * 100_000) / 1000}%`;

/** How wide a number must be given room, as a part of the drawing: a narrower bar is left without, as on the canvas. */
const narrowest = 0.06;

/** Of one series, the part of the width that the longest bar has: the numbers stand beside. */
const longestBar = 0.9;

/** Fills `drawing`, which is as large as the canvas, with what the canvas shows. */
export function drawAgain(drawing: SVGSVGElement, { series, format, direction }: BarChartModel): void {
  drawing.replaceChildren();
  const rows = series[0]?.values.length ?? 0;
  const parts = series.length > 1;
  const longest = Math.max(1, ...(series[0]?.values ?? [])) / longestBar;
  const thickness = parts ? 1.6 : 1;
  const rect = { y: `${-thickness / 2}em`, height: `${thickness}em` };
  const at = (place: number): string => percent(direction === 'rtl' ? 1 - place : place);
  for (let row = 0; row < rows; row++) {
    const whole = parts ? series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0) : longest;
    const lane = add(drawing, 'svg', { y: percent((row + 0.5) / rows), overflow: 'visible' });
    let start = 0;
    series.forEach(({ values, ink }, i) => {
      const value = values[row] ?? 0;
      if (!value) return;
      const width = value / whole;
      const left = direction === 'rtl' ? start + width : start;
      add(lane, 'rect', { ...rect, class: `fill-${parts ? i : singleFill}`, x: at(left), width: percent(width) });
      if (!parts) add(lane, 'text', { x: at(width + 0.015), fill: 'currentColor' }).textContent = format(value);
      else if (width > narrowest) {
        add(lane, 'text', { x: at(start + width / 2), fill: ink, 'text-anchor': 'middle' }).textContent = format(value);
      }
      start += width;
    });
  }
}
