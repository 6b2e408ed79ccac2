/** When the language around an element changes. */
import { selfAndAncestors } from '../data/endpoint.js';

const following = new Set<() => void>();
const roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls `changed` whenever a `lang` around `element` may have changed; returns how to stop. One observer serves all elements. */
export function followLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => following.forEach((each) => each()));
  for (const node of selfAndAncestors(element)) {
    const root = node.getRootNode();
    if (roots.has(root)) continue;
    roots.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  following.add(changed);
  return () => following.delete(changed);
}
