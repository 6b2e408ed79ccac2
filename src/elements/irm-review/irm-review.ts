import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './irm-review.model.js';
import { styles, view, words } from './irm-review.view.js';

/**
 * What OGP's independent reviewers (the IRM) ask of a plan, answered with what they found: was it made together and in the open, are its
 * commitments relevant, verifiable and assessed, and is it more ambitious than the plan before? Each answer says what it rests on, and
 * what is not known; there is no overall score.
 *
 * @element ogp-irm-review
 * @attr country - A member: `GEO`, `GE`, or OGP's code of a local government.
 * @attr [plan=the latest that is reviewed] - A plan: its number (`2`) or id (`AP_GEO02`).
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; the questions are one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Title and a sentence.
 * @csspart title - The title.
 * @csspart body - The questions and their answers.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - The button that tries again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Marks and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpIrmReview extends elementOf({ model, view, words, styles, note: withMethod }) {}
