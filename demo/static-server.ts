/** A plain static server, as a partner's host would be: right types, no listings, one machine only. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** The port to listen on; 0, the default, for any that is free. */
  readonly port?: number;
  /** Sent with every answer, such as a policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers a request in place of the files, or leaves it to them, which is `next`. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/**
 * Serves each folder under its path, the longest path that fits first: `{ '/': 'demo', '/cdn': 'cdn' }`.
 * @throws where the port is taken.
 */
export async function serve(folders: Readonly<Record<string, string>>, options: StaticServerOptions = {}): Promise<StaticServer> {
  const mounts = Object.entries(folders)
    .map(([path, folder]) => ({ path: path.replace(/\/$/, ''), files: sirv(folder, { dev: true }) }))
    .sort((a, b) => b.path.length - a.path.length);
  const serveFile: RequestListener = (request, response) => {
    const missing = (): void => void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    const url = request.url ?? '/';
    const mount = mounts.find(({ path }) => url.startsWith(`${path}/`));
    // The demo's folder also holds its server.
    if (!mount || /\.ts$/.test(url)) {
      missing();
      return;
    }
    request.url = url.slice(mount.path.length);
    mount.files(request, response, missing);
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    if (options.answer) options.answer(request, response, () => serveFile(request, response));
    else serveFile(request, response);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
