/** Waits that a test does not sit out: it sees how long each would have been. All is as before after each test. */

const setTimeoutOfPage = window.setTimeout.bind(window);

/** Waits shorter than this, in milliseconds, are not the library's. */
const shortest = 100;

/** How long the library waits for an answer, in milliseconds. */
const requestTimeout = 8000;

/** Replaces the page's `setTimeout`; `handle` returns whether it took the wait upon itself. */
function intercept(handle: (callback: () => void, ms: number) => boolean): void {
  const intercepting = (callback: () => void, ms = 0): number => (handle(callback, ms) ? 0 : setTimeoutOfPage(callback, ms));
  window.setTimeout = intercepting as typeof window.setTimeout;
}

/** Lets every wait between two tries end at once. The waits there were, in milliseconds. */
export function skipWaits(): readonly number[] {
  const waits: number[] = [];
  intercept((callback, ms) => {
    if (ms < shortest || ms === requestTimeout) return false;
    waits.push(ms);
    setTimeoutOfPage(callback, 0);
    return true;
  });
  return waits;
}

/** Lets no request run out of time until the test says so. */
export function holdTimeouts(): { readonly limits: readonly number[]; runOut(): void } {
  const limits: number[] = [];
  const callbacks: (() => void)[] = [];
  intercept((callback, ms) => {
    if (ms < shortest) return false;
    limits.push(ms);
    callbacks.push(callback);
    return true;
  });
  return {
    limits,
    runOut: () => {
      for (const callback of callbacks) callback();
    },
  };
}

afterEach(() => {
  window.setTimeout = setTimeoutOfPage;
});
