/**
 * Tells `src/data/endpoint.ts` where the default dataset lies. The source says `../v1/`, which is right for modules one folder
 * deep (dist/data, cdn/elements, cdn/chunks); scripts that lie beside `v1/` itself need `./v1/`.
 */
const source = `const dataFolder = '../v1/';`;
const module = /[\\/]src[\\/]data[\\/]endpoint\.ts$/;

/**
 * @param {'../v1/' | './v1/'} folder where `v1/` lies, seen from the scripts of this build.
 * @returns {import('rollup').Plugin}
 */
export function dataFolder(folder) {
  const depth = folder.startsWith('..') ? 1 : 0;
  return {
    name: 'data-folder',
    transform(code, id) {
      if (!module.test(id)) return null;
      if (code.split(source).length !== 2) this.error(`src/data/endpoint.ts must hold once, as it stands: ${source}`);
      return { code: code.replace(source, `const dataFolder = '${folder}';`), map: null };
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.moduleIds.some((id) => module.test(id))) continue;
        if (file.split('/').length - 1 !== depth) this.error(`${file} would look for the data in the wrong folder (${folder})`);
      }
    },
  };
}
