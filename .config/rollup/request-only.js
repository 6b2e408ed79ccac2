/**
 * Gives the loader only what an element asks for. The registry imports `path` from each element's `x.model.ts`, which also
 * holds what decodes and picks, and imports the schemas for it. The registry gets a copy of the model without what only its
 * types need, of which tree-shaking leaves `path` and its like.
 */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const suffix = '?request';
const registry = /[\\/]src[\\/]generated[\\/]registry\.ts$/;
const model = /\.model\.js$/;

/** @param {string} id */
const isRequestOnly = (id) => id.endsWith(suffix);

/** @returns {import('rollup').Plugin} */
export function requestOnly() {
  return {
    name: 'request-only',
    async resolveId(source, importer, options) {
      if (!importer || !registry.test(importer) || !model.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && { id: found.id + suffix };
    },
    async load(id) {
      if (!isRequestOnly(id)) return null;
      const file = id.slice(0, -suffix.length);
      this.addWatchFile(file);
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022', define: { OGP_ONLY_READS: 'true' } });
      return { code, map: null };
    },
  };
}
