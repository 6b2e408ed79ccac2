/** What a failed request means, and whether it is worth another try. */
import { OgpError } from './errors.js';

/** Tries after the first. */
const retries = 2;

/** The longest `Retry-After` that is waited for, in milliseconds. */
const longestWait = 8000;

/**
 * Waits until the next try is due.
 * @param failure the answer, where there was one; else what `fetch` threw.
 * @param attempt how many tries were made before the one that failed.
 * @throws {OgpError} where another try is not worth it: after the second retry, and for all but network failures, 429 and 5xx.
 */
export async function recover(failure: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const { error, wait } = judge(failure);
  if (attempt === retries || wait === undefined || wait > longestWait) throw error;
  // Spread out, so that a page's visitors do not all come back at once.
  await delay(wait || (0.5 + Math.random()) * 400 * 2 ** attempt, signal);
}

/** `wait`: milliseconds that the endpoint asked for; 0 where it did not say; none where a retry would not help. */
function judge(failure: unknown): { readonly error: OgpError; readonly wait?: number } {
  if (failure instanceof Response) {
    const { status, headers } = failure;
    const kind = status === 404 || status === 410 ? 'not-found' : status === 429 ? 'rate-limited' : 'offline';
    const error = new OgpError(kind, `HTTP ${status} from ${failure.url}`);
    return status === 429 || status >= 500 ? { error, wait: retryAfter(headers) } : { error };
  }
  const { name, message } = failure instanceof Error ? failure : new Error(String(failure));
  if (name === 'TimeoutError') return { error: new OgpError('timeout', message) };
  if (name === 'SyntaxError') return { error: new OgpError('invalid', message) };
  return { error: new OgpError('offline', message), wait: 0 };
}

/** `Retry-After` in milliseconds, from seconds or from a date; 0 without one. */
function retryAfter(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  const seconds = Number(value);
  return Math.max(0, (Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000) || 0);
}

const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
