import type { Values } from '../../base/attributes/attribute.js';
import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './commitment-list.model.js';
import { styles, view, words, type ListActs, type ListOptions } from './commitment-list.view.js';
import { facetsOf, type Facet, type Row } from './facets.js';
import { ListIndex } from './list-index.js';
import { queryOf } from './query.js';
import type { ListWords, Named } from './told.js';

/** While a reader types, as many rows are drawn as most screens have room for; later the others, as many at a time. */
const rowsAtOnce = 12;
/** How long after a key that was the last, and how long between such parts, in milliseconds. */
const typingMs = 250;
const partsMs = 30;

/**
 * Commitments as a list to search, filter, sort and page through: of all members or of one. Each filter is an attribute, so that a page can
 * show a choice of its own, such as starred commitments on open contracting in the Americas; and what a reader chooses can be read there.
 *
 * @element ogp-commitment-list
 * @attr [country=all members] - Members: `GEO`, `GE`, or OGP's code of a local government; several with spaces between.
 * @attr [plan=all] - Action plans: `AP_GEO02`, or, of one member, `2`.
 * @attr [area=all] - Policy areas by their slugs, such as `beneficial-ownership`.
 * @attr [value=all] - OGP values that the commitments are relevant to.
 * @attr [completion=all] - Grades of completion, or why there is none.
 * @attr [star=all] - Whether they are starred.
 * @attr [year=all] - Years in which the plans were submitted, in four digits.
 * @attr [region=all] - OGP's regions.
 * @attr [relevant=all] - Whether they are relevant to OGP's values.
 * @attr [verifiable=all] - Whether they are verifiable (newer plans).
 * @attr [specificity=all] - How specific they are (older plans).
 * @attr [potential-impact=all] - Ambition in plans to 2019.
 * @attr [potential-for-results=all] - Ambition in plans from 2020.
 * @attr [opened-government=all] - What came of them, in reports to 2020.
 * @attr [early-results=all] - What came of them, in reports from 2021.
 * @attr [search=none] - Words that titles, ids or members' names must have, whatever their case and accents.
 * @attr sort - The order. What is not graded stands at the end.
 * @attr page - Which 50 of those found are shown: a number, or `all`.
 * @attr [toolbar=shown] - `none` leaves out the controls.
 * @attr [columns=country year completion star] - What stands beside the titles, in this order, with spaces between.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; that of an opened commitment is one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - The title's frame, and the head of an opened commitment.
 * @csspart title - The title, and that of an opened commitment.
 * @csspart toolbar - The controls.
 * @csspart body - The table, or what is said in its place; and what was found of an opened commitment.
 * @csspart details - A title too long for an opened commitment.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button: to try again, to turn pages, to save.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments and focus rings.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - The star.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCommitmentList extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** Whether a reader has chosen a country among all, which needs no other document than the one there is. */
  #isOfAll = false;
  #index: ListIndex | undefined;
  #named: Named | undefined;
  readonly #opened = new Set<string>();
  #isToolbarOpen = false;
  /** Whether what is shown follows something that the reader did, and is to be told. */
  #hasActed = false;
  #mostRows: number | undefined;
  #drawsMore: ReturnType<typeof setTimeout> | undefined;
  /** What was said of a file, until something else is done. */
  #saved = '';

  protected override get chosen(): Values<typeof model.choosing> {
    return this.#isOfAll ? { country: [] } : super.chosen;
  }

  protected override acts(words: ListWords, shown: model.ListModel): Partial<ListOptions> {
    if (!this.#index?.isOf(shown, words)) this.#index = new ListIndex(shown, words);
    this.#named = { words, model: shown, index: this.#index };
    return {
      index: this.#index,
      isOpen: this.#isToolbarOpen,
      ...(this.#mostRows ? { mostRows: this.#mostRows } : {}),
      hasActed: this.#hasActed,
      saved: this.#saved,
      opened: this.#opened,
      acts: this.#acts,
    };
  }

  /** After something that the reader did: from the first page on. */
  #show(changes: Readonly<Partial<Record<Facet | 'search' | 'sort' | 'page', string | undefined>>>): void {
    if ('country' in changes) this.#isOfAll = true;
    Object.assign(this, { page: undefined, ...changes });
    clearTimeout(this.#drawsMore);
    this.#mostRows = undefined;
    this.#hasActed = true;
    this.#saved = '';
    this.requestUpdate();
  }

  #drawMoreIn(ms: number): void {
    clearTimeout(this.#drawsMore);
    this.#drawsMore = setTimeout(() => {
      this.#mostRows = (this.#mostRows ?? 0) + rowsAtOnce;
      if (this.#mostRows < model.pageSize) this.#drawMoreIn(partsMs);
      else this.#mostRows = undefined;
      this.requestUpdate();
    }, ms);
  }

  readonly #acts: ListActs = {
    search: (text) => {
      this.#show({ search: text || undefined });
      this.#mostRows = rowsAtOnce;
      this.#drawMoreIn(typingMs);
    },
    prepareSearch: () => this.#index?.prepareSearch(),
    choose: (facet, word) => this.#show({ [facet]: word || undefined }),
    sort: (order) => this.#show({ sort: order }),
    toggle: () => {
      this.#isToolbarOpen = !this.#isToolbarOpen;
      this.requestUpdate();
    },
    turnTo: (page) => {
      this.#show({ page: String(page) });
      void this.#goToTop();
    },
    drop: (dropped) => {
      this.#show({ [dropped === 'search' ? 'search' : dropped.facet]: undefined });
      void this.#goToTop();
    },
    clear: () => {
      this.#show(Object.fromEntries([...facetsOf(this.#named!.model), 'search'].map((name) => [name, undefined])));
      void this.#goToTop();
    },
    save: () => void this.#save(),
    toggleRow: ({ commitment: { id } }) => {
      if (!this.#opened.delete(id)) this.#opened.add(id);
      this.requestUpdate();
    },
  };

  /** The keyboard's focus goes where the reader goes on, for the button that had it may be gone. */
  async #goToTop(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.gist')?.focus();
  }

  #found({ model, index }: Named): readonly Row[] {
    const asked = this.values;
    return index.found(queryOf(asked, facetsOf(model)), asked.sort);
  }

  async #save(): Promise<void> {
    const named = this.#named;
    if (!named) return;
    const about = [...this.renderRoot.querySelectorAll('.titles > [role], .gist, footer > *')];
    try {
      const { save } = await import('./commitment-file.js');
      save(named, this.#found(named), about, this);
      this.#saved = named.words.t('commitmentList.saved');
    } catch {
      this.#saved = named.words.t('commitmentList.failed');
    }
    this.requestUpdate();
  }
}
