import type { PropertyValues, TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { load } from '../../page/store.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import * as model from './member-map.model.js';
import { styles, view, type MapActs, type MapOptions } from './member-map.view.js';
import { target, type Pointable } from './moves.js';
import { mapWords as english } from './told.js';

/**
 * Every member of the Open Government Partnership as a tile of the same size, about where it lies, coloured by a figure if one is asked
 * for; and, at a press, as a list to search. No border is drawn, unless a page asks for land in place of tiles.
 *
 * @element ogp-member-map
 * @attr {'completion'|'potential-impact'|'potential-for-results'|'results'|'starred'|'commitments'} [figure=membership alone] - What members are coloured by, in five classes: shares of the commitments that were assessed, or their number. A reader may choose another.
 * @attr {'tiles'|'land'} [layout=tiles] - `land`: on the countries' land, with borders as docs/map-policy.md has them; loaded only then.
 * @attr {string} [shapes=those of the library] - With `layout="land"`, the address of other shapes, in the form that docs/map-policy.md has.
 * @attr {string} [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline.
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
export class OgpMemberMap extends OgpElement<model.MapDocument, model.MapModel, typeof english> {
  static override properties = { ...headingProperty, figure: { reflect: true }, layout: {}, shapes: {} };
  static override styles = [...OgpElement.styles, ...styles];

  declare figure: string | undefined;
  declare layout: (typeof model.layouts)[number] | undefined;
  declare shapes: string | undefined;
  declare headingLevel: number | undefined;

  protected override readonly model = model;
  protected override readonly english = english;

  /** The codes of the members that have, or last had, the keyboard's focus and the pointer. */
  #focused: string | undefined;
  #pointed: string | undefined;
  /** Whether a finger pointed at it. */
  #isTouched = false;
  /** What last pressed: a mouse, a pen, `touch`. */
  #pressedBy = '';
  #showsList = false;
  #list: typeof import('./member-list.js') | undefined;
  #failed: MapOptions['failed'];
  /** Draws the members on land: `null` until that has come, and none where it could not. */
  #land:
    | ((words: WordsOf<typeof english>, model: model.MapModel, figure: model.Figure | undefined, focused?: string) => TemplateResult)
    | null
    | undefined = null;
  #search = '';

  protected override draw(words: WordsOf<typeof english>, members: model.MapModel, dataset: DatasetNote): TemplateResult {
    const figure = model.figures.find((one) => one === this.figure);
    return view(
      words,
      members,
      {
        dataset: withMethod(dataset, words.lang),
        headingLevel: headingLevelOf(this),
        figure,
        focused: this.#focused,
        shown: this.#pointed ?? this.#focused,
        isTouched: this.#isTouched,
        list: this.#showsList ? this.#list?.memberList(words, members, figure, { search: this.#search, onSearch: this.#find }) : undefined,
        land: this.layout === 'land' ? this.#land && this.#land(words, members, figure, this.#focused) : undefined,
        failed: this.#failed,
      },
      this.#acts,
    );
  }

  readonly #acts: MapActs = {
    colour: (figure) => (this.figure = figure || undefined),
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
      this.#list ??= await import('./member-list.js');
      this.#set(() => {
        this.#showsList = !this.#showsList;
        this.#failed = undefined;
      });
    } catch {
      this.#set(() => (this.#failed = 'list'));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.layout === 'land' && (changed.has('layout') || changed.has('shapes'))) void this.#loadLand(this.shapes);
    // What could not be loaded is no longer asked for.
    if (this.layout !== 'land' && this.#failed === 'land') this.#failed = undefined;
    super.willUpdate(changed);
  }

  /** @param address of shapes in place of those that come with the library. */
  async #loadLand(address: string | undefined): Promise<void> {
    this.#land = null;
    try {
      const [{ landMap, landShapes }, shapes] = await Promise.all([
        import('./land-map.js'),
        address ? undefined : import('../../generated/land.js'),
      ]);
      const land = shapes
        ? landShapes(shapes.land)
        : await load(new URL(address ?? '', this.baseURI).href, landShapes, new AbortController().signal, false);
      if (address !== this.shapes) return;
      this.#set(() => {
        this.#land = (words, model, figure, focused) => landMap(words, model, land, figure, focused);
        this.#failed = undefined;
      });
    } catch {
      if (address !== this.shapes) return;
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

const pointable = '.map [data-code]';

const tileOf = ({ target }: Event): Pointable | null => (target as Element).closest<Pointable>(pointable);

const codeOf = (event: Event): string | undefined => tileOf(event)?.dataset['code'];
