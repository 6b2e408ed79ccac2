/** What the build tells the loader: which files each tag needs. Made from the finished chunks, so it cannot drift from them. */
declare module 'virtual:tag-map' {
  /** For each tag its files, relative to the loader: the element's own, then every other chunk that it imports, however indirectly. */
  export const tagMap: Readonly<Record<string, readonly string[]>>;
}
