/** What builds pages on a server needs: modules that load without a browser, and views that draw without one. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as badge from '../../src/elements/stellar-badge/stellar-badge.view.js';
import * as card from '../../src/elements/commitment-card/commitment-card.view.js';
import * as stats from '../../src/elements/country-stats/country-stats.view.js';
import { blank as blankStats, statsSections } from '../../src/elements/country-stats/country-stats.model.js';
import * as cardModel from '../../src/elements/commitment-card/commitment-card.model.js';
import { Localizer } from '../../src/words/localizer.js';
import { commitmentDocument, summaryOf } from '../fixtures/documents.js';

const source = new URL('../../src/', import.meta.url);
const rooms = ['contract', 'words', 'views', 'elements'];
const modules = rooms.flatMap((room) =>
  readdirSync(new URL(room, source), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.ts') ? [`${room}/${file.replaceAll('\\', '/')}`] : [],
  ),
);

describe('in plain Node', () => {
  it('there is no DOM', () => {
    assert.deepEqual(
      ['document', 'window'].filter((name) => name in globalThis),
      [],
    );
  });

  for (const file of modules) {
    it(`src/${file} loads`, async () => {
      await import(new URL(file, source).href);
    });
  }
});

/** What a view draws, as text: markup, comments of the renderer's and repeated spaces left out. */
async function textOf(template: unknown): Promise<string> {
  const html = await collectResult(render(template));
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const dataset = { asOf: '2026-11-20', notice: null, method: '' };

describe('without a DOM', () => {
  it('a badge’s view draws its verdict', async () => {
    const words = new Localizer('en', badge.words);
    assert.match(await textOf(badge.view(words, summaryOf(), { dataset, pending: false })), /Starred/);
  });

  it('a card’s view draws its findings', async () => {
    const words = new Localizer('en', card.words);
    const document = cardModel.schema(() => undefined)(commitmentDocument());
    const model = cardModel.pick(document, () => undefined);
    const text = await textOf(
      card.view(words, model, {
        dataset,
        compact: false,
        headingLevel: 3,
        pending: false,
        opened: true,
        open: () => undefined,
        readAll: false,
        toggleReadAll: () => undefined,
      }),
    );
    assert.match(text, /Was it done\? +Complete +top of 4 +end of term/);
    assert.match(text, /20 November 2026/);
  });

  it('the figures’ view draws its tiles and its tables', async () => {
    const words = new Localizer('en', stats.words);
    const options = {
      dataset,
      headingLevel: 3,
      pending: false,
      sections: statsSections,
      charts: { asTable: () => false, toggle: () => undefined },
    };
    const text = await textOf(stats.view(words, blankStats(), options));
    assert.match(text, /10 of 100 rated/);
    assert.match(text, /Plan 1, 2000/);
  });
});
