/** Registers elements without ever breaking the page. */
import { version } from '../generated/version.js';

const major = (version: string): string => version.split('.')[0]!;

/**
 * Defines `tag`. Where it is taken, by another copy of the library or by the host, the first one wins; one warning is
 * given where that is another major version or a stranger.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  const taken: (CustomElementConstructor & { readonly version?: string }) | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (major(taken.version ?? '') !== major(version)) {
    console.warn(`ogp-widgets ${version}: <${tag}> is already defined by ${taken.version ?? 'other code'}, which stays in use.`);
  }
}
