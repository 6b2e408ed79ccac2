/**
 * Finds a Chromium to test in, or gets one: so that `npm test` works on a machine with nothing but Node. In order: what
 * `CHROME_PATH` names, a browser of the system, Playwright's download, and, only as root in a container or in CI, Debian's
 * package; else one sentence saying what to do.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search asks of the machine; given as a parameter, so that its tests can describe any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the tests run as root, for whom Chromium needs `--no-sandbox`. */
  readonly root: boolean;
  /** Whether `path` is a file that may be run. */
  runnable(path: string): boolean;
  exists(path: string): boolean;
  /** Where Playwright keeps its own download. */
  playwright(): string;
  /** Runs a command with a limit in seconds, showing what it says; whether it succeeded. */
  run(command: string, args: readonly string[], limit: number): boolean;
  say(line: string): void;
}

const chromiumNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const howToGetOne = 'No Chromium was found or could be installed: install Chrome, Chromium or Edge, or set CHROME_PATH to one.';

/** The first program of these names on the `PATH`. */
export function onPath(names: readonly string[], machine: Machine): string | undefined {
  const windows = machine.platform === 'win32';
  const paths = windows ? win32 : posix;
  const folders = (machine.env['PATH'] ?? '').split(paths.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => paths.join(folder, windows ? `${name}.exe` : name)))
    .find((path) => machine.runnable(path));
}

/** A Chromium of the system, at its usual places. */
export function installedChromium(machine: Machine): string | undefined {
  const { platform, env } = machine;
  if (platform === 'darwin') {
    const homes = ['', env['HOME']].filter((home) => home !== undefined);
    return homes.flatMap((home) => macApps.map((app) => home + app)).find((path) => machine.runnable(path));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return windowsApps.flatMap((app) => roots.map((root) => win32.join(root, app))).find((path) => machine.runnable(path));
  }
  return onPath(chromiumNames, machine);
}

/**
 * The path of a Chromium.
 * @throws where there is none and none can be had, in a sentence that says what to do.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (machine.runnable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not a program: set it to a Chrome, Chromium or Edge.`);
  }
  const found = installedChromium(machine) ?? downloaded(machine);
  if (found) return found;
  machine.say('No Chrome, Chromium or Edge was found; getting one for the tests.');
  machine.run('npx', ['playwright-core', 'install', 'chromium'], 180);
  const fetched = downloaded(machine);
  if (fetched) return fetched;
  if (machine.root && isDisposable(machine) && machine.exists('/etc/debian_version')) {
    machine.say('Installing the package "chromium" with apt-get, because this is a container or CI and the tests run as root.');
    const update = machine.run('apt-get', ['update'], 180);
    const lock = ['-o', 'DPkg::Lock::Timeout=300'];
    if (update) machine.run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', 'chromium'], 600);
    const packaged = installedChromium(machine);
    if (packaged) return packaged;
  }
  throw new Error(howToGetOne);
}

/** What every kind of container leaves in its file system. */
const containerMarks = ['/.dockerenv', '/run/.containerenv'];

/** A machine that nobody lives on, where installing a package does no harm: a container, or a CI run. */
const isDisposable = (machine: Machine): boolean =>
  Boolean(machine.env['CI'] ?? machine.env['container']) || containerMarks.some((mark) => machine.exists(mark));

function downloaded(machine: Machine): string | undefined {
  const path = machine.playwright();
  return path && machine.runnable(path) ? path : undefined;
}

/** Firefox, where it is installed: what `FIREFOX_PATH` names, or the system's. */
export function findFirefox(machine: Machine = thisMachine()): string | undefined {
  const named = machine.env['FIREFOX_PATH'];
  if (named && machine.runnable(named)) return named;
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return onPath(['firefox-esr', 'firefox'], machine) ?? (machine.platform === 'darwin' && machine.runnable(mac) ? mac : undefined);
}

/** The programs that WebKitGTK's tests need. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** A display that no one sees. */
  readonly display: string;
}

/** WebKitGTK, where all that it needs is installed; Linux only. */
export function findWebKit(machine: Machine = thisMachine()): WebKitPrograms | undefined {
  if (machine.platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver'], machine);
  const display = onPath(['Xvfb'], machine);
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((arch) =>
    ['4.1', '6.0'].map((version) => `/usr/lib/${arch}/webkit2gtk-${version}`),
  );
  const browser = folders.map((folder) => `${folder}/MiniBrowser`).find((path) => machine.runnable(path));
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** How Chromium is started: without what it would ask of the network, and without its sandbox only for root, who has none. */
export function browserArguments(machine: Pick<Machine, 'root'> = thisMachine()): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return machine.root ? ['--no-sandbox', ...quiet] : quiet;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    exists: existsSync,
    runnable(path) {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
    playwright() {
      try {
        return chromium.executablePath();
      } catch {
        return '';
      }
    },
    run: (command, args, limit) =>
      spawnSync(command, args, { stdio: 'inherit', timeout: limit * 1000, shell: process.platform === 'win32' }).status === 0,
    say: (line) => {
      console.log(line);
    },
  };
}
