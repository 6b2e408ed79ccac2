/** What an element takes from the page around it: the nearest settings, and word of their changes. */

/** The settings nearest to an element; `''` where nothing around it says. */
export interface Surroundings {
  /** A language's BCP 47 tag, as the page writes it. */
  readonly lang: string;
  /** The address of a `v1/` folder: `data-ogp-endpoint`. */
  readonly endpoint: string;
}

/** Out of shadow trees too. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Read in one walk, for a thousand elements walk far. */
export function surroundingsOf(element: Element): Surroundings {
  let lang = '';
  let endpoint = '';
  for (let node: Element | null = element; node && !(lang && endpoint); node = parentOf(node)) {
    lang ||= node.getAttribute('lang') ?? '';
    endpoint ||= node.getAttribute('data-ogp-endpoint') ?? '';
  }
  return { lang, endpoint };
}

/** Whether an element is on the screen, or would be. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

/** Elements that want to know when what is around them may have changed, and how each is told. */
const followers = new Map<Element, () => void>();

/** Tells every follower that its surroundings may have changed. */
export const announce = (): void => followers.forEach((changed) => changed());

const observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Tells when a `lang` around an element or the page's settings may have changed, until it is dismissed. One observer serves all. */
export function follow(element: Element, changed: () => void): void {
  followers.set(element, changed);
  observer ??= new MutationObserver(announce);
  for (let root: Node | undefined = element.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    if (!observed.has(root)) observer.observe(root, { attributeFilter: ['lang', 'data-ogp-endpoint'], subtree: true });
    observed.add(root);
  }
}

export const unfollow = (element: Element): boolean => followers.delete(element);
