import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './numbers.model.js';
import { styles, view, words } from './numbers.view.js';

/**
 * The Open Government Partnership in numbers: countries, local governments, action plans, commitments, stars and forums, counted in
 * the endpoint's data; and who founded and who governs it, each with the source and date that it has for itself.
 *
 * @element ogp-numbers
 * @attr figures - Which figures to show, by name, with spaces between, in this order; `founded` and `committee` stand below the others.
 * @attr [since=all years] - Only plans submitted in this year or later: `2015`. Of a forum, only records of such plans.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Title, and the years of the plans.
 * @csspart title - The title.
 * @csspart body - The figures.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - The button that tries again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpNumbers extends elementOf({ model, view, words, styles, note: withMethod }) {}
