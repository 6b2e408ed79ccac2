import { expect } from 'chai';
import '../../src/elements/country-stats/define.js';
import { argentina, memberDocument, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { becomes, place, ready, type Widget } from '../setup/page.js';
import { heard, seen } from '../setup/reader.js';
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
    const stats = statsOf({ policyAreas: [{ slug: 'open-data', count: 12345 }] });
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
      'members/ARG.json': memberDocument({ member: argentina, stats: statsOf({ policyAreas: [{ slug: 'open-data', count: 1 }] }) }),
    });
    const widget = await ready(areasOnly, endpoint);
    const georgia = await drawn(widget);
    widget.setAttribute('country', 'ARG');
    await drawnAnew(widget, georgia);
  });

  it('are drawn once where the element moves, or shows another country, while their code is on its way', async () => {
    const endpoint = await endpointWith({
      [path]: memberDocument(),
      'members/ARG.json': memberDocument({ member: argentina, stats: statsOf({ policyAreas: [{ slug: 'open-data', count: 1 }] }) }),
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
    const areas = { policyAreas: [{ slug: 'x', count: 3 }] };
    const document = { ...memberDocument({ stats: statsOf(areas) }), policyAreaNames: { x: 'x'.repeat(90_000) } };
    const widget = await ready(areasOnly, await endpointWith({ [path]: document }));
    await drawn(widget);
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
