/**
 * Carries from the build of the elements to the build of the loader which files each tag needs, and writes the same as
 * `cdn/manifest.json` for those who write preload hints.
 */
export class TagMap {
  /** @type {Record<string, string[]>} */
  tags = {};
  /** @type {Record<string, string>} */
  locales = {};
  /** @type {string[]} */
  charts = [];

  /**
   * Reads the finished chunks.
   * @returns {import('rollup').Plugin}
   */
  collect() {
    return {
      name: 'collect-tag-map',
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => {
          const chunks = Object.values(bundle)
            .filter((file) => file.type === 'chunk')
            .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
          for (const chunk of chunks) {
            const { fileName, name } = chunk;
            if (chunk.isEntry) this.tags[`ogp-${name.replace('elements/', '')}`] = this.#withImports(chunk, bundle);
            else if (fileName.startsWith('locales/')) this.locales[fileName.slice('locales/'.length, -'.js'.length)] = fileName;
            else if (chunk.isDynamicEntry) this.charts.push(fileName);
          }
        },
      },
    };
  }

  /**
   * Gives the loader its map.
   * @returns {import('rollup').Plugin}
   */
  provide() {
    const name = 'virtual:tag-map';
    const manifest = () => `${JSON.stringify({ tags: this.tags, locales: this.locales, charts: this.charts }, null, 2)}\n`;
    return {
      name: 'provide-tag-map',
      resolveId: (id) => (id === name ? `\0${name}` : null),
      load: (id) =>
        id === `\0${name}`
          ? `export const tagMap = ${JSON.stringify(this.tags)};\nexport const localeFiles = ${JSON.stringify(this.locales)};\n`
          : null,
      generateBundle() {
        // Emitted with the loader, whose build runs when the map is complete.
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: manifest() });
      },
    };
  }

  /**
   * @param {import('rollup').OutputChunk} entry
   * @param {import('rollup').OutputBundle} bundle
   */
  #withImports(entry, bundle) {
    const files = new Set([entry.fileName]);
    for (const file of files) {
      const chunk = bundle[file];
      if (chunk?.type === 'chunk') for (const next of chunk.imports) files.add(next);
    }
    return [...files];
  }
}
