/** Which language an element is in. */
import { selfAndAncestors } from '../data/endpoint.js';

/** The nearest `lang`, out of shadow trees; `''` where nothing says. */
export function languageOf(element: Element): string {
  for (const node of selfAndAncestors(element)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}
