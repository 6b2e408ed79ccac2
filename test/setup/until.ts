/** Waiting for a condition, never for a time. */

// Tests may replace the page's timers; these go on.
const later = window.setTimeout.bind(window);

/** How often a condition is looked at, and for how long it may fail to come, in milliseconds. */
const pace = 20;
const limit = 6000;

/** Waits until `condition` gives something true, and returns it. `what` says in a failure what did not happen. */
export async function until<T>(what: string, condition: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let waited = 0; waited < limit; waited += pace) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => later(resolve, pace));
  }
  throw new Error(`In ${limit / 1000} s it did not happen that ${what}.`);
}
