/** What the build tells the loader: which files there are for what. Made from the finished chunks, so it cannot drift from them. */
declare module 'virtual:tag-map' {
  /** For each tag its files, relative to the loader: the element's own, then every other chunk that it imports, however indirectly. */
  export const tagMap: Readonly<Record<string, readonly string[]>>;
  /** The files of words by their names, with spaces between: `es` is `words/es.js`, and `es-areas` what not all elements need of it. */
  export const wordNames: string;
}
