/**
 * What the loader asks the endpoint for before the code that reads it has come, so that both are on their way at once. The store
 * takes each answer over as its first try; limits of time, tries and checks are the store's.
 */
import { sharedOnPage } from './shared-on-page.js';

/** As much of an answer as the store needs: a failure whole, of any other its document. */
export type Answer = Response | { readonly ok: true; json(): unknown };

/** Answers by address, until the store takes them. */
const early = sharedOnPage('early.1', () => new Map<string, Promise<Answer>>());

/** What the store has by address, of which only that it has it matters here. */
const entries = sharedOnPage('store.1', () => new Map<string, unknown>());

/** A browser sends no more than a few at once; more would wait where the store could not put first what can be seen. */
const most = 12;

/** Asks for a document, if nobody has yet and not too many are under way. */
export function askEarly(url: string): void {
  if (early.size >= most || early.has(url) || entries.has(url)) return;
  const answer = fetchWhole(url);
  answer.catch(() => undefined); // The store tells it, where somebody still wants the document.
  early.set(url, answer);
}

/** Read to its end, so that it holds no connection open where the code that would take it never comes. */
async function fetchWhole(url: string): Promise<Answer> {
  const answer = await fetch(url, { credentials: 'omit' });
  if (!answer.ok) return answer;
  const body = await answer.text();
  return { ok: true, json: (): unknown => JSON.parse(body) };
}

/** The answer that is on its way, for whoever asks first. */
export function takeEarly(url: string): Promise<Answer> | undefined {
  const answer = early.get(url);
  early.delete(url);
  return answer;
}
