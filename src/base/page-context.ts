/** What the page around an element says of its language and of its endpoint. */
import type { ReactiveControllerHost } from 'lit';
import { documentUrl } from '../page/endpoint.js';
import { follow, surroundingsOf, unfollow } from '../page/surroundings.js';

export interface Context {
  /** A language, as a BCP 47 tag. */
  readonly lang: string;
  /** The addresses of some documents; `''` of one that has none. */
  readonly urls: readonly string[];
}

/**
 * Reads the language and the addresses of documents at some paths.
 * @param changed called when they may be others: also where the element was moved to.
 */
export function pageContext(host: ReactiveControllerHost & Element, changed: () => void): (paths: readonly string[]) => Context {
  host.addController({
    hostConnected: () => {
      follow(host, changed);
      changed();
    },
    hostDisconnected: () => unfollow(host),
  });
  return (paths) => {
    const around = surroundingsOf(host);
    return { lang: around.lang, urls: paths.map((path) => path && documentUrl(host, path, around)) };
  };
}
