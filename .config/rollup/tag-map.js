/**
 * The list of what was built: `manifest()` writes it beside the chunks, as `manifest.json`, for those who write preload hints,
 * with `elements/<name>.js`, a stable address for each element; `tagMap()` gives it to the loader, which is built after them.
 */
import { readFileSync } from 'node:fs';

const virtual = 'virtual:tag-map';
const loader = 'loader.js';

/** @typedef {{ tags: Record<string, string[]>, words: Record<string, string>, charts: string[] }} Manifest */

/**
 * The files of one element: its own, then every chunk that it imports, however indirectly.
 * @param {import('rollup').OutputChunk} entry
 * @param {import('rollup').OutputBundle} bundle
 */
function filesOf(entry, bundle) {
  const files = new Set([entry.fileName]);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') chunk.imports.forEach((next) => files.add(next));
  }
  return [...files];
}

/** @param {import('rollup').OutputBundle} bundle */
function manifestOf(bundle) {
  /** @type {Manifest} */
  const manifest = { tags: {}, words: {}, charts: [] };
  const chunks = Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const chunk of chunks) {
    if (chunk.fileName.startsWith('words/')) manifest.words[chunk.name] = chunk.fileName;
    else if (chunk.name === 'charts') manifest.charts.push(chunk.fileName);
    else if (chunk.isEntry) manifest.tags[`ogp-${chunk.name}`] = [loader, ...filesOf(chunk, bundle)];
  }
  return manifest;
}

/** @returns {import('rollup').Plugin} */
export function manifest() {
  return {
    name: 'manifest',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { tags, ...others } = manifestOf(bundle);
        for (const [tag, [, ...files]] of Object.entries(tags)) {
          const source = `${files.map((file) => `import"../${file}";`).join('')}\n`;
          this.emitFile({ type: 'asset', fileName: `elements/${tag.slice('ogp-'.length)}.js`, source });
        }
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify({ tags, ...others }, null, 2)}\n` });
      },
    },
  };
}

/**
 * @param {string} file the manifest of the chunks.
 * @returns {import('rollup').Plugin}
 */
export function tagMap(file) {
  return {
    name: 'tag-map',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load(id) {
      if (id !== `\0${virtual}`) return null;
      const { tags, words } = /** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8')));
      const others = Object.fromEntries(Object.entries(tags).map(([tag, files]) => [tag, files.filter((one) => one !== loader)]));
      return `export const tagMap = ${JSON.stringify(others)}; export const wordNames = ${JSON.stringify(Object.keys(words).join(' '))};\n`;
    },
    generateBundle(_, bundle) {
      const { imports = [] } = bundle[loader]?.type === 'chunk' ? bundle[loader] : {};
      if (imports.length) this.error(`loader.js must be one file, but imports ${imports.join(', ')}`);
    },
  };
}
