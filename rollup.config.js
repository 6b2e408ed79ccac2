/**
 * Builds `cdn/` in three steps, each of which needs the one before or must not share with it: the elements with their
 * chunks; the loader, which is told which files each tag needs; everything in one file.
 *
 * No source maps: `dist/` is the readable form of the same code, and maps would double the time and the size of the package.
 */
import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkFileName, chunkOf } from './.config/rollup/chunks.js';
import { dataFolder } from './.config/rollup/data-folder.js';
import { TagMap } from './.config/rollup/tag-map.js';

const tagMap = new TagMap();
const elements = readdirSync(new URL('src/elements/', import.meta.url)).sort();

/**
 * @param {string | Record<string, string>} input
 * @param {'../v1/' | './v1/'} data where `v1/` lies, seen from the scripts written
 * @param {import('rollup').Plugin[]} plugins
 * @param {import('rollup').OutputOptions} output
 * @returns {import('rollup').RollupOptions}
 */
const step = (input, data, plugins, output) => ({
  input,
  plugins: [
    dataFolder(data),
    ...plugins,
    resolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    minifyTemplateLiterals({ include: 'src/**/*.ts', failOnError: true }),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
    }),
  ],
  output: { dir: 'cdn', format: 'es', entryFileNames: '[name].js', generatedCode: 'es2015', ...output },
});

export default [
  step(
    Object.fromEntries(elements.map((name) => [`elements/${name}`, `src/elements/${name}/define.ts`])),
    '../v1/',
    [tagMap.collect()],
    { chunkFileNames: chunkFileName, manualChunks: chunkOf, onlyExplicitManualChunks: true },
  ),
  step({ loader: 'src/loader/loader.ts' }, './v1/', [tagMap.provide()], { inlineDynamicImports: true }),
  step({ 'ogp-widgets': 'src/all.ts' }, './v1/', [], { inlineDynamicImports: true }),
];
