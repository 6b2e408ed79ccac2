/** Which endpoint an element reads. */
import { once } from './once.js';
import { announce, surroundingsOf } from './surroundings.js';
import { sharedOnPage } from './shared-on-page.js';

/** The copy of the data beside this library's own script. The build replaces it where a script lies elsewhere in the tree. */
const dataFolder = '../v1/';
// Not written as one expression: bundlers would take it for a file to copy.
const here = import.meta.url;

/** The address of what lies in that folder. */
export const besideLibrary = (path: string): URL => new URL(dataFolder + path, here);

export const settings = sharedOnPage('settings.1', (): Settings => ({ endpoint: '' }));

/** Where a page says that things lie, instead of beside the library's own script. */
interface Settings {
  endpoint: string;
  method?: string | undefined;
}

/**
 * Sets the page's endpoint, for elements that are not told another by an attribute, an ancestor or a `<meta>`.
 * @param options.endpoint the address of a `v1/` folder; relative to the page. `''` returns to the default.
 * @param options.method the address of the page that footers link as "How this is counted". Default: none, once an endpoint is set here.
 */
export function configure({ endpoint, method }: { endpoint: string; method?: string | undefined }): void {
  Object.assign(settings, { endpoint, method });
  announce();
}

/** Addresses already worked out, by base and path: elements of one document share one string. */
const known = new Map<string, string>();

/** What the page's head says in `<meta name="ogp-…">`. */
export const metaContent = (name: string): string => document.head.querySelector<HTMLMetaElement>(`meta[name=ogp-${name}]`)?.content ?? '';

/** What `address` makes, once for each `key`; `''` where a page cannot fetch it, or it is none. */
export const onceAddress = (key: string, address: () => URL): string =>
  once(known, key, () => {
    try {
      const { href } = address();
      return /^https?:/.test(href) ? href : '';
    } catch {
      return '';
    }
  });

/**
 * The address of one document for one element: from its `endpoint`, the nearest `data-ogp-endpoint`, the `<meta
 * name="ogp-endpoint">` in the page's head, `configure()`, or the data beside the library, in this order. `''` where the
 * address set is not one that a page can fetch (`http:` or `https:`).
 */
export function documentUrl(element: Element, path: string, { endpoint } = surroundingsOf(element)): string {
  const own = (element as { readonly endpoint?: string | null }).endpoint || element.getAttribute('endpoint');
  const set = own || endpoint || metaContent('endpoint') || settings.endpoint;
  return onceAddress(`${set} ${document.baseURI} ${path}`, () =>
    set ? new URL(path, new URL(set.replace(/\/*$/, '/'), document.baseURI)) : besideLibrary(path),
  );
}
