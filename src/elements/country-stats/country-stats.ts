import { elementOf } from '../../base/element-of.js';
import { ElementCharts } from '../../charts/element-charts.js';
import { withMethod } from '../../page/method.js';
import * as model from './country-stats.model.js';
import { chartOf, statsCharts, styles, view, words, type StatsOptions, type StatsWords } from './country-stats.view.js';

/**
 * A country's record in figures: commitments, stars, completion, ambition and results, each as "n of m assessed"; completion by
 * plan and policy areas as charts, each with its table; and how the plans were made.
 *
 * @element ogp-country-stats
 * @attr country - A member: `GEO`, `GE`, or OGP's code of a local government.
 * @attr [plan=all plans] - One plan only: its number (`2`) or id (`AP_GEO02`).
 * @attr sections - Which parts to show, by name, with spaces between.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; the parts are one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Kicker and title.
 * @csspart title - The title.
 * @csspart body - The figures.
 * @csspart chart - A chart with its title, key, table and button.
 * @csspart participation - How the plans were made.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCountryStats extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** What was drawn last: the charts are painted from it. */
  #drawn: { readonly words: StatsWords; readonly model: model.StatsModel } | undefined;
  readonly #charts = new ElementCharts(this, statsCharts, (name) => {
    const drawn = this.#drawn;
    return drawn && { words: drawn.words, content: chartOf[name](drawn.words, drawn.model) };
  });

  protected override acts(words: StatsWords, model: model.StatsModel): Partial<StatsOptions> {
    this.#drawn = { words, model };
    return { charts: this.#charts };
  }
}
