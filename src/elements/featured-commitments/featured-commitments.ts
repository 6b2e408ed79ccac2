import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './featured-commitments.model.js';
import { styles, view, words, type FeaturedOptions } from './featured-commitments.view.js';

/**
 * Commitments that a page points out, as compact cards, each with a line that says why: OGP's own five examples, or those that are named.
 * One that cannot be had is named, and the others stand.
 *
 * @element ogp-featured-commitments
 * @attr [ids=OGP's five examples] - Commitments' ids, such as `AR0048 GE0025 CO0035`, with spaces between, up to twelve.
 * @attr [note-ID=none] - Why a commitment was chosen, such as `note-AR0048="Who pays for parties"`. An element in the tag with `slot="note-AR0048"` may say it with links in it.
 * @attr layout - `row`: side by side in one row, which scrolls where it is too long.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; the cards' titles are one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @slot note-ID - Why the commitment of this id was chosen.
 * @csspart base - The box.
 * @csspart header - The title's frame, and each card's head.
 * @csspart title - The title, and each card's.
 * @csspart body - What was found of a commitment.
 * @csspart details - A title too long for its card.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button: to try again, or to scroll a row.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them, of one commitment at least.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show, of none of the commitments.
 * @fires {OgpLoadEvent} ogp-load - The data are shown; `detail.document` has those `found`, and the codes of those `missing`.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpFeaturedCommitments extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** A note's attribute has any name, which a list of attributes cannot have. */
  readonly #notes = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName?.startsWith('note-'))) this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#notes.observe(this, { attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#notes.disconnect();
  }

  protected override acts(): Partial<FeaturedOptions> {
    return { scroll: this.#scroll, retry: this.retry };
  }

  readonly #scroll = (direction: 1 | -1): void => {
    const row = this.renderRoot.querySelector('.row');
    const card = row?.querySelector('li');
    if (!row || !card) return;
    const isLeftwards = getComputedStyle(row).direction === 'rtl';
    row.scrollBy({ left: card.clientWidth * direction * (isLeftwards ? -1 : 1) });
  };
}
