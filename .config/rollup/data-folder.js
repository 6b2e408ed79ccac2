/**
 * Tells `src/page/endpoint.ts` where the default dataset lies. The source says `../v1/`, which is right in `dist/page/`. In
 * `cdn/` that module is part of `loader.js` and of `ogp-widgets.js`, both of which lie beside `v1/`.
 */
const source = `const dataFolder = '../v1/';`;
const module = /[\\/]src[\\/]page[\\/]endpoint\.ts$/;

/** @returns {import('rollup').Plugin} */
export function dataFolder() {
  return {
    name: 'data-folder',
    transform(code, id) {
      if (!module.test(id)) return null;
      if (code.split(source).length !== 2) this.error(`src/page/endpoint.ts must hold once, as it stands: ${source}`);
      return { code: code.replace(source, `const dataFolder = './v1/';`), map: null };
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        const reads = chunk.type === 'chunk' && chunk.moduleIds.some((id) => module.test(id));
        if (reads && file.includes('/')) this.error(`${file} would look for the data in its own folder`);
      }
    },
  };
}
