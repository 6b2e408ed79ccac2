import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeAll, open, serve, settled, textOf } from './site.js';

after(closeAll);

/** A page that loads one script of `cdn/`, and nothing else, for one badge. */
async function show(script: string): Promise<{ requests: string[]; complaints: string[]; text: string }> {
  const page = `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,">
    <script type="module" src="/ogp/${script}"></script><ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>`;
  const site = await serve({ pages: { '/': page } });
  try {
    const opened = await open(`${site.origin}/`);
    await settled(opened.page);
    const text = await textOf(opened.page, 'ogp-stellar-badge');
    await opened.page.context().close();
    return { requests: site.requests, complaints: opened.complaints, text };
  } finally {
    await site.close();
  }
}

describe('each script of the build', () => {
  for (const script of ['loader.js', 'ogp-widgets.js', 'elements/stellar-badge.js']) {
    it(`${script} shows a badge from the data beside it`, async () => {
      const { requests, complaints, text } = await show(script);
      assert.deepEqual(complaints, []);
      assert.match(text, /\bstar/i);
      assert.ok(requests.includes('/ogp/v1/prefixes/GE.json'), requests.join(' '));
    });
  }

  it('asks, for a badge, for the loader, what all share, one chunk and one document', async () => {
    const { requests } = await show('loader.js');
    const kinds = requests.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js')).sort();
    assert.deepEqual(kinds, ['/', '/ogp/chunks/shared.js', '/ogp/chunks/stellar-badge.js', '/ogp/loader.js', '/ogp/v1/prefixes/GE.json']);
  });
});
