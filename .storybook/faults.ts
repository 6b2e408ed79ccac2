/**
 * What can go wrong with an endpoint, as endpoints: `/faults/{fault}/v1/…` answers like the sample endpoint would on a bad day.
 * Real answers to real requests: `npm run storybook` and the tests of the stories serve them beside the stories.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Answer = (response: ServerResponse, path: string, visitor: string) => void;

const sample = (path: string): string => readFileSync(new URL(`../cdn/v1/${path}`, import.meta.url), 'utf8');

const json = (response: ServerResponse, body: string): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(body);
};

/** Who has had what: a stale endpoint answers each once. */
const served = new Set<string>();

const longTitle =
  'IMPLEMENTATION OF AN INTEGRATED, INTEROPERABLE AND PUBLICLY ACCESSIBLE PLATFORM FOR THE DISCLOSURE OF BENEFICIAL OWNERSHIP, PUBLIC PROCUREMENT AND ASSET DECLARATION INFORMATION, INCLUDING ACCOUNTABILITYMECHANISMSFORSUBNATIONALADMINISTRATIONS';

const faults: Readonly<Record<string, Answer>> = {
  /** Nobody there. */
  offline: (response) => response.destroy(),
  /** Says nothing for ever. */
  silent: () => undefined,
  busy: (response) => response.writeHead(429, { 'retry-after': '60' }).end('Busy'),
  /** A host that answers everything with its welcome page. */
  unreadable: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>'),
  newer: (response) => {
    json(response, JSON.stringify({ schemaVersion: 2 }));
  },
  /** Gives each visitor each document once. */
  stale: (response, path, visitor) => {
    const given = `${visitor} ${path}`;
    if (served.has(given)) response.writeHead(403).end('Forbidden');
    else json(response, sample(path));
    served.add(given);
  },
  /** Titles, and members' names, as long as the worst that there are. */
  long: (response, path) => {
    const text = sample(path).replace(/("title": ?\{\s*"text": ?)"(?:[^"\\]|\\.)*"/g, `$1${JSON.stringify(longTitle)}`);
    json(response, text.replace(/("name": ?)"(?:Georgia|Exemplia)"/g, '$1"The Autonomous Metropolitan Community of the Southern Islands"'));
  },
};

/** Answers requests for faults; leaves all others to `next`. */
export function answerFaults(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [, fault = '', visitor = '', path = ''] = /\/faults\/([a-z]+)(?:-([\w-]+))?\/v1\/([\w/-]+\.json)/.exec(request.url ?? '') ?? [];
  const answer = faults[fault];
  if (!answer) {
    next();
    return;
  }
  try {
    answer(response, path, visitor);
  } catch {
    response.writeHead(404).end('Not found');
  }
}
