/**
 * Tells the loader which files each tag needs, so that it asks for all of them at once. They are known only when the chunks
 * are done, of which the loader is one: it is built with a mark in the map's place. The loader's own name holds no hash, so
 * no other file's name depends on what is filled in.
 *
 * Also writes `manifest.json`, which says the same to those who write preload hints, and `elements/<name>.js`, a stable
 * address for each element.
 */
const virtual = 'virtual:tag-map';
const mark = '__OGP_TAG_MAP__';

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
  /** @type {{ tags: Record<string, string[]>, words: Record<string, string>, charts: string[] }} */
  const manifest = { tags: {}, words: {}, charts: [] };
  const chunks = Object.values(bundle)
    .filter((file) => file.type === 'chunk')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const chunk of chunks) {
    if (chunk.fileName.startsWith('words/')) manifest.words[chunk.name] = chunk.fileName;
    else if (chunk.name === 'charts') manifest.charts.push(chunk.fileName);
    else if (chunk.isEntry && chunk.name !== 'loader') manifest.tags[`ogp-${chunk.name}`] = filesOf(chunk, bundle);
  }
  return manifest;
}

/** @returns {import('rollup').Plugin} */
export function tagMap() {
  return {
    name: 'tag-map',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export const tagMap = ${mark};\n` : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const loader = bundle['loader.js'];
        if (loader?.type !== 'chunk' || loader.code.split(mark).length !== 2) return this.error('loader.js must use the tag map, once');
        if (loader.imports.length) this.error(`loader.js must be one file, but imports ${loader.imports.join(', ')}`);
        const manifest = manifestOf(bundle);
        const others = Object.entries(manifest.tags).map(([tag, files]) => [tag, files.filter((file) => file !== loader.fileName)]);
        loader.code = loader.code.replace(mark, JSON.stringify(Object.fromEntries(others)));
        for (const [tag, files] of Object.entries(manifest.tags)) {
          const source = `${files.map((file) => `import"../${file}";`).join('')}\n`;
          this.emitFile({ type: 'asset', fileName: `elements/${tag.slice('ogp-'.length)}.js`, source });
        }
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` });
      },
    },
  };
}
