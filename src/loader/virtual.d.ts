/** What the build tells the loader: which files there are for what. Made from the finished chunks, so it cannot drift from them. */
declare module 'virtual:tag-map' {
  /** For each tag its files, relative to the loader: the element's own, then every other chunk that it imports, however indirectly. */
  export const tagMap: Readonly<Record<string, readonly string[]>>;
  /** For each language but English its file of words, and as `es-areas` and the like those that not all elements need. */
  export const wordMap: Readonly<Record<string, string>>;
}
