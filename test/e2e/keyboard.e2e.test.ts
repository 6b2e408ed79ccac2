import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { closeAll, open, pageOf, serve, settled } from './site.js';

after(closeAll);

const body = `<main><button>Before</button>
  <p>One <ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge> in a line.</p>
  <ogp-commitment-card commitment="GE0025"></ogp-commitment-card>
  <ogp-country-stats country="XEX"></ogp-country-stats>
  <ogp-numbers></ogp-numbers>
  <ogp-model></ogp-model>
  <ogp-action-plans country="XEX"></ogp-action-plans>
  <ogp-irm-review country="XEX"></ogp-irm-review>
  <ogp-country-compare countries="XEX UKR"></ogp-country-compare>
  <ogp-featured-commitments ids="GE0025" layout="row"></ogp-featured-commitments>
  <ogp-commitment-list country="KEN"></ogp-commitment-list>
  <ogp-policy-area area="anti-corruption-institutions"></ogp-policy-area>
  <ogp-member-map figure="completion"></ogp-member-map>
  <button>After</button></main>`;

interface Stop {
  readonly name: string;
  readonly marked: boolean;
  readonly inView: boolean;
}

/** Where the focus is, also inside of shadow trees: what a reader sees of it, and whether it can be seen to be there. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.querySelector('span')?.textContent : undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      name: (element.ariaLabel ?? label ?? element.innerText).replace(/\s+/g, ' ').trim(),
      marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight,
    };
  });

/** Goes on from where the focus is, until it is on `last`. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', last: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.name === last) return stops;
    stops.push(stop);
  }
  assert.fail(`the focus never came to “${last}”: ${stops.map(({ name }) => name).join(' | ')}`);
}

async function opened(): Promise<Page> {
  const site = await serve({ pages: { '/': pageOf(body) } });
  const { page } = await open(site.origin, { viewport: { width: 700, height: 500 } });
  await settled(page);
  await page.getByRole('button', { name: 'Before' }).focus();
  return page;
}

describe('with the keyboard', () => {
  it('a reader comes to all that can be used, in the order of reading, sees where the focus is, and gets out again', async () => {
    const page = await opened();
    const there = await walk(page, 'Tab', 'After');
    const names = there.map(({ name }) => name);
    assert.match(names[0] ?? '', /^Starred/);
    assert.deepEqual(names.slice(1), [
      'Publish how political parties are financed, in a form that can be traced',
      'More on this promise',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      '⋯ Save or share: Completion, by action plan',
      'Completion, by action plan',
      'All 5 plans : Completion, by action plan',
      '⋯ Save or share: What they are about',
      'What they are about',
      'All 47 areas : What they are about',
      'Each step, and earlier plans',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'Open Government Partnership, presentation of the partnership',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'From promise to result',
      'Three ideas that it is built on',
      'What the reviewers ask',
      'a presentation by OGP',
      'How this is counted',
      '⋯ Save or share: The plans over the years',
      'All figures as a table : The plans over the years',
      '3 other plans',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      '⋯ Save or share: Shares from 0 to 100 %',
      'All figures as a table : Shares from 0 to 100 %',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'Promises worth a closer look',
      'Publish how political parties are financed, in a form that can be traced',
      'Previous',
      'Next',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'Search titles',
      'More filters',
      'Policy area',
      'Completion',
      'Star',
      'Sort by',
      "Making Kenya's move to digital services safe and open to all",
      "A national framework for public participation in Kenya's decisions",
      'Making Kenyan bills easier to find, follow and discuss',
      "Clearer budget figures and more voices in Kenya's spending decisions",
      'Save as CSV',
      'OGP’s reviewers (IRM)',
      'How this is counted',
      "Tunisian laws on whistleblowers, officials' assets and illicit wealth",
      "Checking what Ghana's public officers declare they own",
      'OGP’s reviewers (IRM)',
      'How this is counted',
      'Colour by',
      'Show as list',
      'Jalisco, Mexico: Mostly or fully done: 1 of 1 assessed, too few to be coloured. 1 commitment in 1 action plan.',
      'OGP’s reviewers (IRM)',
      'How this is counted',
    ]);
    for (const { name, marked, inView } of there) assert.ok(marked && inView, `“${name}” can be seen to have the focus`);
    const back = await walk(page, 'Shift+Tab', 'Before');
    assert.deepEqual(
      back.map(({ name }) => name),
      names.toReversed(),
    );
  });

  it('what opens does so by Enter and by the space bar, and keeps the focus', async () => {
    const page = await opened();
    for (const key of ['Enter', ' ']) {
      await walk(page, 'Tab', 'More on this promise');
      await page.keyboard.press(key);
      assert.equal((await focused(page)).name, 'More on this promise');
      assert.ok(await page.locator('ogp-commitment-card details').evaluate((details: HTMLDetailsElement) => details.open));
      await page.keyboard.press(key);
      assert.ok(!(await page.locator('ogp-commitment-card details').evaluate((details: HTMLDetailsElement) => details.open)));
      await page.getByRole('button', { name: 'Before' }).focus();
    }
    await walk(page, 'Tab', 'What they are about');
    const reading = page.locator('ogp-country-stats .areas .reading');
    await reading.getByText('Arrow keys: row by row.').waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await reading.innerText(), 'Anti-Corruption and Integrity: 7');
    await walk(page, 'Tab', 'All 47 areas : What they are about');
    assert.equal(await reading.innerText(), '');
    await page.keyboard.press('Enter');
    await page.locator('ogp-country-stats table').first().waitFor();
    assert.match((await focused(page)).name, /: What they are about$/);
  });
});
