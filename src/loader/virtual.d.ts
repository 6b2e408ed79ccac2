/** What the build tells the loader: which files each tag needs. Made from the finished chunks, so it cannot drift from them. */
declare module 'virtual:tag-map' {
  /** For each tag its files, relative to the loader: the element's entry, then every chunk that it imports, however indirectly. */
  export const tagMap: Readonly<Record<string, readonly string[]>>;
  /** For each language, and as `areas-es` each list of policy areas, the file of its words, relative to the loader. */
  export const localeFiles: Readonly<Record<string, string>>;
}
