/**
 * Tells `src/page/endpoint.ts` where the default dataset lies. The source says `../v1/`, which is right in `dist/page/` and in
 * `cdn/chunks/`. `loader.js` and `ogp-widgets.js` lie beside `v1/`.
 */
const source = `const dataFolder = '../v1/';`;
const module = /[\\/]src[\\/]page[\\/]endpoint\.ts$/;

/**
 * @param {string} folder where the files of this build that read the data lie, below `cdn/`: `''` or `chunks`.
 * @returns {import('rollup').Plugin}
 */
export function dataFolder(folder) {
  return {
    name: 'data-folder',
    transform(code, id) {
      if (!module.test(id)) return null;
      if (code.split(source).length !== 2) this.error(`src/page/endpoint.ts must hold once, as it stands: ${source}`);
      return folder ? null : { code: code.replace(source, `const dataFolder = './v1/';`), map: null };
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        const reads = chunk.type === 'chunk' && chunk.moduleIds.some((id) => module.test(id));
        if (reads && file.split('/').slice(0, -1).join('/') !== folder) this.error(`${file} would look for the data elsewhere`);
      }
    },
  };
}
