/**
 * The one script of a page: finds the tags that the page uses, now and later, and asks for what they need. What costs time on a
 * slow line is a chain of requests, so for each new tag it asks at once for its code, all of its chunks, its words and its data.
 * It holds nothing that draws: a page without a widget loads no more than this.
 *
 * It starts wherever it runs, whatever its address: after a redirect, with `?ver=`, imported or inserted by a script. `?manual`
 * in its address leaves that to `start()`.
 */
import { tagMap, wordNames } from 'virtual:tag-map';
import { registry } from '../generated/registry.js';
import { askEarly } from '../page/early.js';
import { documentUrl } from '../page/endpoint.js';
import { sharedOnPage } from '../page/shared-on-page.js';
import { surroundingsOf } from '../page/surroundings.js';
import { baseLanguage } from '../words/base-language.js';

const here = import.meta.url;
const tags = [...registry.keys()].join();
const wordFiles = new Set(wordNames.split(' '));

/** How long after a failure a file is asked for once more, in milliseconds. */
const retryAfterMs = 2000;

const asked = new Set<string>();

/**
 * Asks for a file of the build once, and after a failure once more: under another address, because browsers remember that an
 * import failed. Where that fails too, the fallback stays in its place.
 */
function ask(file: string | undefined): void {
  if (!file || asked.has(file)) return;
  asked.add(file);
  const { href } = new URL(file, here);
  import(/* @vite-ignore */ href).catch(() => {
    setTimeout(() => {
      import(/* @vite-ignore */ `${href}?retry=1`).catch(() => asked.delete(file));
    }, retryAfterMs);
  });
}

function prepare(element: Element): void {
  const tag = element.localName;
  const request = registry.get(tag);
  if (!request) return;
  tagMap[tag]?.forEach(ask);
  const around = surroundingsOf(element);
  const language = baseLanguage(around.lang);
  for (const name of [language, ...request.wordFiles.map((file) => `${language}-${file}`)])
    if (wordFiles.has(name)) ask(`words/${name}.js`);
  // Away from the page there is nothing around it that would name its endpoint.
  if (!element.isConnected) return;
  for (const path of request.paths((name) => element.getAttribute(name))) {
    const url = path && documentUrl(element, path, around);
    if (url) askEarly(url);
  }
}

/** Loads what the elements under `root` need. For a shadow root, into which `start` does not see. */
export function discover(root: Document | DocumentFragment | Element): void {
  root.querySelectorAll(tags).forEach(prepare);
}

const page = sharedOnPage('loader.1', () => ({ started: false }));

/** Discovers the whole page, and whatever is added to it later; once a page, whichever copy is first. */
export function start(): void {
  if (page.started) return;
  page.started = true;
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

if (!new URL(here).searchParams.has('manual')) start();
