/** Where it is said how figures are counted. A module of its own: only elements with a footer need it. */
import type { DatasetNote, SourceNote } from '../contract/note.js';
import { besideLibrary, metaContent, onceAddress, settings } from './endpoint.js';

/**
 * A note with the address of the method: from the `<meta name="ogp-method">` in the page's head, `configure()`, or the copy
 * beside the library, in `lang`, which is one of the library's own languages. `''` where none is known: a program that sets its
 * endpoint has nothing beside the library.
 */
export function withMethod(note: DatasetNote, lang: string): SourceNote {
  const set = metaContent('method') || settings.method;
  if (!set && settings.endpoint) return { ...note, method: '' };
  const file = `../method${lang === 'en' ? '' : `.${lang}`}.html`;
  const method = onceAddress(`${set} ${document.baseURI} ${file}`, () => (set ? new URL(set, document.baseURI) : besideLibrary(file)));
  return { ...note, method };
}
