/** Refuses scripts to pages that ask for it: the server's side of `refusal.ts`. */
import type { IncomingMessage } from 'node:http';

/** What the middleware uses of Koa's context. */
interface Context {
  readonly req: IncomingMessage;
  status: number;
  body: unknown;
  path: string;
  set(header: string, value: string): void;
}

/** What the library loads late, and a page may thus fail to get. A browser must not have it from an earlier page. */
const late = /^\/src\/charts\/(?:bar-chart|menu\/chart-menu)/;

/** Answers 503 for late scripts whose address begins with what the page's cookie `refuse` says. */
export async function refusalMiddleware(context: Context, next: () => Promise<void>): Promise<void> {
  const { url = '', headers } = context.req;
  if (!late.test(url)) return next();
  const [, refused] = /(?:^|; )refuse=([^;]+)/.exec(headers.cookie ?? '') ?? [];
  if (refused && url.startsWith(refused)) {
    context.status = 503;
    context.body = '';
  } else {
    await next();
  }
  context.set('cache-control', 'no-store');
  context.path = '/late'; // The runner has browsers keep for a year whatever is named like a file.
}
