/** Which endpoint an element reads. */
import { once } from './once.js';
import { announce, surroundingsOf } from './surroundings.js';
import { sharedOnPage } from './shared-on-page.js';

/** The copy of the data beside this library's own script. The build replaces it where a script lies elsewhere in the tree. */
const dataFolder = '../v1/';
// Not written as one expression: bundlers would take it for a file to copy.
const here = import.meta.url;

const settings = sharedOnPage('settings.1', () => ({ endpoint: '' }));

/**
 * Sets the page's endpoint, for elements that are not told another by an attribute, an ancestor or a `<meta>`.
 * @param options.endpoint the address of a `v1/` folder; relative to the page. `''` returns to the default.
 */
export function configure(options: { endpoint: string }): void {
  settings.endpoint = options.endpoint;
  announce();
}

/** Addresses already worked out, by base and path: elements of one document share one string. */
const known = new Map<string, string>();

/**
 * The address of one document for one element: from its `endpoint`, the nearest `data-ogp-endpoint`, the `<meta
 * name="ogp-endpoint">` in the page's head, `configure()`, or the data beside the library, in this order. `''` where the
 * address set is not one that a page can fetch (`http:` or `https:`).
 */
export function documentUrl(element: Element, path: string, { endpoint } = surroundingsOf(element)): string {
  const own = (element as { readonly endpoint?: string | null }).endpoint || element.getAttribute('endpoint');
  const meta = document.head.querySelector<HTMLMetaElement>('meta[name=ogp-endpoint]');
  const set = own || endpoint || meta?.content || settings.endpoint;
  return once(known, `${set} ${document.baseURI} ${path}`, () => {
    try {
      const { href } = set ? new URL(path, new URL(set.replace(/\/*$/, '/'), document.baseURI)) : new URL(dataFolder + path, here);
      return /^https?:/.test(href) ? href : '';
    } catch {
      return '';
    }
  });
}
