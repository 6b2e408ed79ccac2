/** Requests made ahead of the elements that will want them. */
import { sharedOnPage } from './page-registry.js';

/** Longest wait for one answer, in milliseconds. */
export const patience = 8000;

/** The options of every request: no cookies, no longer than `patience`. */
export const requestOptions = (): RequestInit & { readonly signal: AbortSignal } => ({
  credentials: 'omit',
  signal: AbortSignal.timeout(patience),
});

/** Responses on their way, each to be taken once. A key that stays after its response was taken says: asked for already. */
export const warm = sharedOnPage('warm.1', () => new Map<string, Promise<Response> | undefined>());

/** Asks for a document now, so that the element, once its code is there, finds it on the way. */
export function preload(url: string): void {
  if (warm.has(url)) return;
  const response = fetch(url, requestOptions());
  response.catch(() => undefined); // Reported to whoever takes it.
  warm.set(url, response);
}
