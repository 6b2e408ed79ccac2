/** A snapshot as a file: in pixels, or in lines that stay sharp at any size. */
import { fontOf, type Shape, type Snapshot, type TextLine } from './snapshot.js';

/** Pixels for each CSS pixel: sharp on paper and on screens of high density. */
const density = 2;

export function pngOf({ width, height, background, shapes, lines }: Snapshot): Blob {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const context = canvas.getContext('2d')!;
  context.scale(density, density);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  for (const line of lines) write(context, line);
  // `toBlob` waits until the browser is idle, which takes a second or more.
  const [, data = ''] = canvas.toDataURL('image/png').split(',');
  return new Blob([Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0))], { type: 'image/png' });
}

function draw(context: CanvasRenderingContext2D, { path, matrix, fill, stroke, strokeWidth, dashes }: Shape): void {
  const placed = new Path2D();
  placed.addPath(new Path2D(path), new DOMMatrix([...matrix]));
  if (fill) {
    context.fillStyle = fill;
    context.fill(placed);
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.setLineDash([...dashes]);
  context.stroke(placed);
}

function write(context: CanvasRenderingContext2D, { text, left, baseline, fill, rtl, font }: TextLine): void {
  context.font = fontOf(font);
  context.fillStyle = fill;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.fillText(text, left, baseline);
}

/** @param title what the picture is called, for those who do not see it. */
export function svgOf({ width, height, background, shapes, lines }: Snapshot, title: string): Blob {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" ${paint('fill', background)}/>`,
    ...shapes.map(shapeTag),
    ...lines.map(textTag),
    '</svg>',
  ];
  return new Blob([parts.join('\n')], { type: 'image/svg+xml' });
}

const shapeTag = ({ path, matrix, fill, stroke, strokeWidth, dashes }: Shape): string =>
  `<path d="${escaped(path)}" transform="matrix(${matrix.join(' ')})" ${paint('fill', fill)} ${paint('stroke', stroke)}${
    stroke ? ` stroke-width="${strokeWidth}" vector-effect="non-scaling-stroke"` : ''
  }${dashes.length ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}/>`;

/** As wide as on the page, also where its font is not at hand. */
const textTag = ({ text, left, baseline, width, fill, rtl, font }: TextLine): string =>
  `<text x="${rtl ? left + width : left}" y="${baseline}" textLength="${width}" lengthAdjust="spacingAndGlyphs" ${paint('fill', fill)}${
    rtl ? ' direction="rtl"' : ''
  } font-family="${escaped(font.family)}" font-size="${font.size}" font-weight="${font.weight}" font-style="${font.style}">${escaped(text)}</text>`;

/** Programs that read SVG know colours of six digits, and how far they are opaque beside. */
const paint = (what: 'fill' | 'stroke', colour: string): string =>
  colour ? `${what}="${colour.slice(0, 7)}" ${what}-opacity="${parseInt(colour.slice(7), 16) / 255}"` : `${what}="none"`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
