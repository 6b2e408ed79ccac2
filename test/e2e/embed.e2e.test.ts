import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { elements } from '../../src/generated/elements.js';
import { charted, closeAll, open, pageOf, root, serve, settled, textOf } from './site.js';

const run = promisify(execFile);

const everything = `
  <ogp-commitment-card commitment="GE0025"><a href="https://www.opengovpartnership.org/">At OGP</a></ogp-commitment-card>
  <p>In a line: <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge> and <ogp-stellar-badge country="GE"></ogp-stellar-badge></p>
  <ogp-country-stats country="geo"></ogp-country-stats>`;

after(closeAll);

describe('a page with two lines of ours', () => {
  it('shows the sample without a word on the console', async () => {
    const site = await serve({ pages: { '/': pageOf(everything) } });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    const card = await textOf(page, 'ogp-commitment-card');
    assert.match(card, /^Georgia Action plan 2, 2014–2016 State Audit Office/);
    assert.match(card, /Was it done\? Complete top of 4 end of term Did it open government\? Major/);
    assert.match(card, /How ambitious was it\? Transformative top of 4 potential impact Star Starred current rule end of term/);
    assert.match(card, /Sample data: not for citing Source: OGP’s reviewers \(IRM\) How this is counted 20 November 2026$/);
    assert.match(await textOf(page, 'ogp-stellar-badge[commitment]'), /^Starred/);
    assert.match(await textOf(page, 'ogp-stellar-badge[country]'), /^Georgia: \d+ of \d+ starred$/);
    assert.deepEqual(complaints, []);
  });

  const sheet = join(root, '../shared/data/ogp-commitments-current.csv');
  const real = existsSync(sheet) ? false : 'OGP’s real files are not beside this checkout (../shared/data)';
  it('shows what the builder made of OGP’s own file', { skip: real }, async () => {
    const data = await mkdtemp(join(tmpdir(), 'ogp-e2e-'));
    const process = join(root, '../shared/data/ogp-process-2016.csv');
    await run('node', ['dist/cli.js', 'data', '--input', sheet, '--process', process, '--out', data], { cwd: root });
    const site = await serve({
      pages: { '/': pageOf(everything.replaceAll('GEO', 'ARG').replaceAll(/ge"|geo"/gi, 'AR"')) },
      data,
    });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    const stats = await textOf(page, 'ogp-country-stats');
    assert.match(stats, /7 promises in 3 plans since 2013/);
    assert.match(stats, /Starred 1 of 5 rated/);
    assert.match(stats, /Mostly or fully done 6 of 7 assessed/);
    assert.match(await textOf(page, 'ogp-stellar-badge[country]'), /^Argentina: 1 of 5 starred$/);
    const document: unknown = JSON.parse(await readFile(join(data, 'v1/commitments/GE0025.json'), 'utf8').catch(() => '{}'));
    if (JSON.stringify(document) !== '{}') assert.match(await textOf(page, 'ogp-commitment-card'), /^Georgia/);
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('GE0025') && !complaint.includes('GE.json')),
      [],
    );
    await rm(data, { recursive: true });
  });

  it('asks for the code and the data of an element at once', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const site = await serve({
      pages: { '/': pageOf('<ogp-commitment-card commitment="GE0025"></ogp-commitment-card>') },
      answer: async ({ url }) => {
        if (url !== '/ogp/loader.js') await Promise.race([held, new Promise((resolve) => setTimeout(resolve, 3000))]);
        return undefined;
      },
    });
    const { page } = await open(site.origin);
    // All are asked for while none is answered but the loader.
    const wanted = 'v1/commitments/GE0025.json';
    for (let i = 0; i < 50 && !site.requests.some((path) => path.endsWith(wanted)); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const before = site.requests.filter((path) => path.startsWith('/ogp/'));
    release();
    await settled(page);
    const all = site.requests.filter((path) => path.startsWith('/ogp/'));
    assert.ok(before.some((path) => path.endsWith(wanted)));
    assert.deepEqual(all, before, 'nothing is asked for only after something else has come');
  });

  it('loads only the tags it uses, and those added later when they are added', async () => {
    const site = await serve({ pages: { '/': pageOf('<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>') } });
    const { page } = await open(site.origin);
    await settled(page);
    assert.ok(!site.requests.some((path) => path.includes('commitment-card') || path.includes('country-stats')));
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<div><ogp-commitment-card commitment="GE0025"></ogp-commitment-card></div>'),
    );
    await page.waitForSelector('ogp-commitment-card:defined');
    await settled(page);
    assert.match(await textOf(page, 'ogp-commitment-card'), /^Georgia/);
  });

  it('makes one request for 300 badges of one country, and none when they move', async () => {
    const badges = '<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge> '.repeat(300);
    const site = await serve({ pages: { '/': pageOf(`<main>${badges}</main><aside></aside>`) } });
    const { page } = await open(site.origin);
    await settled(page);
    const asked = (): number => site.requests.filter((path) => path.includes('/v1/')).length;
    assert.equal(asked(), 1);
    await page.evaluate(() => document.querySelector('aside')!.append(...document.querySelectorAll('ogp-stellar-badge')));
    await settled(page);
    assert.equal(asked(), 1);
  });

  it('loads a chart only when it comes into view', async () => {
    const spacer = '<p>Text</p>'.repeat(200);
    const site = await serve({ pages: { '/': pageOf(`${spacer}<ogp-country-stats country="GEO"></ogp-country-stats>`) } });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    const charts = (): string[] => site.requests.filter((path) => /chart/.test(path));
    assert.deepEqual(charts(), []);
    await page.locator('canvas').first().scrollIntoViewIfNeeded();
    await charted(page);
    assert.equal(charts().length, 1);
    assert.deepEqual(complaints, []);
  });

  it('stores nothing, sends no cookie, and asks nobody but its own host', async () => {
    const cookies: (string | undefined)[] = [];
    const site = await serve({
      pages: { '/': pageOf(everything) },
      answer: async ({ url, headers }) => {
        if (url?.includes('/v1/')) cookies.push(headers.cookie);
        return Promise.resolve(undefined);
      },
    });
    const { page } = await open(site.origin);
    const strangers: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.origin) || strangers.push(request.url()));
    await page.context().addCookies([{ name: 'session', value: 'secret', url: site.origin }]);
    await page.reload();
    await settled(page);
    assert.ok(cookies.length > 0 && cookies.every((cookie) => cookie === undefined));
    const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
    assert.deepEqual(stored, [0, 0, 0]);
    assert.deepEqual(strangers, []);
    assert.deepEqual(
      (await page.context().cookies()).map(({ name }) => name),
      ['session'],
    );
  });

  it('works beside a second copy of the library, with one request for both', async () => {
    const head = '<script type="module" src="/ogp/ogp-widgets.js"></script>';
    const site = await serve({ pages: { '/': pageOf('<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>', { head }) } });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    assert.match(await textOf(page, 'ogp-stellar-badge'), /^Starred/);
    assert.equal(site.requests.filter((path) => path.includes('/v1/')).length, 1);
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('Multiple versions of Lit')),
      [],
    );
  });

  it('says that the network is lost without asking the network for anything', async () => {
    const site = await serve({ pages: { '/': pageOf('<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>') } });
    const { page } = await open(site.origin);
    await settled(page);
    const before = site.requests.length;
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector('ogp-stellar-badge')?.setAttribute('commitment', 'AR0048'));
    await page.waitForSelector('ogp-stellar-badge:state(error)');
    assert.equal(await textOf(page, 'ogp-stellar-badge'), 'Open Government Partnership The data could not be reached. Try again');
    assert.equal(site.requests.length, before);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('ogp-stellar-badge:state(ready)');
    assert.match(await textOf(page, 'ogp-stellar-badge'), /^Not starred/);
  });

  it('asks for nothing on behalf of an element that is taken away at once', async () => {
    const site = await serve({ pages: { '/': pageOf('<main></main>') } });
    const { page } = await open(site.origin);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const badge = document.createElement('ogp-stellar-badge');
      badge.setAttribute('commitment', 'GE0025');
      document.body.append(badge);
      badge.remove();
    });
    // The observer has had its turn when one that stays is there.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<ogp-stellar-badge country="GEO"></ogp-stellar-badge>'));
    await settled(page);
    assert.deepEqual(
      site.requests.filter((path) => path.includes('/v1/')),
      ['/ogp/v1/index.json'],
    );
  });

  it('loads what a shadow tree needs that is discovered before it comes into the page', async () => {
    const site = await serve({ pages: { '/': pageOf('<main></main>') } });
    const { page } = await open(site.origin);
    await page.evaluate(async (script) => {
      const { discover } = (await import(script)) as { readonly discover: (root: ShadowRoot) => void };
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>';
      discover(root);
      document.body.append(host);
    }, '/ogp/loader.js');
    await page.locator('ogp-stellar-badge:state(ready)').waitFor();
    assert.match(await textOf(page, 'ogp-stellar-badge'), /^Starred/);
  });

  it('keeps hidden what the page hides, also where room is kept for it', async () => {
    const hidden = everything.replace(/<(ogp-[a-z-]+)/g, '<$1 hidden');
    const site = await serve({ pages: { '/': pageOf(hidden, { head: '<link rel="stylesheet" href="/ogp/reserve.css">' }) } });
    const { page } = await open(site.origin);
    await settled(page);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('[hidden]')].map((element) => element.getBoundingClientRect().height),
    );
    assert.deepEqual(sizes, [0, 0, 0, 0]);
  });

  it('says in the page’s language what failed, also where its words come later than the failure', async () => {
    const tags = elements.filter(({ paths }) => paths.length);
    const html = tags.map(({ tag, example }) => {
      const attributes = Object.entries(example).map(([name, value]) => `${name}="${value}"`);
      return `<${tag} ${attributes.join(' ')}></${tag}>`;
    });
    const site = await serve({
      pages: { '/': pageOf(html.join('\n'), { lang: 'es' }) },
      answer: async ({ url }) => {
        if (url?.includes('/v1/')) return { status: 403, body: '' };
        if (url?.includes('/words/')) await new Promise((later) => setTimeout(later, 400));
        return undefined;
      },
    });
    const { page } = await open(site.origin);
    await page.waitForFunction((n) => document.querySelectorAll(':state(error)').length === n, tags.length);
    for (const { tag } of tags) assert.match(await textOf(page, tag), /No se pudo acceder a los datos/, tag);
  });

  it('speaks Spanish where the page does', async () => {
    const site = await serve({ pages: { '/': pageOf(everything, { lang: 'es' }) } });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    assert.match(
      await textOf(page, 'ogp-commitment-card'),
      /¿Se cumplió\? Completo .* fin de término .* Estrella Estelar .* 20 de noviembre de 2026/,
    );
    assert.deepEqual(complaints, []);
  });
});
