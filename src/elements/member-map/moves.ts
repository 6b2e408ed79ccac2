/** Where the arrow keys go: to the member that is nearest in their direction, however the map is laid out. */

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much further away what lies beside the direction counts. */
const asideCounts = 2.5;

function middle(element: Element): readonly [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** `undefined` where the key moves nothing, or nothing lies in its direction. */
export function target<E extends Element>(all: readonly E[], from: E, key: string): E | undefined {
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const [dx, dy] = directions[key] ?? [0, 0];
  if (!dx && !dy) return undefined;
  const [x, y] = middle(from);
  let nearest: E | undefined;
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
