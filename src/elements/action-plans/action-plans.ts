import { elementOf } from '../../base/element-of.js';
import { ChartTables } from '../../charts/chart-tables.js';
import { withMethod } from '../../page/method.js';
import * as model from './action-plans.model.js';
import { styles, view, words, type PlansOptions } from './action-plans.view.js';

/**
 * A country's action plans: a time line, where there is room for one, with a table of all figures; and the latest two, or the one pointed
 * out and the one before, with how they went by completion, ambition, results and stars, each as "n of m assessed". The others open below.
 *
 * @element ogp-action-plans
 * @attr country - A member: `GEO`, `GE`, or OGP's code of a local government.
 * @attr [plan=none] - A plan to point out, before the one before it: its number (`2`) or id (`AP_GEO02`).
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; plans and chart are one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Title and sentences.
 * @csspart title - The title.
 * @csspart body - The plans.
 * @csspart chart - The time line with its title, table and button.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Plans on the time line and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpActionPlans extends elementOf({ model, view, words, styles, note: withMethod }) {
  readonly #charts = new ChartTables<'time-line'>(this);

  protected override acts(): Partial<PlansOptions> {
    return { charts: this.#charts };
  }
}
