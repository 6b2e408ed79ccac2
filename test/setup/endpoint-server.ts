/**
 * Endpoints that browser tests set up for themselves, on the test runner's own server: real requests, real failures. A test
 * says what each document's address answers, holds answers back until it lets them go, and asks what was requested.
 * The page's side is `endpoint.ts`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Asked } from './endpoint.js';

interface State {
  readonly answers: Map<string, Answer[]>;
  readonly asked: Asked[];
  /** Sends the answers that are held back. */
  readonly held: Set<() => void>;
  /** Whether they were let go: a request that the page sent before may arrive after the word. */
  released: boolean;
}

/** What the middleware uses of Koa's context. */
interface Context {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
  /** What the runner believes was answered: it lists every 404 as something amiss. */
  status: number;
}

const states = new Map<string, State>();

const stateOf = (id: string): State => {
  const state = states.get(id) ?? { answers: new Map<string, Answer[]>(), asked: [], held: new Set<() => void>(), released: false };
  states.set(id, state);
  return state;
};

/** `/__endpoint/{id}/v1/…` are the documents; `/__endpoint/{id}/answers|release|asked` is how the test directs them. */
export async function endpointMiddleware(context: Context, next: () => Promise<void>): Promise<void> {
  const { req, res } = context;
  const [, id, path] = /^\/__endpoint\/([\w-]+)\/([^?]+)/.exec(req.url ?? '') ?? [];
  if (!id || !path) {
    await next();
    return;
  }
  context.respond = false;
  context.status = 200;
  const state = stateOf(id);
  if (path.startsWith('v1/')) {
    document(state, path.slice('v1/'.length), req, res);
    return;
  }
  if (path === 'answers') {
    for (const [one, answers] of JSON.parse(await bodyOf(req)) as [string, Answer[]][]) state.answers.set(one, answers);
    state.released = false;
  } else if (path === 'release') {
    state.held.forEach((send) => send());
    state.held.clear();
    state.released = true;
  }
  res.setHeader('cache-control', 'no-store');
  res.end(JSON.stringify(state.asked));
}

function document({ answers, asked, held, released }: State, path: string, req: IncomingMessage, res: ServerResponse): void {
  const entry: Asked = { path, headers: req.headers as Record<string, string>, ending: 'waiting' };
  asked.push(entry);
  const planned = answers.get(path);
  // The last answer goes on for ever.
  const answer = (planned && planned.length > 1 ? planned.shift() : planned?.[0]) ?? { status: 404, body: 'Not found' };
  res.on('close', () => (entry.ending = res.writableFinished ? 'answered' : 'abandoned'));
  const finish = (): void => send(answer, res);
  if (answer.held && !released) held.add(finish);
  else setImmediate(finish);
}

function send({ status = 200, headers, body, broken }: Answer, res: ServerResponse): void {
  const bytes = Buffer.from(body);
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', 'content-length': bytes.length, ...headers });
  if (broken) res.write(bytes.subarray(0, bytes.length >> 1), () => res.destroy());
  else res.end(bytes);
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
