import { expect } from 'chai';
import '../../src/elements/member-map/define.js';
import { tilePlaces } from '../../src/contract/places.js';
import { argentina, membersDocument, memberWithShares } from '../fixtures/documents.js';
import { endpointWith, failing } from '../setup/endpoint.js';
import { press, ready, section, type Widget } from '../setup/page.js';
import { heard, seen } from '../setup/reader.js';
import { until } from '../setup/until.js';
import { describeElement } from './describe-element.js';

const path = 'members.json';

const tbilisi = memberWithShares({
  code: 'GETB',
  kind: 'local',
  alpha2: null,
  name: 'Tbilisi, Georgia',
  region: 'asia-and-the-pacific',
  url: 'https://www.opengovpartnership.org/members/tbilisi-georgia/',
  country: 'GEO',
  commitments: 5,
  plans: 1,
  completion: { high: { count: 0, of: 4 } },
});
const argentine = memberWithShares({ ...argentina, commitments: 19, completion: { high: { count: 0, of: 0 } } });
const ivorian = memberWithShares({
  code: 'CIV',
  alpha2: 'CI',
  name: "Côte d'Ivoire",
  region: 'africa-and-the-middle-east',
  completion: { high: { count: 0, of: 20 } },
});
const some = membersDocument(argentine, ivorian, memberWithShares(), tbilisi);

/** Every country that has a place, and local governments in some of them. */
const all = membersDocument(
  ...[...tilePlaces()].map(([code, { region }]) => memberWithShares({ code, region, alpha2: null, name: `The country ${code}` })),
  ...['GEO', 'GEO', 'PHL', 'PHL', 'PHL', 'PHL', 'PHL', 'CAN', 'NZL', 'PRT'].map((country, i) =>
    memberWithShares({ code: `LOC${String.fromCharCode(65 + i)}`, kind: 'local', alpha2: null, name: `The city ${i}`, country }),
  ),
);

const mapOf = async (document: object, attributes = '', page: Parameters<typeof section>[1] = {}): Promise<Widget> =>
  ready(`<ogp-member-map ${attributes}></ogp-member-map>`, await endpointWith({ [path]: document }), page);

const tiles = (map: Widget): readonly HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('.map a')];
const tile = (map: Widget, code: string): HTMLElement => tiles(map).find(({ dataset }) => dataset['code'] === code)!;
const focusedIn = (map: Widget): string | undefined => (map.shadowRoot?.activeElement as HTMLElement | null)?.dataset['code'];
const middle = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const keyed = (map: Widget, key: string): void => {
  map.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

/** A press by a finger, as browsers send it; whether the link would be followed. */
function touched(element: HTMLElement): boolean {
  element.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true, composed: true }));
  let followed = false;
  const stop = (event: Event): void => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  element.click();
  return followed;
}

describe('<ogp-member-map>', () => {
  describeElement({
    tag: 'ogp-member-map',
    attributes: '',
    path,
    document: some,
    says: 'Members of the Open Government Partnership',
    enEspañol: 'Miembros de la Alianza para el Gobierno Abierto',
  });

  it('counts countries and local governments, and says nothing of a figure that nobody asked for', async () => {
    const map = await mapOf(some);
    expect(seen(map)).to.contain('3 countries and 1 local government in these data.').and.not.to.contain('Coloured');
    expect(heard(map)).to.include('link: Georgia, GEO: 41 commitments in 2 action plans');
  });

  it('tells of each member its figure as “n of m”, and of how many there is one to be coloured by', async () => {
    const map = await mapOf(some, 'figure="completion"');
    expect(seen(map)).to.contain('Coloured: the 2 of 4 with enough assessed.');
    expect(heard(map)).to.include.members([
      'link: Georgia, GEO: Mostly or fully done: 25 of 41 assessed. 41 commitments in 2 action plans.',
      "link: Côte d'Ivoire, CIV: Mostly or fully done: 0 of 20 assessed. 41 commitments in 2 action plans.",
      'link: Tbilisi, Georgia: Mostly or fully done: 0 of 4 assessed, too few to be coloured. 5 commitments in 1 action plan.',
      'link: Argentina, ARG: Mostly or fully done: none assessed. 19 commitments in 2 action plans.',
    ]);
  });

  it('colours the lowest share, and not what was not assessed', async () => {
    const map = await mapOf(some, 'figure="completion"');
    const fill = (code: string): string => getComputedStyle(tile(map, code)).backgroundColor;
    expect(fill('ARG')).to.equal(fill('GETB')).and.to.equal('rgba(0, 0, 0, 0)');
    expect(new Set([fill('CIV'), fill('GEO'), fill('ARG')]).size).to.equal(3);
  });

  it('has letters that can be read on every colour, on a light page, a dark one and a grey one', async () => {
    const shares = [0, 10, 20, 30, 40].map((count, i) =>
      memberWithShares({ code: ['CAN', 'USA', 'MEX', 'BRA', 'ARG'][i]!, completion: { high: { count: count + 2, of: 44 } } }),
    );
    for (const color of ['#1c2126', '#000', '#444', '#e7eaed', '#fff', '#ccc']) {
      const map = await mapOf(membersDocument(...shares), `figure="completion" style="color: ${color}"`);
      for (const one of tiles(map)) {
        const [back, ink] = [one, one.firstElementChild!].map((element, i) => {
          const style = getComputedStyle(element);
          return luminance(i ? style.color : style.backgroundColor);
        }) as [number, number];
        const contrast = (Math.max(back, ink) + 0.05) / (Math.min(back, ink) + 0.05);
        expect(contrast, `${one.innerText} on a page with text ${color}`).to.be.at.least(4.5);
      }
      map.remove();
    }
  });

  for (const width of [320, 520, 900, 1200]) {
    it(`shows every member where it is ${width} px wide, no two in one place, each large enough for a finger`, async () => {
      const map = await mapOf(all, `style="inline-size: ${width}px"`);
      const { left, right } = map.getBoundingClientRect();
      const rects = tiles(map).map((one) => one.getBoundingClientRect());
      expect(rects.length).to.equal(all.members.length);
      for (const [i, rect] of rects.entries()) {
        expect(rect.left >= left && rect.right <= right && rect.width > 0, tiles(map)[i]!.ariaLabel!).to.equal(true);
        const covered = rects.find(
          (other, j) =>
            j > i &&
            other.left < rect.right - 0.5 &&
            rect.left < other.right - 0.5 &&
            other.top < rect.bottom - 0.5 &&
            rect.top < other.bottom - 0.5,
        );
        expect(covered, tiles(map)[i]!.ariaLabel!).to.equal(undefined);
      }
      // With the space between two, a tile is a pixel larger on each side.
      const countries = tiles(map).filter(({ innerText }) => innerText);
      expect(countries.length).to.equal(tilePlaces().size);
      for (const one of countries) expect(one.getBoundingClientRect().width + 2, one.innerText).to.be.at.least(24);
    });

    it(`lets arrow keys come to every member from every other where it is ${width} px wide`, async () => {
      const map = await mapOf(all, `style="inline-size: ${width}px"`);
      const next = new Map<string, Set<string>>();
      for (const from of tiles(map)) {
        const reached = new Set<string>();
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          from.focus();
          keyed(map, key);
          const to = tile(map, focusedIn(map)!);
          if (to === from) continue;
          const [x, y] = [0, 1].map((i) => middle(to)[i]! - middle(from)[i]!) as [number, number];
          const ahead = { ArrowLeft: -x, ArrowRight: x, ArrowUp: -y, ArrowDown: y }[key]!;
          expect(ahead, `${key} from ${from.ariaLabel}`).to.be.above(0);
          reached.add(focusedIn(map)!);
        }
        next.set(from.dataset['code']!, reached);
      }
      const reach = (start: string): number => {
        const seen = new Set([start]);
        for (const code of seen) next.get(code)?.forEach((one) => seen.add(one));
        return seen.size;
      };
      for (const code of next.keys()) expect(reach(code), `from ${code}`).to.equal(all.members.length);
    });
  }

  it('is one stop of the tab key: the first tile, and then the one that had the focus last', async () => {
    const map = await mapOf(all);
    const stops = (): readonly (string | undefined)[] => tiles(map).flatMap((one) => (one.tabIndex === 0 ? one.dataset['code'] : []));
    expect(stops()).to.deep.equal(['CAN']);
    tile(map, 'GEO').focus();
    await map.updateComplete;
    expect(stops()).to.deep.equal(['GEO']);
    keyed(map, 'Home');
    expect(focusedIn(map)).to.equal('CAN');
    keyed(map, 'a');
    expect(focusedIn(map)).to.equal('CAN');
  });

  it('tells more of the member that has the focus, or that the pointer is on, and leads to its page', async () => {
    const map = await mapOf(some, 'figure="starred"');
    expect(seen(map)).to.contain('Arrow keys: from member to member.');
    tile(map, 'GEO').focus();
    await map.updateComplete;
    expect(seen(map)).to.contain('Georgia Starred: 6 of 41 rated. 41 commitments in 2 action plans.');
    tile(map, 'CIV').dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }));
    await map.updateComplete;
    expect(seen(map)).to.contain("Côte d'Ivoire Starred: 6 of 41");
    expect((tile(map, 'GEO') as HTMLAnchorElement).href).to.equal('https://www.opengovpartnership.org/members/georgia/');
  });

  it('tells first and opens then where it is touched', async () => {
    const map = await mapOf(some);
    expect(touched(tile(map, 'GEO'))).to.equal(false);
    await map.updateComplete;
    expect(heard(map).filter((line) => line.startsWith('link: Georgia'))).to.have.length(2);
    expect(touched(tile(map, 'ARG'))).to.equal(false);
    expect(touched(tile(map, 'ARG'))).to.equal(true);
  });

  it('is not mirrored where writing is: west stays on the left', async () => {
    const map = await mapOf(all, 'dir="rtl" style="inline-size: 1000px"');
    const [west, east] = [middle(tile(map, 'CAN')), middle(tile(map, 'NZL'))];
    expect(west[0]).to.be.below(east[0]);
  });

  it('puts a member for which there is no place at the end of its region, in nobody’s place', async () => {
    const unknown = (code: string, region: 'europe' | null): (typeof some.members)[number] =>
      memberWithShares({ code, alpha2: null, name: code, region });
    const map = await mapOf(membersDocument(...all.members, unknown('QQA', 'europe'), unknown('QQB', 'europe'), unknown('QQC', null)));
    const groupOf = (code: string): string | null | undefined => tile(map, code).closest('section')?.ariaLabel;
    expect(['QQA', 'QQB', 'QQC'].map(groupOf)).to.deep.equal(['Europe', 'Europe', 'Elsewhere']);
    const places = tiles(map).map((one) => middle(one).map(Math.round).join());
    expect(new Set(places).size).to.equal(places.length);
  });

  it('is coloured by what a reader chooses, which can be read at its attribute', async () => {
    const map = await mapOf(some);
    const select = map.shadowRoot!.querySelector('select')!;
    select.value = 'starred';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await map.updateComplete;
    expect(map.getAttribute('figure')).to.equal('starred');
    expect(seen(map)).to.contain('Coloured: the 4 of 4 with enough rated.');
  });

  it('does not make a link of a member without a page', async () => {
    const map = await mapOf(membersDocument(memberWithShares({ url: '' })));
    expect(heard(map)).to.include('img: Georgia, GEO: 41 commitments in 2 action plans');
  });

  it('becomes a list to search, whatever the case and accents, with each member’s figure', async () => {
    const map = await mapOf(some, 'figure="completion"');
    press(map, 'Show as list');
    const search = await until('the list was there', () => map.shadowRoot!.querySelector<HTMLInputElement>('input'));
    const rows = (): readonly string[] =>
      [...map.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    expect(rows()).to.deep.equal([
      'Argentina none assessed 19',
      "Côte d'Ivoire 0 of 20 assessed 41",
      'Georgia 25 of 41 assessed 41',
      'Tbilisi, Georgia 0 of 4 assessed 5',
    ]);
    expect(
      heard(map)
        .filter((line) => line.startsWith('status'))
        .join(),
    ).to.not.contain('members');
    search.value = 'COTE';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    expect(rows()).to.deep.equal(["Côte d'Ivoire 0 of 20 assessed 41"]);
    expect(heard(map)).to.include('status: 1 of 4 members');
    press(map, 'Show as map');
    await map.updateComplete;
    expect(tiles(map)).to.have.length(4);
  });

  it('keeps what was chosen when the data could not be had again', async () => {
    const endpoint = await endpointWith({ [path]: some });
    const map = await ready('<ogp-member-map figure="completion"></ogp-member-map>', endpoint);
    await endpoint.answer(path, failing(403));
    await map.reload();
    expect(seen(map)).to.contain('Coloured: the 2 of 4').and.to.contain('Not updated.');
  });
});

/** As WCAG has it, of a colour in any form, as a canvas paints it. */
function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
