/**
 * `npm start`: serves the demo on this machine. `cdn/` appears inside `demo/`, so that pages say `cdn/loader.js` here as they
 * do where the two are copied into one folder of any static host.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, type StaticServer } from './static-server.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const first = Number(process.env['PORT'] ?? 8080);

const taken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on `port`, or on the next one that is free. */
async function serveFrom(port: number): Promise<StaticServer> {
  try {
    return await serve({ '/': join(root, 'demo'), '/cdn': join(root, 'cdn') }, { port });
  } catch (error) {
    if (taken(error) && port < first + 50) return serveFrom(port + 1);
    throw error;
  }
}

const server = await serveFrom(first);
console.log(`\nThe demo is at ${server.url}/ (Ctrl+C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
