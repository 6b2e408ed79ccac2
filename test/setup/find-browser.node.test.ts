import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserArguments, findBrowser, findFirefox, findWebKit, type Machine } from './find-browser.js';

/** A machine that holds `files`, and on which `onRun` may install more. */
function machine(files: string[], given: Partial<Machine> = {}, onRun: (line: string) => string | undefined = () => undefined) {
  const there = new Set(files);
  const ran: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    runnable: (path) => there.has(path),
    exists: (path) => there.has(path),
    playwright: () => '/home/me/.cache/playwright/chrome',
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const installed = onRun(line);
      if (installed) there.add(installed);
      return true;
    },
    say: () => undefined,
    ...given,
  };
  return { made, ran };
}

const debian = '/etc/debian_version';

describe('findBrowser', () => {
  it('takes what CHROME_PATH names before anything else', () => {
    const { made } = machine(['/opt/mine', '/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' } });
    assert.equal(findBrowser(made), '/opt/mine');
  });

  it('says so where CHROME_PATH names nothing that runs, and looks no further', () => {
    const { made, ran } = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' } });
    assert.throws(() => findBrowser(made), /CHROME_PATH names \/opt\/gone/);
    assert.deepEqual(ran, []);
  });

  it('finds the system’s browser on the PATH, Chrome before Chromium before Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/local/bin/google-chrome'];
    assert.equal(findBrowser(machine(all).made), '/usr/local/bin/google-chrome');
    assert.equal(findBrowser(machine(all.slice(0, 2)).made), '/usr/bin/chromium');
    assert.equal(findBrowser(machine(all.slice(0, 1)).made), '/usr/bin/microsoft-edge');
  });

  it('finds applications on macOS, also those of one user', () => {
    const app = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(findBrowser(machine([app], { platform: 'darwin', env: { HOME: '/Users/me' } }).made), app);
  });

  it('finds Edge on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    assert.equal(findBrowser(machine([edge], { platform: 'win32', env }).made), edge);
  });

  it('takes an earlier download of Playwright’s without asking for another', () => {
    const { made, ran } = machine(['/home/me/.cache/playwright/chrome']);
    assert.equal(findBrowser(made), '/home/me/.cache/playwright/chrome');
    assert.deepEqual(ran, []);
  });

  it('downloads Playwright’s where there is none', () => {
    const { made, ran } = machine([], {}, () => '/home/me/.cache/playwright/chrome');
    assert.equal(findBrowser(made), '/home/me/.cache/playwright/chrome');
    assert.deepEqual(ran, ['npx playwright-core install chromium']);
  });

  const apt = ['apt-get update', 'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium'];
  const packaged = (line: string): string | undefined => (line.includes(' install -y') ? '/usr/bin/chromium' : undefined);

  for (const [where, files, env] of [
    ['a container of Docker’s', [debian, '/.dockerenv'], {}],
    ['a container of Podman’s', [debian, '/run/.containerenv'], {}],
    ['a container that says so', [debian], { container: 'lxc' }],
    ['CI', [debian], { CI: 'true' }],
  ] as const) {
    it(`installs Debian’s as root in ${where}, says so first, and waits for another apt to finish`, () => {
      const told: string[] = [];
      const { made, ran } = machine(
        [...files],
        { root: true, env: { PATH: '/usr/bin', ...env }, say: (line) => told.push(`${line} (after ${ran.length} commands)`) },
        packaged,
      );
      assert.equal(findBrowser(made), '/usr/bin/chromium');
      assert.deepEqual(ran.slice(1), apt);
      assert.match(told.at(-1) ?? '', /^Installing the package "chromium" with apt-get.*\(after 1 commands\)$/);
    });
  }

  it('leaves apt alone on root’s own machine', () => {
    const { made, ran } = machine([debian], { root: true }, packaged);
    assert.throws(() => findBrowser(made), /install Chrome, Chromium or Edge, or set CHROME_PATH/);
    assert.equal(ran.length, 1);
  });

  it('leaves apt alone in a container where the tests do not run as root', () => {
    const { made, ran } = machine([debian, '/.dockerenv'], { root: false });
    assert.throws(() => findBrowser(made), /install Chrome, Chromium or Edge, or set CHROME_PATH/);
    assert.equal(ran.length, 1);
  });
});

describe('the other engines', () => {
  it('takes Firefox where it is, and does without where it is not', () => {
    assert.equal(findFirefox(machine(['/usr/bin/firefox']).made), '/usr/bin/firefox');
    assert.equal(findFirefox(machine([]).made), undefined);
  });

  it('takes WebKitGTK only with its driver and a display', () => {
    const files = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];
    assert.equal(findWebKit(machine(files).made)?.browser, files[2]);
    for (const file of files) assert.equal(findWebKit(machine(files.filter((one) => one !== file)).made), undefined);
  });
});

describe('browserArguments', () => {
  it('gives up the sandbox for root alone', () => {
    assert.ok(browserArguments({ root: true }).includes('--no-sandbox'));
    assert.ok(!browserArguments({ root: false }).includes('--no-sandbox'));
  });
});
