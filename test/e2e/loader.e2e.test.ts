/** The loader, however a page comes to run it, and whatever its policy or its network does to it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { closeAll, open, serve, settled, textOf, type Site, type SiteOptions } from './site.js';

after(closeAll);

const fallback = '<a href="https://www.opengovpartnership.org/">The books, at OGP</a>';
const badge = `<ogp-stellar-badge commitment="GE0025">${fallback}</ogp-stellar-badge>`;
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">';
const page = (script: string, body = badge): string => `${head}${script}${body}`;

async function siteOf(body: string, options: Partial<SiteOptions> = {}): Promise<Site> {
  return serve({ pages: { '/': body }, ...options });
}

const times = (site: Site, path: RegExp): number => site.requests.filter((one) => path.test(one)).length;

describe('the loader starts, once,', () => {
  const ways: Readonly<Record<string, string>> = {
    'as a script of the page': page('<script type="module" src="/ogp/loader.js"></script>'),
    'with a version in its address, as WordPress writes it': page('<script type="module" src="/ogp/loader.js?ver=6.5"></script>'),
    'after a redirect, as CDNs answer for “@1”': page('<script type="module" src="/ogp@1/loader.js"></script>'),
    'imported by a script of the page': page('<script type="module">import "/ogp/loader.js"</script>'),
    'imported later': page('<script type="module">setTimeout(() => import("/ogp/loader.js"), 50)</script>'),
    'inserted and taken away by a tag manager': page(
      `<script>const one = document.createElement('script'); one.type = 'module'; one.src = '/ogp/loader.js';
       document.head.append(one); one.remove()</script>`,
    ),
    'by a script in a shadow root': page(
      `<div id="host"></div><script>const one = document.createElement('script'); one.type = 'module'; one.src = '/ogp/loader.js';
       document.getElementById('host').attachShadow({ mode: 'open' }).append(one)</script>`,
    ),
    'on a page with a form named “scripts”': page(
      '<script type="module" src="/ogp/loader.js"></script>',
      `<form name="scripts"></form>${badge}`,
    ),
    'where it is named twice, in two versions': page(
      '<script type="module" src="/ogp/loader.js?ver=1"></script><script type="module" src="/ogp/loader.js?ver=2"></script>',
    ),
  };
  for (const [name, body] of Object.entries(ways)) {
    it(name, async () => {
      const site = await siteOf(body, {
        answer: async ({ url }) =>
          Promise.resolve(url?.startsWith('/ogp@1/') ? { status: 302, body: '', location: url.replace('@1', '') } : undefined),
      });
      const { page, complaints } = await open(site.origin);
      await page.waitForSelector('ogp-stellar-badge:defined');
      await settled(page);
      assert.match(await textOf(page, 'ogp-stellar-badge'), /^Starred/);
      // One start, and each file of code once, under one address.
      assert.deepEqual([times(site, /prefixes\/GE\.json/), times(site, /chunks\/shared/), times(site, /chunks\/stellar-badge/)], [1, 1, 1]);
      assert.deepEqual(complaints, []);
    });
  }

  it('not by itself where its address says “?manual”, but when it is told', async () => {
    const site = await siteOf(page('<script type="module">import * as ogp from "/ogp/loader.js?manual"; window.ogp = ogp</script>'));
    const { page: opened } = await open(site.origin);
    await opened.waitForFunction('window.ogp');
    assert.equal(times(site, /chunks|v1/), 0);
    await opened.evaluate('window.ogp.start()');
    await opened.waitForSelector('ogp-stellar-badge:defined');
  });

  it('and finds what lies in a shadow root when it is told', async () => {
    const body = page(
      `<div id="host"></div><script type="module">import { discover } from "/ogp/loader.js";
       const root = document.getElementById('host').attachShadow({ mode: 'open' }); root.innerHTML = '${badge}'; discover(root)</script>`,
      '',
    );
    const { page: opened } = await open((await siteOf(body)).origin);
    await opened.waitForFunction('document.getElementById("host").shadowRoot?.querySelector("ogp-stellar-badge:state(ready)")');
  });

  it('and asks at once for every document that a tag names, each once', async () => {
    let codeMayCome = (): void => undefined;
    const documentsAsked = new Promise<void>((resolve) => (codeMayCome = resolve));
    const site = await siteOf(
      page('<script type="module" src="/ogp/loader.js"></script>', '<ogp-country-compare countries="GEO TUN XXX"></ogp-country-compare>'),
      {
        // The element's code comes after all of them were asked for, or never.
        answer: async ({ url = '' }) => {
          if (url.includes('/chunks/country-compare')) await documentsAsked;
          if (times(site, /members\/\w+\.json/) === 3) codeMayCome();
          return undefined;
        },
      },
    );
    const { page: opened } = await open(site.origin);
    await opened.waitForSelector('ogp-country-compare:defined');
    await settled(opened);
    assert.match(await textOf(opened, 'ogp-country-compare'), /XXX is not in these data\.[^]*Georgia[^]*Tunisia/);
    assert.equal(times(site, /members\/\w+\.json/), 3);
  });

  it('and costs a page without a widget nothing but itself', async () => {
    const site = await siteOf(page('<script type="module" src="/ogp/loader.js"></script>', '<p>Text</p>'));
    const { page: opened } = await open(site.origin);
    await opened.waitForLoadState('networkidle');
    assert.deepEqual(site.requests, ['/', '/ogp/loader.js']);
  });
});

describe('under a policy that names the Trusted Types policies allowed', () => {
  const policy = (names: string): Record<string, string> => ({
    'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${names}`,
  });
  const script = '<script type="module" src="/ogp/loader.js"></script>';

  /** Lit as the host page itself may have it, which takes the name that Lit has for its policy. */
  async function litOfThePage(): Promise<string> {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { html, render } from 'lit'; render(html\`<p id="own">\${'The page’s own'}</p>\`, document.querySelector('main'));`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0]!.text;
  }

  it('the elements work beside a Lit of the page’s own', async () => {
    const lit = await litOfThePage();
    const body = page(`<script type="module" src="/own.js"></script>${script}`, `<main></main>${badge}`);
    const site = await siteOf(body, {
      headers: policy('lit-html ogp-widgets'),
      answer: async ({ url }) => Promise.resolve(url === '/own.js' ? { body: lit, type: 'text/javascript' } : undefined),
    });
    const { page: opened, complaints } = await open(site.origin);
    await opened.waitForSelector('ogp-stellar-badge:state(ready)');
    assert.equal(await opened.locator('#own').innerText(), 'The page’s own');
    assert.deepEqual(
      complaints.filter((one) => !one.includes('Multiple versions of Lit')),
      [],
    );
  });

  it('the elements work beside a second copy of this library', async () => {
    const body = page(`<script type="module" src="/ogp/ogp-widgets.js"></script>${script}`);
    const { page: opened } = await open((await siteOf(body, { headers: policy('ogp-widgets') })).origin);
    await opened.waitForSelector('ogp-stellar-badge:state(ready)');
  });

  it('the fallback stays where none is allowed', async () => {
    const { page: opened } = await open((await siteOf(page(script), { headers: policy("'none'") })).origin);
    await opened.waitForLoadState('networkidle');
    assert.equal(await opened.locator('ogp-stellar-badge').innerText(), 'The books, at OGP');
  });
});

describe('where the element’s code does not come', () => {
  it('the fallback stays', async () => {
    const site = await siteOf(page('<script type="module" src="/ogp/loader.js"></script>'), {
      answer: async ({ url }) => Promise.resolve(url?.includes('/chunks/') ? { status: 503, body: '' } : undefined),
    });
    const { page: opened } = await open(site.origin);
    await opened.waitForLoadState('networkidle');
    assert.equal(await opened.locator('ogp-stellar-badge').innerText(), 'The books, at OGP');
  });

  it('at the first try, the second brings it', async () => {
    let refused = 0;
    const site = await siteOf(page('<script type="module" src="/ogp/loader.js"></script>'), {
      answer: async ({ url }) =>
        Promise.resolve(url?.includes('/chunks/stellar-badge') && !refused++ ? { status: 503, body: '' } : undefined),
    });
    const { page: opened } = await open(site.origin);
    await opened.waitForSelector('ogp-stellar-badge:state(ready)');
    assert.equal(refused, 2);
  });
});

it('the policy that the README prints is the one that is tested', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const tested = readFileSync(createRequire(import.meta.url).resolve('./security.e2e.test.ts'), 'utf8');
  const [, printed = '?'] = /`(default-src 'none';[^`]*)`/s.exec(readme) ?? [];
  assert.ok(tested.includes(printed.replace(/\s+/g, ' ')), printed);
});
