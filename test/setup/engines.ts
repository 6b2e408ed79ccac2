/** The engines in which the browser tests run: Chromium always, Firefox and WebKitGTK where they are installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher, type puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserArguments, findBrowser, findFirefox, findWebKit, type WebKitPrograms } from './find-browser.js';

/** The launchers wanted: all that are installed, or those that `BROWSERS` names (`chromium,firefox,webkit`). */
export async function engines(): Promise<BrowserLauncher[]> {
  const named = process.env['BROWSERS']?.split(',').map((name) => name.trim().toLowerCase());
  const wanted = (name: string): boolean => named?.includes(name) ?? true;
  const launchers: BrowserLauncher[] = [];
  if (wanted('chromium')) {
    launchers.push(called('Chromium', chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserArguments() } })));
  }
  const firefox = wanted('firefox') && findFirefox();
  // Puppeteer, inside this launcher, drives Firefox over WebDriver BiDi; no other driver is needed.
  if (firefox) {
    const launchOptions = { browser: 'firefox', executablePath: firefox } as const;
    launchers.push(called('Firefox', chromeLauncher({ launchOptions, createPage: ({ context }) => pageOf(context) })));
  }
  const webkit = wanted('webkit') && findWebKit();
  if (webkit) launchers.push(called('WebKit', await startWebKit(webkit)));
  for (const [name, found] of Object.entries({ firefox, webkit })) {
    if (found || !wanted(name)) continue;
    if (named) throw new Error(`BROWSERS asks for ${name}, which is not installed.`);
    console.log(`No ${name} is installed: the browser tests do not run in it.`);
  }
  return launchers;
}

/** A page that takes the size it is given, also where its Firefox (of before 144) cannot be told to be held upright as well. */
async function pageOf(context: puppeteerCore.BrowserContext): Promise<puppeteerCore.Page> {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error: unknown) => {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
    });
  return page;
}

/** Launchers name themselves when they start, after what drives them and not after the engine. */
function called(name: string, launcher: BrowserLauncher): BrowserLauncher {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = async (config, files) => {
    await initialize?.(config, files);
    launcher.name = name;
  };
  return launcher;
}

/** Starts the driver on a display of its own. Both are started directly: a wrapper would leave them behind when it is stopped. */
async function startWebKit({ driver, browser, display }: WebKitPrograms): Promise<BrowserLauncher> {
  const children: ChildProcess[] = [];
  process.once('exit', () => children.reverse().forEach((child) => child.kill()));
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject).once('exit', () => {
      reject(new Error('The display for WebKit did not start.'));
    });
    screen.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${number}` };
  children.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
  await answers(`http://127.0.0.1:${port}/status`);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  return launcher as BrowserLauncher; // Its types were written without `exactOptionalPropertyTypes`.
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

async function answers(url: string): Promise<void> {
  for (let tries = 100; ; tries--) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (!tries) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}
