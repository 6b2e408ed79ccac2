/**
 * The one script of a page: defines only the tags that the page uses, now and later. What costs time on a slow line is a chain
 * of requests, so for each new tag it asks at once for its code, all of its chunks, its words and its data. It carries what all
 * elements share, which they import from here, so that nothing comes twice.
 */
import { localeFiles, tagMap } from 'virtual:tag-map';
import { documentUrl } from '../data/endpoint.js';
import { namesAreas, requests } from '../data/requests.js';
import { preload } from '../data/store.js';
import { nearest } from '../internal/surroundings.js';

const here = import.meta.url;
const fetched = new Set<string>();

/** Loads a module that lies beside this one, once. */
function fetchModule(file: string | undefined): void {
  if (!file || fetched.has(file)) return;
  fetched.add(file);
  // A failure is forgotten, so that a later element tries again; the fallback link stays meanwhile.
  import(/* @vite-ignore */ new URL(file, here).href).catch(() => fetched.delete(file));
}

const hasRequest = (tag: string): tag is keyof typeof requests => Object.hasOwn(tagMap, tag);

function prepare(element: Element): void {
  const tag = element.localName;
  if (!hasRequest(tag)) return;
  tagMap[tag]?.forEach(fetchModule);
  const language = nearest(element, 'lang').toLowerCase().split('-')[0]!;
  fetchModule(localeFiles[language]);
  if (namesAreas.has(tag)) fetchModule(localeFiles[`areas-${language}`]);
  const path = requests[tag]((name) => element.getAttribute(name));
  const url = path && documentUrl(element, path);
  if (url) preload(url);
}

/**
 * Loads what the elements under `root` need. For a shadow root, into which the loader does not see by itself, or for the
 * document where this module was imported and not named in a `<script>`.
 */
export function discover(root: Document | DocumentFragment | Element): void {
  root.querySelectorAll(Object.keys(tagMap).join()).forEach(prepare);
}

/** Discovers the whole page, and whatever is added to it later. */
export function start(): void {
  discover(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        prepare(node);
        discover(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

// An element's own script imports this module for what they share; only a page that names the loader wants it to look around.
if ([...document.scripts].some(({ src }) => src === here)) start();
