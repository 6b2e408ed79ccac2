/** Pages and files as a good host serves them: compressed, from memory, so that a measurement is the browser's and not the disk's. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Plain Lit as a project that uses it would ship it: bundled, minified. */
function plainLit(): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [`${root}test/bench/peers/plain-lit.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
  });
  return Buffer.from(outputFiles[0]!.contents);
}

export interface BenchSite {
  readonly origin: string;
  close(): void;
}

/** Serves `pages` by path, `cdn/` below `/ogp/`, a large endpoint below `/many/`, and the peers' scripts below `/peers/`. */
export async function serve(pages: Readonly<Record<string, string>>, many: string): Promise<BenchSite> {
  const bundled = plainLit();
  const find = (path: string): Buffer | undefined => {
    const page = pages[path];
    if (page !== undefined) return Buffer.from(page);
    if (path === '/peers/plain-lit.js') return bundled;
    const file = path
      .replace(/^\/ogp\//, `${root}cdn/`)
      .replace(/^\/many\//, `${many}/`)
      .replace(/^\/peers\//, `${root}test/bench/peers/`);
    return file !== path && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const compressed = new Map<string, Buffer | undefined>();
  const answerTo = (path: string): Buffer | undefined => {
    if (!compressed.has(path)) {
      const found = find(path);
      compressed.set(path, found && brotliCompressSync(found, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
    return compressed.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = answerTo(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(pathname)] ?? types['.html'];
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
