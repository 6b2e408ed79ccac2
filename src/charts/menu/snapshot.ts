/**
 * A picture of what a reader sees of a chart: every text line, surface and shape, as the browser has laid them out and coloured them, in
 * CSS pixels. One way for every chart, whatever draws it, so that a saved picture cannot differ from the one on the page.
 */

/** A filled or stroked shape. Colours are `#rrggbbaa`; `''` for none. */
export interface Shape {
  /** In the language of SVG's `d`. */
  readonly path: string;
  /** From the path's own place to the picture's: `[a, b, c, d, e, f]`. Strokes are not scaled by it. */
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
}

/** A line of text. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  readonly fill: string;
  readonly rtl: boolean;
  readonly font: { readonly style: string; readonly weight: string; readonly size: number; readonly family: string };
}

export interface Snapshot {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
  readonly lines: readonly TextLine[];
}

/** Between the parts, and around them, in CSS pixels. */
const gap = 14;

/**
 * The parts of an element, one below the other.
 * @param around what they stand in, of which they keep the sides.
 * @param page the colour of the page where nothing below the element has one.
 */
export function snapshotOf(parts: readonly Element[], around: Element, page: string): Snapshot {
  const { left, width } = around.getBoundingClientRect();
  const painter = new Painter();
  let top = gap;
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    painter.origin = { left, top: box.top - top };
    painter.element(part);
    top += box.height + gap;
  }
  return { width, height: top, background: colourOf(backgroundOf(around) ?? page), shapes: painter.shapes, lines: painter.lines };
}

class Painter {
  readonly shapes: Shape[] = [];
  readonly lines: TextLine[] = [];
  /** Of the picture, on the screen. */
  origin = { left: 0, top: 0 };

  element(element: Element): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.matches('.visually-hidden, details, button')) return;
    if (element instanceof SVGGeometryElement) this.#geometry(element, style);
    else if (element instanceof SVGTextElement) this.#svgText(element, style);
    else if (element instanceof HTMLElement) this.#box(element, style);
    for (const child of element.childNodes) {
      if (child instanceof Element) this.element(child);
      else if (child instanceof Text && element instanceof HTMLElement) this.#text(child, style);
    }
  }

  /** Its background and its borders. */
  #box(element: HTMLElement, style: CSSStyleDeclaration): void {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const x = box.left - this.origin.left;
    const y = box.top - this.origin.top;
    const background = colourOf(style.backgroundColor);
    if (background) this.#shape(rectangle(x, y, box.width, box.height), { fill: background });
    const width = parseFloat(style.borderTopWidth);
    if (width && style.borderTopStyle === 'dashed' && style.borderRadius === '50%') {
      const r = (box.width - width) / 2;
      const circle = `M${x + width / 2} ${y + box.height / 2}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
      this.#shape(circle, { stroke: colourOf(style.borderTopColor), strokeWidth: width, dashes: [2 * width, 1.5 * width] });
      return;
    }
    const sides = [
      [style.borderTopWidth, style.borderTopStyle, style.borderTopColor, x, y, box.width, 0],
      [style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor, x, y + box.height, box.width, 0],
      [style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, x, y, 0, box.height],
      [style.borderRightWidth, style.borderRightStyle, style.borderRightColor, x + box.width, y, 0, box.height],
    ] as const;
    for (const [size, kind, colour, fromX, fromY, across, down] of sides) {
      const strokeWidth = parseFloat(size);
      if (strokeWidth && kind !== 'none') this.#shape(`M${fromX} ${fromY}l${across} ${down}`, { stroke: colourOf(colour), strokeWidth });
    }
  }

  #geometry(element: SVGGeometryElement, style: CSSStyleDeclaration): void {
    const path = pathOf(element);
    const matrix = element.getScreenCTM();
    if (!path || !matrix) return;
    const { a, b, c, d, e, f } = matrix;
    const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat);
    const looks = { fill: colourOf(style.fill), stroke: colourOf(style.stroke), strokeWidth: parseFloat(style.strokeWidth), dashes };
    this.#shape(path, looks, [a, b, c, d, e - this.origin.left, f - this.origin.top]);
  }

  #shape(path: string, looks: Partial<Shape>, matrix: Shape['matrix'] = [1, 0, 0, 1, 0, 0]): void {
    const { fill = '', stroke = '' } = looks;
    if (fill || stroke) this.shapes.push({ path, matrix, fill, stroke, strokeWidth: 1, dashes: [], ...looks });
  }

  #svgText(element: SVGTextElement, style: CSSStyleDeclaration): void {
    this.#line(element.textContent.trim(), element.getBoundingClientRect(), style, style.fill);
  }

  /** In the lines into which the browser has broken it, without those that it has clipped. */
  #text(node: Text, style: CSSStyleDeclaration): void {
    const clip = clipOf(node);
    let line: { text: string; box: DOMRect } | undefined;
    const end = (): void => {
      if (line) this.#line(line.text, line.box, style, style.color);
      line = undefined;
    };
    for (const [word, box] of wordsOf(node)) {
      if (clip && (box.top > clip.bottom - 2 || box.left > clip.right - 2 || box.right < clip.left + 2)) continue;
      if (line && Math.abs(line.box.top - box.top) < 2) line = { text: `${line.text} ${word}`, box: union(line.box, box) };
      else {
        end();
        line = { text: word, box };
      }
    }
    end();
  }

  #line(text: string, box: DOMRect, style: CSSStyleDeclaration, colour: string): void {
    if (!text || !box.width) return;
    const font = { style: style.fontStyle, weight: style.fontWeight, size: parseFloat(style.fontSize), family: style.fontFamily };
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measure(font, text);
    this.lines.push({
      text,
      left: box.left - this.origin.left,
      baseline: box.top - this.origin.top + (box.height * ascent) / (ascent + descent),
      width: box.width,
      fill: colourOf(colour),
      rtl: style.direction === 'rtl',
      font,
    });
  }
}

const rectangle = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** Lengths in the shape's own system, whatever units they are written in. */
function pathOf(element: SVGGeometryElement): string {
  if (element instanceof SVGRectElement) {
    const [x, y, width, height] = [element.x, element.y, element.width, element.height].map(({ baseVal }) => baseVal.value);
    return width && height ? rectangle(x!, y!, width, height) : '';
  }
  if (element instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map(({ baseVal }) => baseVal.value);
    return `M${x1} ${y1}L${x2} ${y2}`;
  }
  return element.getAttribute('d') ?? '';
}

/** Each word with its place; in letters where it is broken across lines, as in a language that writes no spaces. */
function* wordsOf(node: Text): Generator<readonly [string, DOMRect]> {
  const range = node.ownerDocument.createRange();
  const boxes = (start: number, end: number): DOMRectList => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getClientRects();
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const [box, ...more] = boxes(index, index + word.length);
    if (!box) continue;
    if (!more.length) yield [word, box];
    else {
      let at = index;
      for (const letter of word) {
        const [own] = boxes(at, (at += letter.length));
        if (own) yield [letter, own];
      }
    }
  }
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** The box outside of which nothing of a text is shown. */
function clipOf({ parentElement }: Text): DOMRect | undefined {
  return parentElement && getComputedStyle(parentElement).overflow === 'hidden' ? parentElement.getBoundingClientRect() : undefined;
}

/** The nearest background, also outside of the shadow tree. */
function backgroundOf(element: Element): string | undefined {
  for (let one: Element | null = element; one;) {
    const { backgroundColor } = getComputedStyle(one);
    if (colourOf(backgroundColor).endsWith('ff')) return backgroundColor;
    const root: Node = one.getRootNode();
    one = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

const pixel = (): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};
let context: CanvasRenderingContext2D | undefined;
const colours = new Map<string, string>();

/** Any CSS colour as `#rrggbbaa`, which every program that shows pictures knows; `''` for none, and for one that cannot be seen. */
function colourOf(css: string): string {
  const known = colours.get(css);
  if (known !== undefined) return known;
  context ??= pixel();
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#0000';
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 1, 1);
  const hex = data[3] ? `#${[...data].map((part) => part.toString(16).padStart(2, '0')).join('')}` : '';
  colours.set(css, hex);
  return hex;
}

export const fontOf = ({ style, weight, size, family }: TextLine['font']): string => `${style} ${weight} ${size}px ${family}`;

function measure(font: TextLine['font'], text: string): TextMetrics {
  context ??= pixel();
  context.font = fontOf(font);
  return context.measureText(text);
}
