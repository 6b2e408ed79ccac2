import { elementOf } from '../../base/element-of.js';
import * as model from './stellar-badge.model.js';
import { styles, view, words } from './stellar-badge.view.js';

/**
 * Whether a commitment is starred, or how many of a country's are: small enough to stand in a line of text.
 *
 * @element ogp-stellar-badge
 * @attr commitment - A commitment's id, such as `GE0025`.
 * @attr country - A member, where no commitment is given: `GEO`, `GE`, or OGP's code of a local government.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The badge.
 * @csspart action - Its link to the page at OGP, described by source and date; in the error state, the button.
 * @csspart status - The sentence of the error state.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - A star that was given.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpStellarBadge extends elementOf({ model, view, words, styles }) {}
