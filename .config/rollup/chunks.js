/** Which module goes into which chunk: few chunks, and nothing in an element's path that it does not need. */

/** The element whose bytes count most: it may stand a thousand times on a page, alone. */
const lightest = '/stellar-badge/define.ts';

const isDefinition = /\/src\/elements\/[^/]+\/define\.ts$/;
const isChart = /\/src\/charts\//;
const isWords = /\/src\/generated\/words\/([\w-]+)\.ts$/;

/** @param {string} id */
const slashes = (id) => id.replace(/\\/g, '/');

/**
 * @typedef {Pick<import('rollup').PluginContext, 'getModuleInfo'> & { getModuleIds(): IterableIterator<string> }} Graph
 * @typedef {{ charts: Set<string>, users: Map<string, Set<string>> }} Reach
 */

/**
 * - `shared`: what the lightest element shares with any other; lit is in it. Every page with a widget needs it.
 * - `framed`: what others share beside, such as the footer: one file, for a file for each set of elements that share something
 *   would be many, of few bytes each. What frames a chart is another, for elements that have one.
 * - `charts`: chart.js and what draws with it, as one lazily loaded file, so that a chart costs one request.
 * - All else is left to rollup: with the element's own code.
 *
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | undefined}
 */
export function chunkOf(id, graph) {
  const { users, charts } = reachOf(graph);
  const by = users.get(id) ?? new Set();
  if (by.size > 1 && [...by].some((entry) => slashes(entry).endsWith(lightest))) return 'shared';
  if (by.size > 1) return isChart.test(slashes(id)) ? 'chart-frame' : 'framed';
  return by.size === 0 && charts.has(id) ? 'charts' : undefined;
}

/** @type {WeakMap<object, Reach>} */
const known = new WeakMap();

/**
 * What the charts and each element's definition import statically, however indirectly.
 * @param {Graph} graph
 * @returns {Reach}
 */
function reachOf(graph) {
  const found = known.get(graph);
  if (found) return found;
  /** @type {Reach} */
  const reach = { charts: new Set(), users: new Map() };
  for (const id of graph.getModuleIds()) {
    const path = slashes(id);
    if (isChart.test(path)) closure(id, graph).forEach((one) => reach.charts.add(one));
    else if (isDefinition.test(path))
      closure(id, graph).forEach((one) => reach.users.set(one, (reach.users.get(one) ?? new Set()).add(id)));
  }
  known.set(graph, reach);
  return reach;
}

/**
 * @param {string} start
 * @param {Graph} graph
 */
function closure(start, graph) {
  const seen = new Set([start]);
  for (const id of seen) graph.getModuleInfo(id)?.importedIds.forEach((next) => seen.add(next));
  return seen;
}

/**
 * Words keep their names, which no code depends on. Every other file is named by its content: caches may keep it for ever, and
 * code of one build never meets code of another.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
export function fileName({ facadeModuleId }) {
  const [, lang] = isWords.exec(slashes(facadeModuleId ?? '')) ?? [];
  return lang ? `words/${lang}.js` : 'chunks/[name]-[hash].js';
}
