/** What an element takes from the page around it: the nearest settings, and word of their changes. */

/** The element itself, then its ancestors, out of shadow trees to the root. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let node: Element | null = element; node;) {
    yield node;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The value of `name` on the nearest element that has it; `''` where none has. */
export function nearest(element: Element, name: string): string {
  for (const node of selfAndAncestors(element)) {
    const value = node.getAttribute(name);
    if (value) return value;
  }
  return '';
}

const followers = new Set<() => void>();

/** Tells every follower that its surroundings may have changed. */
export const announce = (): void => followers.forEach((changed) => changed());

const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Calls `changed` when a `lang` around `element`, or the page's settings, may have changed; returns how to stop. One observer serves all. */
export function follow(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(announce);
  for (const node of selfAndAncestors(element)) {
    const root = node.getRootNode();
    if (!observed.has(root)) observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    observed.add(root);
  }
  followers.add(changed);
  return () => followers.delete(changed);
}
