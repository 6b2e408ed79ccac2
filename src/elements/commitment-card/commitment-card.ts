import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './commitment-card.model.js';
import { styles, view, words, type CardOptions } from './commitment-card.view.js';

/**
 * One commitment: what was promised, by whom, and what OGP's independent reviewers (the IRM) found.
 *
 * @element ogp-commitment-card
 * @attr commitment - A commitment's id, such as `GE0025`.
 * @attr variant - `compact`: for a sidebar; title, completion, ambition and star only.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The card.
 * @csspart header - Member, plan, institution, title, and what was found in a sentence.
 * @csspart title - The title.
 * @csspart body - The findings.
 * @csspart details - Facts and the full text behind a disclosure; in a compact card, a title too long for it.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button: to try again, or to read the whole of a long text.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments, focus rings and the disclosure.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - A star that was given.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCommitmentCard extends elementOf({ model, view, words, styles, note: withMethod }) {
  #opened = false;
  #readAll = false;

  protected override acts(): Partial<CardOptions> {
    return { opened: this.#opened, open: this.#open, readAll: this.#readAll, toggleReadAll: this.#toggleReadAll };
  }

  readonly #open = (): void => {
    this.#opened = true;
    this.requestUpdate();
  };

  readonly #toggleReadAll = (): void => {
    this.#readAll = !this.#readAll;
    this.requestUpdate();
  };
}
