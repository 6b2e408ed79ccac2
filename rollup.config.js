/**
 * Builds `cdn/`: first the elements and what they share, then the loader, which is told their files, then everything once more
 * in one file.
 *
 * No source maps: `dist/` is the readable form of the same code, and maps would double the size of the package.
 */
import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { chunkOf, fileName } from './.config/rollup/chunks.js';
import { dataFolder } from './.config/rollup/data-folder.js';
import { ownPolicy } from './.config/rollup/own-policy.js';
import { requestOnly } from './.config/rollup/request-only.js';
import { manifest, tagMap } from './.config/rollup/tag-map.js';

/** Our modules that do something when they are loaded; the others may be left out where nothing of them is used. */
const acting = /[\\/](define|loader|all|bar-chart)\.ts$/;
const ours = /[\\/]src[\\/]/;

const elements = readdirSync(new URL('src/elements/', import.meta.url)).sort();

/**
 * @param {Record<string, string>} input
 * @param {import('rollup').Plugin[]} plugins
 * @param {import('rollup').OutputOptions} output
 * @param {Record<string, string>} [define]
 * @returns {import('rollup').RollupOptions}
 */
const build = (input, plugins, output, define = {}) => ({
  input,
  preserveEntrySignatures: 'allow-extension',
  treeshake: { moduleSideEffects: (id) => !ours.test(id) || acting.test(id) },
  plugins: [
    ...plugins,
    ownPolicy(),
    resolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { OGP_WITHOUT_DESCRIPTIONS: 'true', ...define } }),
    minifyTemplateLiterals({ include: 'src/**/*.ts', failOnError: true }),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
    }),
  ],
  output: { dir: 'cdn', format: 'es', entryFileNames: fileName, chunkFileNames: fileName, generatedCode: 'es2015', ...output },
});

const oneFile = { entryFileNames: '[name].js', inlineDynamicImports: true };

export default [
  build(Object.fromEntries(elements.map((name) => [name, `src/elements/${name}/define.ts`])), [manifest(), dataFolder('chunks')], {
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    experimentalMinChunkSize: 1000,
  }),
  build({ loader: 'src/loader/loader.ts' }, [tagMap('cdn/manifest.json'), requestOnly(), dataFolder('')], oneFile, {
    OGP_ONLY_READS: 'true',
  }),
  build({ 'ogp-widgets': 'src/generated/all.ts' }, [dataFolder('')], oneFile),
];
