/** Waits that a test does not sit out: it sees how long each would have been. All is as before after each test. */

const setTimeoutOfPage = window.setTimeout.bind(window);
const timeoutOfPage = AbortSignal.timeout.bind(AbortSignal);

/** Waits shorter than this, in milliseconds, are not the library's. */
const shortest = 100;

/** Lets every wait of the library end at once. The waits there were, in milliseconds. */
export function skipWaits(): readonly number[] {
  const waits: number[] = [];
  const skipping = (callback: () => void, ms = 0): number => {
    if (ms >= shortest) waits.push(ms);
    return setTimeoutOfPage(callback, ms >= shortest ? 0 : ms);
  };
  window.setTimeout = skipping as typeof window.setTimeout;
  return waits;
}

/** Lets no request run out of time until the test says so. */
export function holdTimeouts(): { readonly limits: readonly number[]; runOut(): void } {
  const limits: number[] = [];
  const controllers: AbortController[] = [];
  AbortSignal.timeout = (ms) => {
    limits.push(ms);
    const controller = new AbortController();
    controllers.push(controller);
    return controller.signal;
  };
  return {
    limits,
    runOut: () => {
      for (const one of controllers) one.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    },
  };
}

afterEach(() => {
  window.setTimeout = setTimeoutOfPage;
  AbortSignal.timeout = timeoutOfPage;
});
