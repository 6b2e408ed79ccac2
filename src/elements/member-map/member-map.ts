import type { TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import * as model from './member-map.model.js';
import { styles, view, type MapActs } from './member-map.view.js';
import { target } from './moves.js';
import { mapWords as english } from './told.js';

/**
 * Every member of the Open Government Partnership as a tile of the same size, about where it lies, coloured by a figure if one is asked
 * for; and, at a press, as a list to search. No border is drawn.
 *
 * @element ogp-member-map
 * @attr {'completion'|'potential-impact'|'potential-for-results'|'results'|'starred'|'commitments'} [figure=membership alone] - What members are coloured by, in five classes: shares of the commitments that were assessed, or their number. A reader may choose another.
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
  static override properties = { ...headingProperty, figure: { reflect: true } };
  static override styles = [...OgpElement.styles, ...styles];

  declare figure: string | undefined;
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
  #hasFailed = false;
  #search = '';

  protected override draw(words: WordsOf<typeof english>, { members }: model.MapModel, dataset: DatasetNote): TemplateResult {
    const figure = model.figures.find((one) => one === this.figure);
    return view(
      words,
      { members },
      {
        dataset: withMethod(dataset, words.lang),
        headingLevel: headingLevelOf(this),
        figure,
        focused: this.#focused,
        shown: this.#pointed ?? this.#focused,
        isTouched: this.#isTouched,
        list: this.#showsList
          ? this.#list?.memberList(words, { members }, figure, { search: this.#search, onSearch: this.#find })
          : undefined,
        hasFailed: this.#hasFailed,
      },
      this.#acts,
    );
  }

  readonly #acts: MapActs = {
    colour: (figure) => (this.figure = figure || undefined),
    toggle: () => void this.#toggle(),
    keydown: (event) => {
      const from = tileOf(event);
      const to = from && target([...this.renderRoot.querySelectorAll<HTMLElement>(tiles)], from, event.key);
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
        this.#hasFailed = false;
      });
    } catch {
      this.#set(() => (this.#hasFailed = true));
    }
  }

  #set(change: () => void): void {
    change();
    this.requestUpdate();
  }
}

const tiles = '.map .tile';

const tileOf = ({ target }: Event): HTMLElement | null => (target as Element).closest<HTMLElement>(tiles);

const codeOf = (event: Event): string | undefined => tileOf(event)?.dataset['code'];
