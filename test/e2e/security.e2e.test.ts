import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { charted, closeAll, open, pageOf, root, serve, settled, textOf } from './site.js';

const everything = `<ogp-commitment-card commitment="GE0025"></ogp-commitment-card>
  <ogp-commitment-card commitment="GE0025" variant="compact"></ogp-commitment-card>
  <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge><ogp-stellar-badge country="GEO"></ogp-stellar-badge>
  <ogp-country-stats country="GEO"></ogp-country-stats>`;

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ogp-widgets";

/** Makes every text of a document hostile, whatever its shape. */
function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]));
  if (typeof value !== 'string') return value;
  if (key === 'url') return 'javascript:window.hacked=1';
  if (
    ['text', 'name', 'description', 'leadInstitution', 'supportingInstitutions', 'notice', 'number', 'title', 'policyAreaNames'].includes(
      key,
    )
  ) {
    return `\u202e<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>\${window.hacked=1}${value}`;
  }
  return value;
}

after(closeAll);

describe('on a government’s page', () => {
  it('everything works under the strictest content security policy, charts and what is saved of them included', async () => {
    // The icon is the browser's own wish, so the page has none.
    const page = pageOf(everything).replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">');
    const site = await serve({ pages: { '/': page }, headers: { 'content-security-policy': `${policy}; img-src data:` } });
    const opened = await open('about:blank');
    await opened.page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    await opened.page.goto(site.origin);
    await settled(opened.page);
    for (const canvas of await opened.page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
    await charted(opened.page);
    const menu = opened.page.locator('ogp-country-stats .menu').first();
    await menu.locator('summary').click();
    for (const choice of ['PNG', 'SVG', 'CSV']) {
      const [download] = await Promise.all([opened.page.waitForEvent('download'), menu.getByText(choice).click()]);
      assert.match(download.suggestedFilename(), new RegExp(`^georgia.*\\.${choice.toLowerCase()}$`));
      assert.ok(statSync(await download.path()).size > 200);
    }
    await menu.locator('summary').press('Escape');
    await opened.page.locator('ogp-country-stats figure > button').first().click();
    assert.deepEqual(await opened.page.evaluate(() => (window as unknown as { violations: string[] }).violations), []);
    assert.deepEqual(opened.complaints, []);
  });

  it('an endpoint full of markup, script addresses and bidi overrides gets nothing executed and nothing disguised', async () => {
    const site = await serve({
      pages: { '/': pageOf(everything) },
      answer: async ({ url }) => {
        if (!url?.includes('/v1/')) return Promise.resolve(undefined);
        const document: unknown = JSON.parse(readFileSync(join(root, 'cdn', url.replace('/ogp/', '')), 'utf8'));
        return Promise.resolve({ body: JSON.stringify(poison(document)) });
      },
    });
    const { page, complaints } = await open(site.origin);
    await settled(page);
    await page.locator('summary').first().click();
    for (const link of await page.locator('a[href]').all()) assert.match((await link.getAttribute('href')) ?? '', /^https?:/);
    const shown = await textOf(page, 'ogp-commitment-card');
    assert.match(shown, /<img src=x onerror=/, 'markup is shown as the text that it is');
    assert.ok(!/[\u202a-\u202e\u2066-\u2069]/.test(shown));
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.deepEqual(complaints, []);
  });

  it('no built file evaluates text, writes to storage, or names another host than OGP', () => {
    const files = readdirSync(join(root, 'cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 5);
    for (const file of files) {
      const code = readFileSync(join(root, 'cdn', file), 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function\(|localStorage|sessionStorage|document\.cookie|indexedDB/, file);
      const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
      assert.deepEqual(
        hosts.filter((host) => !['www.opengovpartnership.org', 'www.w3.org'].includes(host ?? '')),
        [],
        file,
      );
    }
  });
});
