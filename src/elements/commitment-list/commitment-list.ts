import type { TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import * as model from './commitment-list.model.js';
import { sentence, styles, view, type ListActs } from './commitment-list.view.js';
import { facets, type Facet, type Row } from './facets.js';
import { ListIndex } from './list-index.js';
import { orders } from './order.js';
import { loosened, matching, queryOf } from './query.js';
import { pageOf } from './pages.js';
import { listWords as english, type Named } from './told.js';

/** While a reader types, as many rows are drawn as most screens have room for; later the others, as many at a time. */
const rowsAtOnce = 12;
/** How long after a key that was the last, and how long between such parts, in milliseconds. */
const typingMs = 250;
const partsMs = 30;

/** What a reader chooses can be read at the attribute. */
const chosen = { reflect: true };

/**
 * Commitments as a list to search, filter, sort and page through: of all members or of one. Each filter is an attribute, so that a page can
 * show a choice of its own, such as starred commitments on open contracting in the Americas; and what a reader chooses can be read there.
 *
 * @element ogp-commitment-list
 * @attr {string} [country=all members] - Members: `GEO`, `GE`, or OGP's code of a local government; several with spaces between.
 * @attr {string} [plan=all] - Action plans: `AP_GEO02`, or, of one member, `2`.
 * @attr {string} [area=all] - Policy areas by their slugs, such as `beneficial-ownership`.
 * @attr {'access-to-information'|'civic-participation'|'public-accountability'|'technology'} [value=all] - OGP values that the commitments are relevant to.
 * @attr {'not-started'|'limited'|'substantial'|'complete'|'no-evidence'|'withdrawn'|'not-reviewed'|'no-data'|'not-applicable'} [completion=all] - Grades of completion, or why there is none.
 * @attr {'starred'|'not-starred'|'not-rated'} [star=all] - Whether they are starred.
 * @attr {string} [year=all] - Years in which the plans were submitted, in four digits.
 * @attr {'africa-and-the-middle-east'|'americas'|'asia-and-the-pacific'|'europe'} [region=all] - OGP's regions.
 * @attr {'yes'|'no'|'not-reviewed'|'no-data'|'not-applicable'} [relevant=all] - Whether they are relevant to OGP's values.
 * @attr {'yes'|'no'|'not-reviewed'|'no-data'|'not-applicable'} [verifiable=all] - Whether they are verifiable (newer plans).
 * @attr {'none'|'low'|'medium'|'high'|'not-reviewed'|'no-data'|'not-applicable'} [specificity=all] - How specific they are (older plans).
 * @attr {'none'|'minor'|'moderate'|'transformative'|'not-reviewed'|'no-data'|'not-applicable'} [potential-impact=all] - Ambition in plans to 2019.
 * @attr {'unclear'|'modest'|'substantial'|'not-reviewed'|'no-data'|'not-applicable'} [potential-for-results=all] - Ambition in plans from 2020.
 * @attr {'worsened'|'did-not-change'|'marginal'|'major'|'outstanding'|'not-reviewed'|'no-data'|'not-applicable'} [opened-government=all] - What came of them, in reports to 2020.
 * @attr {'no-notable-results'|'moderate'|'significant'|'not-reviewed'|'no-data'|'not-applicable'} [early-results=all] - What came of them, in reports from 2021.
 * @attr {string} [search=none] - Words that titles, ids or members' names must have, whatever their case and accents.
 * @attr {'newest'|'oldest'|'country'|'title'|'most-complete'|'least-complete'|'starred'} [sort=newest] - The order. What is not graded stands at the end.
 * @attr {string} [page=1] - Which 50 of those found are shown: a number, or `all`.
 * @attr {'none'} [toolbar=shown] - `none` leaves out the controls.
 * @attr {'country'|'year'|'area'|'completion'|'ambition'|'result'|'star'} [columns=country year completion star] - What stands beside the titles, in this order, with spaces between.
 * @attr {string} [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline; that of an opened commitment is one below.
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
export class OgpCommitmentList extends OgpElement<model.ListDocument, model.ListModel, typeof english> {
  static override properties = {
    ...headingProperty,
    country: chosen,
    plan: chosen,
    area: chosen,
    value: chosen,
    completion: chosen,
    star: chosen,
    year: chosen,
    region: chosen,
    relevant: chosen,
    verifiable: chosen,
    specificity: chosen,
    potentialImpact: { attribute: 'potential-impact', reflect: true },
    potentialForResults: { attribute: 'potential-for-results', reflect: true },
    openedGovernment: { attribute: 'opened-government', reflect: true },
    earlyResults: { attribute: 'early-results', reflect: true },
    search: chosen,
    sort: chosen,
    page: chosen,
    toolbar: {},
    columns: {},
  };
  static override styles = [...OgpElement.styles, ...styles];

  declare country: string | undefined;
  declare plan: string | undefined;
  declare area: string | undefined;
  declare value: string | undefined;
  declare completion: string | undefined;
  declare star: string | undefined;
  declare year: string | undefined;
  declare region: string | undefined;
  declare relevant: string | undefined;
  declare verifiable: string | undefined;
  declare specificity: string | undefined;
  declare potentialImpact: string | undefined;
  declare potentialForResults: string | undefined;
  declare openedGovernment: string | undefined;
  declare earlyResults: string | undefined;
  declare search: string | undefined;
  declare sort: string | undefined;
  declare page: string | undefined;
  declare toolbar: 'none' | undefined;
  declare columns: string | undefined;
  declare headingLevel: number | undefined;

  protected override readonly model = model;
  protected override readonly english = english;

  /** Whether a reader has chosen a country among all, which needs no other document than the one there is. */
  protected whole = false;
  #index: ListIndex | undefined;
  #named: Named | undefined;
  #found: readonly Row[] = [];
  readonly #opened = new Set<string>();
  #isToolbarOpen = false;
  /** Whether what is shown follows something that the reader did, and is to be told. */
  #hasActed = false;
  #mostRows = Infinity;
  #drawsMore: ReturnType<typeof setTimeout> | undefined;
  /** What was said of a file, until something else is done. */
  #saved = '';

  protected override draw(words: WordsOf<typeof english>, model: model.ListModel, dataset: DatasetNote, pending: boolean): TemplateResult {
    if (!this.#index?.isOf(model, words)) this.#index = new ListIndex(model, words);
    const index = this.#index;
    const named = (this.#named = { words, model, index });
    const query = pending ? { conditions: [], search: '' } : queryOf(this.#get, this.#facetsOf(model));
    const order = orders.find((one) => one === this.sort) ?? 'newest';
    const found = (this.#found = matching(index.inOrder(order), query, index.textOf));
    return view(
      named,
      {
        query,
        order,
        found,
        pending,
        dataset: withMethod(dataset, words.lang),
        headingLevel: headingLevelOf(this),
        isOpen: this.#isToolbarOpen,
        hasToolbar: this.toolbar !== 'none',
        columns: this.#columnsOf(model),
        paged: pageOf(found, this.page),
        mostRows: this.#mostRows,
        loosened: found.length ? [] : loosened(model.rows, query, index.textOf),
        told: this.#saved || (this.#hasActed ? sentence(named, found.length, query) : ''),
        isOpenRow: ({ commitment }) => this.#opened.has(commitment.id),
      },
      this.#acts,
    );
  }

  readonly #get = (name: string): string | undefined => Reflect.get(this, name) as string | undefined;

  /** A list of one member is of that country already. */
  readonly #facetsOf = ({ member }: model.ListModel): readonly Facet[] => (member ? facets.filter((one) => one !== 'country') : facets);

  #columnsOf({ member }: model.ListModel): readonly model.Column[] {
    const asked = (this.columns ?? '').split(/\s+/);
    const known = asked.flatMap((name) => model.columns.find((one) => one === name) ?? []);
    const chosen: readonly model.Column[] = known.length ? [...new Set(known)] : ['country', 'year', 'completion', 'star'];
    return member && !known.length ? chosen.filter((one) => one !== 'country') : chosen;
  }

  /** After something that the reader did: from the first page on. */
  #show(changes: Readonly<Partial<Record<Facet | 'search' | 'sort' | 'page', string | undefined>>>): void {
    if ('country' in changes) this.whole = true;
    Object.assign(this, { page: undefined, ...changes });
    clearTimeout(this.#drawsMore);
    this.#mostRows = Infinity;
    this.#hasActed = true;
    this.#saved = '';
    this.requestUpdate();
  }

  #drawMoreIn(ms: number): void {
    clearTimeout(this.#drawsMore);
    this.#drawsMore = setTimeout(() => {
      this.#mostRows += rowsAtOnce;
      if (this.#mostRows < model.pageSize) this.#drawMoreIn(partsMs);
      else this.#mostRows = Infinity;
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
      this.#show(Object.fromEntries([...this.#facetsOf(this.#named!.model), 'search'].map((name) => [name, undefined])));
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

  async #save(): Promise<void> {
    const named = this.#named;
    if (!named) return;
    const about = [...this.renderRoot.querySelectorAll('.titles > [role], .gist, footer > *')];
    try {
      const { save } = await import('./commitment-file.js');
      save(named, this.#found, about, this);
      this.#saved = named.words.t('commitmentList.saved');
    } catch {
      this.#saved = named.words.t('commitmentList.failed');
    }
    this.requestUpdate();
  }
}
