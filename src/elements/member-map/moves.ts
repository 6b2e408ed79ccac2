/** Where the keys go: the tab key to one member, the arrow keys to the one that is nearest in their direction, however the map is laid out. */

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A member on the map. */
export type Pointable = HTMLElement | SVGElement;

/** Which member the tab key comes to: the one that has, or last had, the focus; else the first. */
export const tabStop = (codes: readonly string[], focused: string | undefined): string | undefined =>
  focused !== undefined && codes.includes(focused) ? focused : codes[0];

/** How much further away what lies beside the direction counts. */
const asideCounts = 2.5;

/** Of a shape, which may have islands far away, where it says that it is. */
function middle(element: Pointable): readonly [x: number, y: number] {
  const [x, y] = element.dataset['at']?.split(' ').map(Number) ?? [];
  const svg = 'ownerSVGElement' in element ? element.ownerSVGElement : null;
  if (svg && x !== undefined && y !== undefined) {
    const { left, top, width } = svg.getBoundingClientRect();
    const unit = width / svg.viewBox.baseVal.width;
    return [left + x * unit, top + y * unit];
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** `undefined` where the key moves nothing, or nothing lies in its direction. */
export function target(all: readonly Pointable[], from: Pointable, key: string): Pointable | undefined {
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const [dx, dy] = directions[key] ?? [0, 0];
  if (!dx && !dy) return undefined;
  const [x, y] = middle(from);
  let nearest: Pointable | undefined;
  let shortest = Infinity;
  for (const one of all) {
    const [toX, toY] = middle(one);
    const ahead = (toX - x) * dx + (toY - y) * dy;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    const distance = ahead + asideCounts * aside;
    if (one === from || ahead < 1 || distance >= shortest) continue;
    nearest = one;
    shortest = distance;
  }
  return nearest;
}
