/** An endpoint of a test's own, on a real server: what it answers, and what it was asked. The server's side is `endpoint-server.ts`. */

/** What an address answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** Answers only when the test lets it. */
  readonly held?: boolean;
  /** Breaks off the connection half-way. */
  readonly broken?: boolean;
}

/** One request that reached the endpoint. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `abandoned`: the page gave it up, or the connection broke, before there was an answer. */
  ending: 'waiting' | 'answered' | 'abandoned';
}

/** A document, as an answer. */
export const document200 = (document: unknown): Answer => ({ body: JSON.stringify(document) });

/** The same answer, held back until `release()`. */
export const held = (answer: Answer): Answer => ({ ...answer, held: true });

export const failing = (status: number, headers: Readonly<Record<string, string>> = {}): Answer => ({ status, headers, body: 'An error.' });

/** A page of HTML with status 200, as a misconfigured host answers everything. */
export const webPage: Answer = { body: '<!doctype html><title>Welcome</title>', headers: { 'content-type': 'text/html' } };

export class Endpoint {
  readonly #base: string;
  /** The address of its `v1/` folder. */
  readonly url: string;

  constructor() {
    this.#base = `${location.origin}/__endpoint/${crypto.randomUUID()}/`;
    this.url = `${this.#base}v1/`;
  }

  /** What the document at `path` answers: one after the other, the last one for ever. What is not set is not found. */
  async answer(path: string, ...answers: readonly Answer[]): Promise<void> {
    await this.#direct('answers', JSON.stringify([[path, answers]]));
  }

  /** The same for several documents, by path, in one go. */
  async holds(documents: Readonly<Record<string, unknown>>): Promise<void> {
    const answers = Object.entries(documents).map(([path, document]) => [path, [document200(document)]]);
    await this.#direct('answers', JSON.stringify(answers));
  }

  /** Sends every answer that is held back. */
  async release(): Promise<void> {
    await this.#direct('release');
  }

  /** Every request so far, in order. */
  asked(): Promise<readonly Asked[]> {
    return this.#direct('asked');
  }

  /** The paths asked for so far, in order. */
  async paths(): Promise<readonly string[]> {
    return (await this.asked()).map(({ path }) => path);
  }

  async #direct(what: string, body = ''): Promise<readonly Asked[]> {
    const response = await fetch(this.#base + what, { method: 'POST', body });
    return (await response.json()) as readonly Asked[];
  }
}

/** An endpoint that holds these documents, by path. */
export async function endpointWith(documents: Readonly<Record<string, unknown>>): Promise<Endpoint> {
  const endpoint = new Endpoint();
  await endpoint.holds(documents);
  return endpoint;
}
