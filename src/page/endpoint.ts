/** Which endpoint an element reads. */
import { announce, nearest } from './surroundings.js';
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

/**
 * The address of one document for one element: from its `endpoint`, the nearest `data-ogp-endpoint`, the page's
 * `<meta name="ogp-endpoint">`, `configure()`, or the data beside the library, in this order. `''` where the address set is
 * not one that a page can fetch (`http:` or `https:`).
 */
export function documentUrl(element: Element, path: string): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=ogp-endpoint]');
  const own = (element as { readonly endpoint?: string | null }).endpoint || element.getAttribute('endpoint');
  const set = own || nearest(element, 'data-ogp-endpoint') || meta?.content || settings.endpoint;
  try {
    const { href } = set ? new URL(path, new URL(set.replace(/\/*$/, '/'), document.baseURI)) : new URL(dataFolder + path, here);
    return /^https?:/.test(href) ? href : '';
  } catch {
    return '';
  }
}
