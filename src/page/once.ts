/** The value under `key`, made by the first to ask. */
export function once<K, V>(known: Pick<Map<K, V>, 'get' | 'set'>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
