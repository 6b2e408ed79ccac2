/**
 * The one script of a page: defines only the tags that the page uses, now and later. What costs time on a slow line is a chain
 * of requests, so for each new tag it asks at once for its code, all of its chunks, its words and its data. It carries what all
 * elements share, which they import from here, so that nothing comes twice.
 */
import { tagMap } from 'virtual:tag-map';
import { registry } from '../generated/registry.js';
import { documentUrl } from '../page/endpoint.js';
import { preload } from '../page/store.js';
import { isInView, surroundingsOf } from '../page/surroundings.js';
import { loadWords } from '../words/load.js';

const here = import.meta.url;

const tags = [...registry.keys()].join();

function prepare(element: Element): void {
  const tag = element.localName;
  const request = registry.get(tag);
  if (!request) return;
  // A failure leaves the fallback link in place; a later element of the tag tries again.
  for (const file of tagMap[tag] ?? []) import(/* @vite-ignore */ new URL(file, here).href).catch(() => undefined);
  const around = surroundingsOf(element);
  void loadWords(around.lang, request.showsPolicyAreas);
  // Away from the page there is nothing around it that would name its endpoint.
  const path = element.isConnected && request.path((name) => element.getAttribute(name));
  const url = path && documentUrl(element, path, around);
  if (url) preload(url, () => isInView(element));
}

/**
 * Loads what the elements under `root` need. For a shadow root, into which the loader does not see by itself, or for the
 * document where this module was imported and not named in a `<script>`.
 */
export function discover(root: Document | DocumentFragment | Element): void {
  root.querySelectorAll(tags).forEach(prepare);
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
