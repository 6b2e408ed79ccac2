/** Which module goes into which chunk: few chunks, and nothing in an element's path that it does not need. */

/** The element whose bytes count most, since it may stand a thousand times on a page, alone; and the one after it. */
const lightest = '/stellar-badge/define.ts';
const second = '/commitment-card/define.ts';
/** One with figures as a country has them, but without charts. */
const uncharted = '/policy-area/define.ts';
/** What few elements share, each with a module that only they use: what shows a commitment in brief, what reads several documents. */
const groups = { cards: '/views/compact-card.ts', several: '/base/outcomes.ts' };

const isDefinition = /\/src\/elements\/[^/]+\/define\.ts$/;
const isChart = /\/src\/charts\/(?!menu\/)/;
const isSmall = /\/src\/(?:base\/attributes\/|generated\/words\/en\/(?:region|plan)\.|views\/plan-name\.)/;
/** What the elements with figures share, and so no more than they: what each is called, and how its numbers are written. */
const isShare = /\/src\/(?:contract\/(?:figures|shares)\.|views\/shares\.|generated\/words\/en\/share\.)/;
const isWords = /\/src\/generated\/words\/(?!languages)([\w-]+)\.ts$/;

/** @param {string} id */
const slashes = (id) => id.replace(/\\/g, '/');

/**
 * @typedef {Pick<import('rollup').PluginContext, 'getModuleInfo'> & { getModuleIds(): IterableIterator<string> }} Graph
 * @typedef {{ charts: Set<string>, users: Map<string, Set<string>> }} Reach
 */

/**
 * - `shared`: what the lightest element shares with any other; lit is in it. Every page with a widget needs it.
 * - `shares`: what figures that are "n of m" are called, in whatever element.
 * - `cards`, `several`: what no others use than those that use the module of the group.
 * - `framed`: what the second shares with others beside, such as the footer, and what is small, such as the kinds of attributes that several have; `figures`: what one without charts shares with those that
 *   have some; `country`: what others share, but not they, such as what stands around a chart. A file for each set of elements that share something would be many, of few bytes each.
 * - `charts`: chart.js and what draws with it, as one lazily loaded file, so that a chart costs one request.
 * - Each file of words by itself, however small: rollup would put two of them together.
 * - All else, such as the menu of a chart, is left to rollup: with the element's own code.
 *
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | undefined}
 */
export function chunkOf(id, graph) {
  const [, words] = isWords.exec(slashes(id)) ?? [];
  if (words) return words;
  const { users, charts } = reachOf(graph);
  const by = users.get(id) ?? new Set();
  if (by.size === 0) return charts.has(id) ? 'charts' : undefined;
  if (by.size === 1) return undefined;
  /** @param {string} entry */
  const isUsedBy = (entry) => [...by].some((user) => slashes(user).endsWith(entry));
  if (isUsedBy(lightest)) return 'shared';
  if (isShare.test(slashes(id))) return 'shares';
  const [group] = Object.entries(groups).find(([, shown]) => [...by].every((user) => usersOf(shown, users)?.has(user))) ?? [];
  if (group) return group;
  if (isUsedBy(second) || isSmall.test(slashes(id))) return 'framed';
  return isUsedBy(uncharted) ? 'figures' : 'country';
}

/**
 * @param {string} path the end of a module's.
 * @param {Reach['users']} users
 */
const usersOf = (path, users) => users.get([...users.keys()].find((id) => slashes(id).endsWith(path)) ?? '');

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
export function fileName({ moduleIds: [first = ''] }) {
  return isWords.test(slashes(first)) ? 'words/[name].js' : 'chunks/[name]-[hash].js';
}
