import type { PropertyValues } from 'lit';
import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import { load } from '../../page/store.js';
import type { ListState } from './member-list.js';
import * as model from './member-map.model.js';
import { styles, view, words, type LandMap, type MapActs, type MapOptions, type MemberList } from './member-map.view.js';
import { target, type Pointable } from './moves.js';

/**
 * Every member of the Open Government Partnership as a tile of the same size, about where it lies, coloured by a figure if one is asked
 * for; and, at a press, as a list to search. No border is drawn, unless a page asks for land in place of tiles.
 *
 * @element ogp-member-map
 * @attr [figure=membership alone] - What members are coloured by, in five classes: shares of the commitments that were assessed, or their number. A reader may choose another.
 * @attr layout - `land`: on the countries' land, with borders as docs/map-policy.md has them; loaded only then.
 * @attr [shapes=those of the library] - With `layout="land"`, the address of other shapes, in the form that docs/map-policy.md has.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Title, and how many members there are.
 * @csspart title - The title.
 * @csspart toolbar - The choice of a figure, and the button that shows the list.
 * @csspart body - The map, or the list.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button: to show the list, to try again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Focus rings, and what is pointed at.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpMemberMap extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** The codes of the members that have, or last had, the keyboard's focus and the pointer. */
  #focused: string | undefined;
  #pointed: string | undefined;
  /** Whether a finger pointed at it. */
  #isTouched = false;
  /** What last pressed: a mouse, a pen, `touch`. */
  #pressedBy = '';
  #showsList = false;
  #list: MemberList | undefined;
  #failed: MapOptions['failed'];
  /** Draws the members on land: `null` until that has come, and none where it could not. */
  #land: LandMap | null | undefined = null;
  #search = '';

  protected override acts(): Partial<MapOptions> {
    return {
      focused: this.#focused,
      shown: this.#pointed ?? this.#focused,
      isTouched: this.#isTouched,
      list: this.#showsList ? this.#list : undefined,
      land: this.values.layout === 'land' ? this.#land : undefined,
      failed: this.#failed,
      acts: this.#acts,
    };
  }

  readonly #acts: MapActs = {
    colour: (name) => (this.figure = model.figures.find((one) => one === name)),
    toggle: () => void this.#toggle(),
    keydown: (event) => {
      const from = tileOf(event);
      const to = from && target([...this.renderRoot.querySelectorAll<Pointable>(pointable)], from, event.key);
      if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      to.focus();
    },
    focusin: (event) => this.#set(() => (this.#focused = codeOf(event) ?? this.#focused)),
    point: (event) => this.#set(() => (this.#pointed = event.pointerType === 'touch' ? undefined : codeOf(event))),
    leave: () => this.#set(() => (this.#pointed = undefined)),
    press: ({ pointerType }) => (this.#pressedBy = pointerType),
    click: (event) => {
      const code = codeOf(event);
      // A finger cannot point at a tile before it opens a page: the first touch tells, the second opens.
      if (!code || this.#pressedBy !== 'touch' || (this.#isTouched && code === this.#focused)) return;
      event.preventDefault();
      this.#set(() => {
        this.#isTouched = true;
        this.#focused = code;
      });
    },
  };

  readonly #find = (text: string): void => this.#set(() => (this.#search = text));

  async #toggle(): Promise<void> {
    try {
      this.#list ??= listWith((await import('./member-list.js')).memberList, () => ({ search: this.#search, onSearch: this.#find }));
      this.#set(() => {
        this.#showsList = !this.#showsList;
        this.#failed = undefined;
      });
    } catch {
      this.#set(() => (this.#failed = 'list'));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { layout, shapes } = this.values;
    if (layout === 'land' && (changed.has('layout') || changed.has('shapes'))) void this.#loadLand(shapes);
    // What could not be loaded is no longer asked for.
    if (layout !== 'land' && this.#failed === 'land') this.#failed = undefined;
    super.willUpdate(changed);
  }

  /** @param address of shapes in place of those that come with the library. */
  async #loadLand(address: string): Promise<void> {
    this.#land = null;
    try {
      const [{ landMap, landShapes }, shapes] = await Promise.all([
        import('./land-map.js'),
        address ? undefined : import('../../generated/land.js'),
      ]);
      const land = shapes
        ? landShapes(shapes.land)
        : await load(new URL(address, this.baseURI).href, landShapes, new AbortController().signal, false);
      if (address !== this.values.shapes) return;
      this.#set(() => {
        this.#land = (words, model, figure, focused) => landMap(words, model, land, figure, focused);
        this.#failed = undefined;
      });
    } catch {
      if (address !== this.values.shapes) return;
      this.#set(() => {
        this.#land = undefined;
        this.#failed = 'land';
      });
    }
  }

  #set(change: () => void): void {
    change();
    this.requestUpdate();
  }
}

const listWith =
  (memberList: typeof import('./member-list.js').memberList, state: () => ListState): MemberList =>
  (words, model, figure) =>
    memberList(words, model, figure, state());

const pointable = '.map [data-code]';

const tileOf = ({ target }: Event): Pointable | null => (target as Element).closest<Pointable>(pointable);

const codeOf = (event: Event): string | undefined => tileOf(event)?.dataset['code'];
