/** Which endpoint an element reads. */
import { sharedOnPage } from './page-registry.js';

/** The copy of the data beside this library's own script. The build replaces it where a script lies elsewhere in the tree. */
const dataFolder = '../v1/';
// Not written as one expression: bundlers would take it for a file to copy.
const here = import.meta.url;

const settings = sharedOnPage('settings.1', () => ({ endpoint: '' }));
const listeners = new Set<() => void>();

/** Calls `listener` after every `configure()`; returns how to stop. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sets the page's endpoint, for elements that are not told another by an attribute, an ancestor or a `<meta>`.
 * @param options.endpoint the address of a `v1/` folder; relative to the page. `''` returns to the default.
 */
export function configure(options: { endpoint: string }): void {
  settings.endpoint = options.endpoint;
  listeners.forEach((listener) => listener());
}

/** The element itself, then its ancestors, out of shadow trees to the root. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; ) {
    yield node;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

function configured(element: Element): string {
  for (const node of selfAndAncestors(element)) {
    const own = node.getAttribute(node === element ? 'endpoint' : 'data-ogp-endpoint') ?? node.getAttribute('data-ogp-endpoint');
    if (own) return own;
  }
  return document.querySelector<HTMLMetaElement>('meta[name="ogp-endpoint"]')?.content || settings.endpoint;
}

/**
 * The address of one document for one element: from its `endpoint`, the nearest `data-ogp-endpoint`, the page's
 * `<meta name="ogp-endpoint">`, `configure()`, or the data beside the library, in this order. `''` where the address set is
 * not one that a page can fetch (`http:` or `https:`).
 */
export function documentUrl(element: Element, path: string): string {
  const set = configured(element);
  try {
    const base = set ? new URL(set.replace(/\/*$/, '/'), document.baseURI) : new URL(dataFolder, here);
    return /^https?:$/.test(base.protocol) ? new URL(path, base).href : '';
  } catch {
    return '';
  }
}
