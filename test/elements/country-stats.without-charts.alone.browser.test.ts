import { expect } from 'chai';
import '../../src/elements/country-stats/define.js';
import { memberDocument } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { ready } from '../setup/page.js';
import { complaints, heard, seen } from '../setup/reader.js';
import { refuseScripts } from '../setup/refusal.js';
import { until } from '../setup/until.js';

describe('<ogp-country-stats> on a page that cannot load its charts', () => {
  it('shows their tables instead', async () => {
    refuseScripts('/src/charts/');
    const stats = await ready(
      '<ogp-country-stats country="GEO"></ogp-country-stats>',
      await endpointWith({ 'members/GEO.json': memberDocument() }),
    );
    await until('the table was shown', () => seen(stats).includes('Without a grade'));
    expect(seen(stats)).to.contain('Public Service Delivery');
    expect(heard(stats).join('\n')).not.to.contain('img: ').and.not.to.contain('Show as chart');
    expect(await complaints(stats)).to.deep.equal([]);
    // Nor can the menu's code be had.
    stats.shadowRoot?.querySelector<HTMLElement>('.menu summary')?.click();
    await until('the menu said so', () => seen(stats).includes('This could not be loaded. Please try again.'));
    // Firefox remembers that an import failed, as long as the page is open.
    if (navigator.userAgent.includes('Firefox')) return;
    document.cookie = 'refuse=; path=/; max-age=0';
    const summary = stats.shadowRoot!.querySelector<HTMLElement>('.menu summary')!;
    summary.click();
    summary.click();
    await until('the menu had come', () => seen(stats).includes('Figures (CSV)'));
    expect(seen(stats)).not.to.contain('This could not be loaded.');
  });
});
