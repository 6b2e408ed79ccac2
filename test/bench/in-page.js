/**
 * Runs in a measured page before anything else; a script, not a module, so that no compiler's helper is missing there.
 * `bench.start(count)`: `count` elements tell that they are shown; where there is none, the page itself is.
 */
const bench = { paintMs: 0, blockingMs: 0, layoutShift: 0 };
globalThis.bench = bench;

/** Calls `then` as soon as the frame under way is painted. */
function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage('');
  });
}

bench.start = (count) => {
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (bench.blockingMs += Math.max(0, duration - 50)));
  observe('layout-shift', ({ value }) => (bench.layoutShift += value));
  const noteWhenPainted = () => afterPaint(() => (bench.paintMs = performance.now()));
  let left = count;
  if (count === 0) addEventListener('DOMContentLoaded', noteWhenPainted);
  for (const type of ['peer-shown', 'ogp-load']) {
    addEventListener(type, () => {
      if (--left === 0) noteWhenPainted();
    });
  }
};

/** Takes each element out and puts it back. Resolves to the milliseconds to the next paint, 0 where there is none to move. */
bench.reattach = () => {
  const elements = [...document.querySelectorAll('[data-moved]')];
  if (elements.length === 0) return Promise.resolve(0);
  const start = performance.now();
  for (const element of elements) {
    const { parentNode, nextSibling } = element;
    element.remove();
    parentNode.insertBefore(element, nextSibling);
  }
  return new Promise((resolve) => afterPaint(() => resolve(performance.now() - start)));
};
