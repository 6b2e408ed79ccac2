/** What docs/map-policy.md says of places whose status is disputed, on the map as it is drawn. */
import { expect } from 'chai';
import { geoEqualEarth } from 'd3-geo';
import '../../src/elements/member-map/define.js';
import { tilePlaces } from '../../src/contract/places.js';
import { membersDocument, memberWithShares } from '../fixtures/documents.js';
import { document200, endpointWith } from '../setup/endpoint.js';
import { ready, type Widget } from '../setup/page.js';
import { complaints, heard, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';

const path = 'members.json';
const countries = [...tilePlaces()].map(([code, { region }]) =>
  memberWithShares({ code, region, alpha2: null, name: `The country ${code}` }),
);
const all = membersDocument(
  ...countries,
  ...['UKR', 'UKR', 'PHL'].map((country, i) =>
    memberWithShares({ code: `LOC${'ABC'[i]}`, kind: 'local', alpha2: null, name: `The city ${i}`, country }),
  ),
);

async function landOf(document: object, attributes = ''): Promise<Widget> {
  const map = await ready(`<ogp-member-map layout="land" ${attributes}></ogp-member-map>`, await endpointWith({ [path]: document }));
  await until('the land was there', () => map.shadowRoot!.querySelector('.land svg'));
  return map;
}

const linksOf = (map: Widget): readonly SVGAElement[] => [...map.shadowRoot!.querySelectorAll<SVGAElement>('.land svg a')];
const numbers = (text = ''): readonly number[] => text.split(' ').map(Number);

/** From longitude and latitude to the map's units, by two islands of which both are known. */
function projected(map: Widget): (longitude: number, latitude: number) => readonly [number, number] {
  const projection = geoEqualEarth().rotate([-11, 0]).scale(1).translate([0, 0]);
  const [malta, barbados] = [projection([14.4, 35.9])!, projection([-59.55, 13.2])!];
  const at = (code: string): readonly number[] => numbers(linksOf(map).find(({ dataset }) => dataset['code'] === code)?.dataset['at']);
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [at('MLT'), at('BRB')];
  const scale = Math.hypot(ax - bx, ay - by) / Math.hypot(malta[0] - barbados[0], malta[1] - barbados[1]);
  return (longitude, latitude) => {
    const [x, y] = projection([longitude, latitude])!;
    return [ax + (x - malta[0]) * scale, ay + (y - malta[1]) * scale];
  };
}

/** The codes of the members on whose shape a point lies; `other land`, or none at sea. */
function landAt(map: Widget, longitude: number, latitude: number): string {
  const svg = map.shadowRoot!.querySelector<SVGSVGElement>('.land svg')!;
  const point = svg.createSVGPoint();
  [point.x, point.y] = projected(map)(longitude, latitude);
  const isIn = (one: Element): boolean => (one as SVGGeometryElement).isPointInFill(point);
  const codes = linksOf(map).flatMap((link) => ([...link.querySelectorAll('path')].some(isIn) ? [link.dataset['code'] ?? ''] : []));
  return [...codes, ...(isIn(svg.querySelector('.rest')!) ? ['other land'] : [])].join(' and ');
}

/** How far a point is from the nearest point of the dashed lines, in units of which the map is 4,000 wide. */
function toDashed(map: Widget, longitude: number, latitude: number): number {
  const [x, y] = projected(map)(longitude, latitude);
  const lines = map.shadowRoot!.querySelector('.disputed')!.getAttribute('d')!.split('M').filter(Boolean);
  const points = lines.flatMap((line) => {
    const [fromX = 0, fromY = 0, ...moves] = (line.match(/-?\d+/g) ?? []).map(Number);
    let [atX, atY] = [fromX, fromY];
    return [[atX, atY], ...Array.from({ length: moves.length / 2 }, (_, i) => [(atX += moves[2 * i]!), (atY += moves[2 * i + 1]!)])];
  });
  return Math.min(...points.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y)));
}

describe('<ogp-member-map layout="land">', () => {
  const places: readonly (readonly [name: string, longitude: number, latitude: number, land: string])[] = [
    ['Crimea', 34.2, 45.3, 'UKR'],
    ['Donetsk', 37.8, 48, 'UKR'],
    ['Western Sahara', -13, 24.8, 'other land'],
    ['Marrakesh', -8, 31.6, 'MAR'],
    ['Kosovo', 20.9, 42.6, 'XKX'],
    ['Belgrade', 20.5, 44.4, 'SRB'],
    ['Northern Cyprus', 33.4, 35.27, 'CYP'],
    ['the south of Cyprus', 33, 34.95, 'CYP'],
    ['Somaliland', 45, 9.6, 'other land'],
    ['Taiwan', 121, 23.7, 'other land'],
    ['the West Bank', 35.25, 32.1, 'other land'],
    ['the Golan', 35.74, 33.05, 'other land'],
    ['Beersheba', 34.8, 31, 'ISR'],
    ['Srinagar', 74.8, 34.1, 'other land'],
    ['Gilgit', 74.6, 35.9, 'PAK'],
    ['Abkhazia', 41.3, 42.9, 'GEO'],
    ['Transnistria', 29.4, 46.95, 'MDA'],
    ['the Essequibo', -60, 6, 'GUY'],
    ['the Falkland Islands (Malvinas)', -59, -51.8, 'other land'],
    ['Greenland', -40, 72, 'other land'],
    ['Nagorno-Karabakh', 46.7, 39.8, 'AZE'],
    ['the middle of the Atlantic', -35, 30, ''],
  ];

  it('has every place where the map policy says that it is', async () => {
    const map = await landOf(all);
    expect(places.map(([name, longitude, latitude]) => `${name}: ${landAt(map, longitude, latitude)}`)).to.deep.equal(
      places.map(([name, , , land]) => `${name}: ${land}`),
    );
  });

  it('dashes the lines that the map policy says are disputed, and no line that is not', async () => {
    const map = await landOf(all);
    const dashed: readonly (readonly [number, number])[] = [
      [33.4, 35.1], // across Cyprus
      [49, 9.5], // Somaliland
      [21, 43.1], // Kosovo
      [-10, 27.67], // Western Sahara
      [35.2, 31.75], // Palestine
      [35.63, 33.1], // the Golan
      [74.2, 33.9], // Kashmir
      [-60.7, 5.2], // the Essequibo
    ];
    for (const [longitude, latitude] of dashed) expect(toDashed(map, longitude, latitude), `${longitude}, ${latitude}`).to.be.below(25);
    for (const [longitude, latitude] of [
      [2, 42.5],
      [28, 50],
      [71, 26],
    ] as const)
      expect(toDashed(map, longitude, latitude)).to.be.above(60);
  });

  it('takes no position, and says so', async () => {
    expect(seen(await landOf(all))).to.contain('The map takes no position on borders or status. Dashed: disputed.');
  });

  it('shows and tells every member, and has nothing that axe-core complains of', async () => {
    const map = await landOf(all, 'figure="completion"');
    expect(linksOf(map)).to.have.length(all.members.length);
    for (const link of linksOf(map)) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height), link.ariaLabel ?? '').to.be.above(0);
    }
    expect(linksOf(map).map(({ ariaLabel }) => ariaLabel)).to.include(
      'The country UKR, UKR: Mostly or fully done: 25 of 41 assessed. 41 commitments in 2 action plans.',
    );
    expect(await complaints(map)).to.deep.equal([]);
  });

  it('lets arrow keys come to every member from every other', async () => {
    const map = await landOf(all);
    const next = new Map<string, Set<string>>();
    for (const from of linksOf(map)) {
      const reached = new Set<string>();
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        reached.add((map.shadowRoot!.activeElement as SVGAElement).dataset['code']!);
      }
      next.set(from.dataset['code']!, reached);
    }
    for (const code of next.keys()) {
      const seen = new Set([code]);
      for (const one of seen) next.get(one)?.forEach((to) => seen.add(to));
      expect(seen.size, `from ${code}`).to.equal(all.members.length);
    }
  });

  it('draws as other land who is no member', async () => {
    const map = await landOf(membersDocument(...countries.filter(({ code }) => code === 'MLT' || code === 'BRB')));
    expect([landAt(map, 34.2, 45.3), landAt(map, -100, 40)]).to.deep.equal(['other land', 'other land']);
  });

  it('draws a page’s own shapes, and below them, as a tile, who is in none', async () => {
    const own = {
      schemaVersion: 1,
      width: 100,
      height: 50,
      shapes: { UKR: 'M10 10h20v20h-20z' },
      rest: '',
      disputed: '',
      at: { UKR: [20, 20] },
      circles: [],
    };
    const shapes = await endpointWith({ 'shapes.json': own });
    const map = await landOf(
      membersDocument(...countries.filter(({ code }) => code === 'UKR' || code === 'MLT')),
      `shapes="${shapes.url}shapes.json"`,
    );
    expect(linksOf(map).map(({ dataset }) => dataset['code'])).to.deep.equal(['UKR']);
    expect(heard(map)).to.include('link: The country MLT, MLT: 41 commitments in 2 action plans');
  });

  for (const [what, body] of [
    ['are none', undefined],
    [
      'hold more than shapes',
      { schemaVersion: 1, width: 1, height: 1, shapes: { UKR: 'url(#x)' }, rest: '', disputed: '', at: {}, circles: [] },
    ],
  ] as const) {
    it(`shows tiles, and says so, where a page’s own shapes ${what}`, async () => {
      const endpoint = await endpointWith({ [path]: all });
      if (body) await endpoint.answer('shapes.json', document200(body));
      const map = await ready(`<ogp-member-map layout="land" shapes="${endpoint.url}shapes.json"></ogp-member-map>`, endpoint);
      await until('it said that there is no land', () => seen(map).includes('could not be loaded: here are tiles.'));
      expect(heard(map)).to.include('group: Europe');
    });
  }

  it('says no more of land that could not be loaded once the page asks for tiles', async () => {
    const endpoint = await endpointWith({ [path]: all });
    const map = await ready(`<ogp-member-map layout="land" shapes="${endpoint.url}none.json"></ogp-member-map>`, endpoint);
    await until('it said that there is no land', () => seen(map).includes('could not be loaded: here are tiles.'));
    map.setAttribute('layout', 'tiles');
    await until('it said no more of it', () => !seen(map).includes('could not be loaded'));
  });
});
