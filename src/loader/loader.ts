/**
 * The one script of a page: defines only the tags that the page uses, now and later. What costs time on a slow line is a chain
 * of requests, so for each new tag it asks at once for its code, all of its chunks, its words and its data.
 */
import { localeFiles, tagMap } from 'virtual:tag-map';
import { documentUrl } from '../data/endpoint.js';
import { namesAreas, requests } from '../data/requests.js';
import { preload } from '../data/preload.js';
import { languageOf } from '../internal/language-of.js';

const fetched = new Set<string>();

/** Loads a module that lies beside this one, once. */
function fetchModule(file: string): void {
  if (fetched.has(file)) return;
  fetched.add(file);
  // A failure is forgotten, so that a later element tries again; the fallback link stays meanwhile.
  import(/* @vite-ignore */ new URL(file, import.meta.url).href).catch(() => fetched.delete(file));
}

function load(element: Element): void {
  const tag = element.localName;
  const files = tagMap[tag];
  if (!files) return;
  files.forEach(fetchModule);
  const language = languageOf(element).toLowerCase().split('-')[0]!;
  for (const part of namesAreas.has(tag) ? [language, `areas-${language}`] : [language]) {
    const file = localeFiles[part];
    if (file) fetchModule(file);
  }
  const request = (requests as Readonly<Record<string, (get: (name: string) => string | null) => string>>)[tag];
  const path = request?.((name) => element.getAttribute(name));
  const url = path && documentUrl(element, path);
  if (url) preload(url);
}

const tags = Object.keys(tagMap).join();

/** Loads what the elements under `root` need. For a shadow root, which the loader does not see into by itself. */
export function discover(root: Document | DocumentFragment | Element): void {
  root.querySelectorAll(tags).forEach(load);
}

discover(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node);
      discover(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
