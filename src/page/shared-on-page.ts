/** What every copy of the library on a page shares: bundled, from a CDN, or both. */

/**
 * The one object of this name on the page, made by whoever comes first. The name carries the version of its shape, so that
 * a later library with another shape does not meet this one's.
 */
export function sharedOnPage<T>(name: string, make: () => T): T {
  const page = globalThis as unknown as Record<symbol, T | undefined>;
  return (page[Symbol.for(`ogp-widgets.${name}`)] ??= make());
}
