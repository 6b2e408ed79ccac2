/** The way from a figure to how it is counted. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { paragraphs } from '../../.config/method/method.js';
import { closeAll, open, pageOf, root, serve, settled } from './site.js';

const strict = {
  'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:",
};

describe('"How this is counted"', () => {
  after(closeAll);

  for (const { lang, says, title, other } of [
    { lang: 'en', says: 'How this is counted', title: 'Method', other: 'Español' },
    { lang: 'es', says: 'Cómo se cuenta', title: 'Método', other: 'English' },
  ]) {
    it(`leads from a card in "${lang}" to a page in its language, with every paragraph, and on to the other language`, async () => {
      const { origin } = await serve({
        pages: { '/': pageOf('<ogp-commitment-card commitment="GE0025"></ogp-commitment-card>', { lang }) },
        headers: strict,
      });
      const { page, complaints } = await open(`${origin}/`);
      await settled(page);
      await page.getByRole('link', { name: says }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      assert.equal(await page.getAttribute('html', 'lang'), lang);
      assert.deepEqual(await page.locator('h2').evaluateAll((all) => all.map(({ id }) => id)), paragraphs());
      await page.getByRole('link', { name: other }).click();
      await page.locator(`html:not([lang=${lang}])`).waitFor({ state: 'attached' });
      assert.deepEqual(complaints, []);
    });
  }

  it('has a paragraph for each one that a test cites', () => {
    const cited = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(`${root}test/${file}`, 'utf8').matchAll(/method\.md#([\w-]+)/g)].map(([, id]) => id));
    assert.ok(cited.length > 3, 'tests of the rules cite them');
    assert.deepEqual(
      cited.filter((id) => !paragraphs().includes(id ?? '')),
      [],
    );
  });
});
