import { expect } from 'chai';
import '../../src/elements/country-stats/define.js';
import { argentina, memberDocument, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { becomes, place, ready, type Widget } from '../setup/page.js';
import { complaints, heard, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';

const areasOnly = '<ogp-country-stats country="GEO" sections="areas"></ogp-country-stats>';
const path = 'members/GEO.json';

/** The picture on an element's canvas; `''` while nothing is drawn on it. */
function picture(widget: Element): string {
  const canvas = widget.shadowRoot?.querySelector('canvas');
  if (!canvas) return '';
  const blank = document.createElement('canvas');
  blank.width = canvas.width;
  blank.height = canvas.height;
  const drawn = canvas.toDataURL();
  return drawn === blank.toDataURL() ? '' : drawn;
}

const drawn = (widget: Element): Promise<string> => until('the chart was drawn', () => picture(widget));
const drawnAnew = (widget: Element, before: string): Promise<string> =>
  until('the chart was drawn anew', () => {
    const now = picture(widget);
    return now === before ? '' : now;
  });

const placed = async (): Promise<Widget> => ready(areasOnly, await endpointWith({ [path]: memberDocument() }));

describe('the charts of <ogp-country-stats>', () => {
  it('are drawn where they are in view, and not before', async () => {
    const below = place(areasOnly, await endpointWith({ [path]: memberDocument() }));
    (below.closest('main') as HTMLElement).style.marginTop = '5000px';
    await becomes('ready', below);
    const inView = await placed();
    document.body.prepend(inView.closest('main') as HTMLElement);
    await drawn(inView);
    expect(picture(below) === '').to.equal(true);
    below.scrollIntoView();
    await drawn(below);
  });

  it('write their numbers in the language of the page', async () => {
    const stats = statsOf({
      policyAreas: [
        { slug: 'open-data', count: 12345 },
        { slug: 'health', count: 1 },
      ],
    });
    const widget = await ready(areasOnly, await endpointWith({ [path]: memberDocument({ stats }) }));
    const english = await drawn(widget);
    (widget.closest('main') as HTMLElement).lang = 'es';
    await drawnAnew(widget, english);
  });

  it('follow the colours of a page that turns dark', async () => {
    const widget = await placed();
    const light = await drawn(widget);
    Object.assign((widget.closest('main') as HTMLElement).style, { background: '#14171a', color: '#e7eaed' });
    await drawnAnew(widget, light);
  });

  it('follow the data', async () => {
    const endpoint = await endpointWith({
      [path]: memberDocument(),
      'members/ARG.json': memberDocument({
        member: argentina,
        stats: statsOf({
          policyAreas: [
            { slug: 'open-data', count: 1 },
            { slug: 'health', count: 1 },
          ],
        }),
      }),
    });
    const widget = await ready(areasOnly, endpoint);
    const georgia = await drawn(widget);
    widget.setAttribute('country', 'ARG');
    await drawnAnew(widget, georgia);
  });

  it('are drawn once where the element moves, or shows another country, while their code is on its way', async () => {
    const endpoint = await endpointWith({
      [path]: memberDocument(),
      'members/ARG.json': memberDocument({
        member: argentina,
        stats: statsOf({
          policyAreas: [
            { slug: 'open-data', count: 1 },
            { slug: 'health', count: 1 },
          ],
        }),
      }),
    });
    const widget = await ready(areasOnly, endpoint);
    const main = widget.closest('main') as HTMLElement;
    for (let i = 0; i < 3; i++) {
      widget.remove();
      main.append(widget);
      await new Promise(requestAnimationFrame);
    }
    widget.setAttribute('country', 'ARG');
    await until('it showed the other country', () => seen(widget).includes('Argentina'));
    await drawn(widget);
    expect(heard(widget).join('\n')).to.contain('img: ');
  });

  it('are drawn with a name of ninety thousand letters, which once hung the page', async () => {
    const areas = {
      policyAreas: [
        { slug: 'x', count: 3 },
        { slug: 'health', count: 1 },
      ],
    };
    const document = { ...memberDocument({ stats: statsOf(areas) }), policyAreaNames: { x: 'x'.repeat(90_000) } };
    const widget = await ready(areasOnly, await endpointWith({ [path]: document }));
    await drawn(widget);
  });

  it('say of which area there is most, where that is one or two', async () => {
    const most = async (...counts: readonly number[]): Promise<string> => {
      const policyAreas = counts.map((count, i) => ({ slug: ['open-data', 'health', 'justice'][i] ?? '', count }));
      const stats = statsOf({ commitments: 30, policyAreas });
      return seen(await ready(areasOnly, await endpointWith({ [path]: memberDocument({ stats }) })));
    };
    expect(await most(9, 4)).to.match(/one can count in several\. Most: Open data, 9 of 30\./);
    expect(await most(4, 4, 1)).to.match(/Most: Open data, Health, 4 of 30\./);
    expect(await most(4, 4, 4)).not.to.contain('Most:');
  });

  it('are no chart where there is one number to show', async () => {
    const stats = statsOf({ policyAreas: [{ slug: 'open-data', count: 3 }] });
    const widget = await ready(areasOnly, await endpointWith({ [path]: memberDocument({ stats }) }));
    expect(widget.shadowRoot?.querySelector('canvas') === null).to.equal(true);
    expect(seen(widget)).to.match(/3 Open data/i);
  });

  describe('are read row by row', () => {
    const reading = (widget: Element): string => widget.shadowRoot?.querySelector('.reading')?.textContent ?? '';
    const canvasOf = (widget: Element): HTMLCanvasElement => widget.shadowRoot!.querySelector('canvas')!;
    const byPlan = '<ogp-country-stats country="GEO" sections="completion"></ogp-country-stats>';

    it('with the arrow keys, as a line says when the chart has the focus', async () => {
      const widget = await ready(byPlan, await endpointWith({ [path]: memberDocument() }));
      await drawn(widget);
      const press = (key: string): string => {
        canvasOf(widget).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        return reading(widget);
      };
      canvasOf(widget).focus();
      expect(reading(widget)).to.equal('Arrow keys: row by row.');
      const [first, second] = [press('ArrowDown'), press('ArrowDown')];
      expect(first).to.match(/^Plan 1, 2012 · \d+: Not started \d+, Limited \d+, Substantial \d+, Complete \d+$/);
      expect(second).to.match(/^Plan 2, 2014 · /);
      expect([press('ArrowDown'), press('Home'), press('ArrowUp'), press('End')]).to.deep.equal([second, first, first, second]);
      expect(await complaints(widget)).to.deep.equal([]);
      expect(press('Escape')).to.equal('');
    });

    it('under the pointer', async () => {
      const widget = await ready(byPlan, await endpointWith({ [path]: memberDocument() }));
      await drawn(widget);
      const { left, top, height } = canvasOf(widget).getBoundingClientRect();
      const at = { clientX: left + 20, clientY: top + height * 0.75, bubbles: true };
      canvasOf(widget).dispatchEvent(new PointerEvent('pointermove', at));
      expect(reading(widget)).to.match(/^Plan 2, 2014/);
      canvasOf(widget).dispatchEvent(new PointerEvent('pointerleave'));
      expect(reading(widget)).to.equal('');
    });
  });

  it('are drawn again when the element returns to the page', async () => {
    const widget = await placed();
    const main = widget.closest('main') as HTMLElement;
    await drawn(widget);
    widget.remove();
    main.append(widget);
    await drawn(widget);
  });
});
