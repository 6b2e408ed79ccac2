/** A plain static site for a test: the built `cdn/`, an endpoint, and pages of the test's own, on a real server and in a real browser. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { browserArguments, findBrowser } from '../setup/find-browser.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Site {
  readonly origin: string;
  /** The paths asked for so far, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Pages by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** The folder that holds the endpoint's `v1/`; by default the sample in `cdn/`. */
  readonly data?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers a request in place of the files, or, by returning nothing, lets them answer. */
  readonly answer?: (request: IncomingMessage) => Promise<{ status?: number; body: string; type?: string; location?: string } | undefined>;
}

/** What every page names, so that no browser asks for one that is not there. */
const icon = { '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** Serves `/ogp/` from `cdn/`, except that `/ogp/v1/` is the endpoint under test. */
export async function serve({ pages: own, data = `${root}cdn`, headers = {}, answer }: SiteOptions): Promise<Site> {
  const code = sirv(`${root}cdn`, { dev: true });
  const endpoint = sirv(data, { dev: true });
  const pages: SiteOptions['pages'] = { ...icon, ...own };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void (async () => {
      const page = pages[path];
      const special: Awaited<ReturnType<NonNullable<typeof answer>>> =
        page === undefined ? await answer?.(request) : { body: page, type: 'text/html; charset=utf-8' };
      if (special) {
        const { status = 200, type = 'application/json', location } = special;
        response.writeHead(status, { 'content-type': type, ...(location ? { location } : {}) });
        response.end(special.body);
        return;
      }
      request.url = path.replace(/^\/ogp/, '');
      const missing = (): void => void response.writeHead(404).end();
      if (path.startsWith('/ogp/v1/')) endpoint(request, response, missing);
      else if (path.startsWith('/ogp/')) code(request, response, missing);
      else missing();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  sites.add(site);
  return site;
}

/** A page around `body`, as a webmaster would write it. */
export const pageOf = (body: string, { lang = 'en', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="/icon.svg">` +
  `<meta name="viewport" content="width=device-width">${head}<script type="module" src="/ogp/loader.js"></script></head><body>${body}</body></html>`;

/** One for all pages, also for those that are opened at once. */
let browser: Promise<Browser> | undefined;
const sites = new Set<Site>();

/** A fresh page; what its console and its network complained of is collected. */
export async function open(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const context = await (await browser).newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(url);
  return { page, complaints };
}

/** Waits until every element of the page shows its data or its error. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ogp-'));
    // Not just without a state: an element has none between its code and its first drawing.
    return elements.every((element) => element.matches(':is(:state(ready), :state(stale), :state(error))'));
  });

/** What a reader sees of an element. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .locator('[part=base]')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' ').trim());

/** Waits until the first chart of the page shows something. Looks at a copy: reading pixels back changes how a canvas is drawn. */
export const charted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const canvas = document.querySelector('ogp-country-stats')?.shadowRoot?.querySelector('canvas');
    if (!canvas?.width) return false;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    return copy?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
  });

/** Ends the browser and every site, so that a failed test leaves nothing running. */
export async function closeAll(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
  await Promise.all([...sites].map((site) => site.close()));
  sites.clear();
}
