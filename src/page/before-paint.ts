/** When the next frame is due. */

/** How long to wait where there is no frame, as in a tab in the background, in milliseconds. */
const atMostMs = 100;

let frame: Promise<void> | undefined;

/** Before the next frame is painted. All who wait share one callback. */
export function beforePaint(): Promise<void> {
  frame ??= new Promise<void>((resolve) => {
    const due = (): void => {
      clearTimeout(timer);
      frame = undefined;
      resolve();
    };
    const timer = setTimeout(due, atMostMs);
    requestAnimationFrame(due);
  });
  return frame;
}
