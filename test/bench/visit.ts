/** One visit of a page, with nothing in the browser's cache, and what it cost. Chromium's own protocol says most of it. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright-core';

/** A phone on a slow line, by Lighthouse's applied values for 1.6 Mbps and 150 ms; or neither the line nor the processor slowed. */
export type Conditions = 'slow' | 'unthrottled';

const slowLine = { offline: false, latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };

export interface Cost {
  /** When the last element's data were painted, in milliseconds from the start of the visit. */
  readonly paintMs: number;
  /** When the host page first painted anything. */
  readonly firstPaintMs: number;
  /** By how much tasks were longer than 50 ms, in all. */
  readonly blockingMs: number;
  readonly layoutShift: number;
  readonly requests: number;
  /** As transferred: compressed, with headers. */
  readonly kilobytes: number;
  /** Of the page, after its garbage was collected. */
  readonly nodes: number;
  readonly heapKilobytes: number;
  /** Every element removed and put back, to the next paint; 0 where the page has none to move. */
  readonly reattachMs: number;
}

const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** What the script in the page has seen. */
interface Seen {
  readonly paintMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
}

async function memoryOf(protocol: CDPSession): Promise<{ nodes: number; heapKilobytes: number }> {
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { nodes: metric('Nodes'), heapKilobytes: metric('JSHeapUsedSize') / 1000 };
}

/** How long a page may take in all, in milliseconds. */
const timeoutMs = 60_000;

/** @param count how many elements tell that they are shown. @throws where they do not in a minute. */
export async function visit(browser: Browser, url: string, count: number, conditions: Conditions): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 600, height: 900 } });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Performance.enable');
    if (conditions === 'slow') {
      await protocol.send('Network.emulateNetworkConditions', slowLine);
      await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    let requests = 0;
    let bytes = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
      requests++;
      bytes += encodedDataLength;
    });
    await page.addInitScript({ content: `${inPage}\nbench.start(${count});` });
    await page.goto(url, { timeout: timeoutMs });
    await page.waitForFunction('bench.paintMs > 0', undefined, { timeout: timeoutMs });
    await page.waitForLoadState('networkidle', { timeout: timeoutMs });
    const seen = await page.evaluate<Seen>('({ ...bench })');
    const firstPaintMs = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
    const cost = { requests, kilobytes: bytes / 1000 };
    const memory = await memoryOf(protocol);
    const reattachMs = await page.evaluate<number>('bench.reattach()');
    const { paintMs, blockingMs, layoutShift } = seen;
    return { paintMs, firstPaintMs, blockingMs, layoutShift, ...cost, ...memory, reattachMs };
  } finally {
    await context.close();
  }
}
