import { expect } from 'chai';
import { documentUrl } from '../../src/page/endpoint.js';
import '../../src/elements/stellar-badge/define.js';
import { configure } from '../../src/generated/index.js';
import { indexDocument } from '../fixtures/documents.js';
import { endpointWith, type Endpoint } from '../setup/endpoint.js';
import { becomes, place, section } from '../setup/page.js';
import { seen } from '../setup/reader.js';
import { until } from '../setup/until.js';

const html = (attributes = ''): string => `<ogp-stellar-badge country="GEO" ${attributes}></ogp-stellar-badge>`;

/** An endpoint that can be told from others by a number that its badge shows. */
const numbered = (count: number): Promise<Endpoint> => endpointWith({ 'index.json': indexDocument({ count, of: 41 }) });

const shows = (widget: Element, count: number): Promise<unknown> =>
  until(`the endpoint number ${count} was read`, () => widget.matches(':state(ready)') && seen(widget).includes(`${count} of 41`));

function meta(endpoint: Endpoint): void {
  const element = document.createElement('meta');
  element.name = 'ogp-endpoint';
  element.content = endpoint.url;
  document.head.append(element);
}

describe('the endpoint that an element reads', () => {
  afterEach(() => {
    configure({ endpoint: '' });
  });

  it('is the one configured for the page', async () => {
    configure({ endpoint: (await numbered(1)).url });
    await shows(place(html()), 1);
  });

  it('is rather the one of the page’s meta element', async () => {
    configure({ endpoint: (await numbered(1)).url });
    meta(await numbered(2));
    await shows(place(html()), 2);
  });

  it('is rather the one of the nearest ancestor that names one', async () => {
    meta(await numbered(2));
    const outer = section(`<div data-ogp-endpoint="${(await numbered(3)).url}"><p>${html()}</p></div>`);
    outer.dataset['ogpEndpoint'] = (await numbered(4)).url;
    await shows(outer.querySelector('ogp-stellar-badge') as Element, 3);
  });

  it('is also that of an ancestor outside of the shadow tree it stands in', async () => {
    const outer = section('<div></div>');
    outer.dataset['ogpEndpoint'] = (await numbered(3)).url;
    const root = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html();
    await shows(root.firstElementChild as Element, 3);
  });

  it('is rather its own than any other', async () => {
    configure({ endpoint: (await numbered(1)).url });
    meta(await numbered(2));
    await shows(place(html(`endpoint="${(await numbered(5)).url}"`), await numbered(4)), 5);
  });

  it('may be set as a property, and again', async () => {
    const widget = place(html(), await numbered(4));
    widget.endpoint = (await numbered(5)).url;
    await shows(widget, 5);
    widget.endpoint = undefined;
    await shows(widget, 4);
  });

  it('changes with the page’s configuration', async () => {
    configure({ endpoint: (await numbered(1)).url });
    const widget = place(html());
    await shows(widget, 1);
    configure({ endpoint: (await numbered(6)).url });
    await shows(widget, 6);
  });

  it('may be written without its last slash, with several, or relative to the page', async () => {
    const endpoint = await numbered(7);
    for (const written of [endpoint.url.slice(0, -1), `${endpoint.url}//`, new URL(endpoint.url).pathname]) {
      await shows(place(html(`endpoint="${written}"`)), 7);
    }
    expect(new Set(await endpoint.paths())).to.deep.equal(new Set(['index.json']));
  });

  it('is the data beside the library where none is named', () => {
    expect(documentUrl(section('<p></p>'), 'index.json')).to.equal(`${location.origin}/src/v1/index.json`);
  });

  for (const written of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/', 'blob:x', 'https://']) {
    it(`is none where “${written}” is named`, async () => {
      const widget = place(html());
      widget.endpoint = written;
      await becomes('error', widget);
      expect(documentUrl(section(`<p endpoint="${written}"></p>`).firstElementChild as Element, 'index.json')).to.equal('');
    });
  }
});
