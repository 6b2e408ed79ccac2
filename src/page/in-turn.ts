/**
 * Bounds what runs at once. A browser opens six connections to a server of HTTP/1.1 and lets all else wait, unseen: a request's
 * time would run out before it was sent.
 */

/** Enough for a server of HTTP/2, and few enough that each is sent soon. */
const most = 24;

interface Waiting {
  readonly start: () => void;
  readonly isNear: () => boolean;
}

const waiting: Waiting[] = [];
let running = 0;

/** Hands the room that has become free to the first whose reader can see what it is for; else to the first. */
function handOver(): void {
  const near = waiting.findIndex(({ isNear }) => isNear());
  const [first] = waiting.splice(Math.max(near, 0), 1);
  if (first) first.start();
  else running--;
}

/** Runs `task` as soon as there is room for it. @throws what it throws; the signal's reason where it is given up before. */
export async function inTurn<T>(task: () => Promise<T>, signal: AbortSignal, isNear = (): boolean => true): Promise<T> {
  if (running < most) running++;
  else await roomFor(isNear, signal);
  try {
    return await task();
  } finally {
    handOver();
  }
}

const roomFor = (isNear: () => boolean, signal: AbortSignal): Promise<void> =>
  new Promise((start, giveUp) => {
    const place = { start, isNear };
    waiting.push(place);
    signal.addEventListener('abort', () => {
      const at = waiting.indexOf(place);
      if (at < 0) return;
      waiting.splice(at, 1);
      giveUp(signal.reason as Error);
    });
  });
