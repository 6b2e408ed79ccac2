/** Which module goes into which chunk: few chunks, and nothing in an element's path that it does not need. */

/** The element whose bytes count most: it may stand a thousand times on a page, alone. */
const lightest = '/stellar-badge/define.ts';

const isDefinition = /\/src\/elements\/[^/]+\/define\.ts$/;
const isChart = /\/src\/charts\//;
const isLocale = /\/src\/locales\/generated\/([\w-]+)\.ts$/;

/** @param {string} id */
const slashes = (id) => id.replace(/\\/g, '/');

/**
 * - `core`: what the lightest element shares with any other; lit is in it.
 * - `charts`: chart.js and what draws with it, as one lazily loaded file, so that a chart costs one request.
 * - All else is left to rollup: into the element's entry, or a chunk for just those elements that share it.
 *
 * @param {string} id
 * @param {Pick<import('rollup').PluginContext, 'getModuleInfo'> & { getModuleIds(): IterableIterator<string> }} graph
 * @returns {string | undefined}
 */
export function chunkOf(id, graph) {
  const { users, charts } = reachOf(graph);
  const by = users.get(id) ?? new Set();
  if (by.size > 1 && [...by].some((entry) => slashes(entry).endsWith(lightest))) return 'core';
  return by.size === 0 && charts.has(id) ? 'charts' : undefined;
}

/** @type {WeakMap<object, { users: Map<string, Set<string>>, charts: Set<string> }>} */
const known = new WeakMap();

/**
 * For each module the definitions that import it statically, however indirectly, and the modules that charts import so.
 * @param {Parameters<typeof chunkOf>[1]} graph
 */
function reachOf(graph) {
  const found = known.get(graph);
  if (found) return found;
  /** @type {Map<string, Set<string>>} */
  const users = new Map();
  /** @type {Set<string>} */
  const charts = new Set();
  for (const id of graph.getModuleIds()) {
    if (isChart.test(slashes(id))) for (const one of closure(id, graph)) charts.add(one);
    if (!isDefinition.test(slashes(id))) continue;
    for (const one of closure(id, graph)) users.set(one, (users.get(one) ?? new Set()).add(id));
  }
  known.set(graph, { users, charts });
  return { users, charts };
}

/**
 * @param {string} start
 * @param {Parameters<typeof chunkOf>[1]} graph
 */
function closure(start, graph) {
  const seen = new Set([start]);
  for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/**
 * Words keep the name of their language; every other chunk is named by its content, so that caches may keep it for ever.
 * @param {import('rollup').PreRenderedChunk} chunk
 */
export function chunkFileName({ facadeModuleId }) {
  const [, lang] = isLocale.exec(slashes(facadeModuleId ?? '')) ?? [];
  return lang ? `locales/${lang}.js` : 'chunks/[name]-[hash].js';
}
