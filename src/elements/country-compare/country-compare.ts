import { elementOf } from '../../base/element-of.js';
import { ChartTables } from '../../charts/chart-tables.js';
import { withMethod } from '../../page/method.js';
import * as model from './country-compare.model.js';
import { styles, view, words, type CompareOptions } from './country-compare.view.js';

/**
 * Two to six members side by side: for each figure their marks on one line from 0 to 100 %, told apart by shape, with the share of all
 * members as a line; below it each as "n of m assessed", in the order in which they are named. It is no ranking, and says where too few
 * were assessed to compare. A member that cannot be had is named, and the others stand.
 *
 * @element ogp-country-compare
 * @attr countries - Two to six members, with spaces between: `GEO TUN UKR`, as `GE` too, or OGP's codes of local governments.
 * @attr [figures=completion results starred, and ambition by the indicator that most was assessed by] - Which figures to show, by name, with spaces between, in this order.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; the chart is one below, each figure two.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Title, sentence, and what is not compared.
 * @csspart title - The title.
 * @csspart chart - The figures with their title, table and button.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - The members' marks and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them, of one member at least.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show, of none of the members.
 * @fires {OgpLoadEvent} ogp-load - The data are shown; `detail.document` has those `found`, and the codes of those `missing`.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCountryCompare extends elementOf({ model, view, words, styles, note: withMethod }) {
  readonly #charts = new ChartTables<'compared'>(this);

  protected override acts(): Partial<CompareOptions> {
    return { charts: this.#charts, retry: this.retry };
  }
}
