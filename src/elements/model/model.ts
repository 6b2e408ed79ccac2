import type { PropertyValues } from 'lit';
import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './model.model.js';
import { styles, view, words, type ModelOptions } from './model.view.js';

/** In `em`: as in the style sheets of the other elements. */
const widestNarrow = 36;

/**
 * What the Open Government Partnership is, for a "what is this?" box: from a promise to what comes of it in five steps, the three
 * ideas that it is built on, and what its independent reviewers (the IRM) ask. Only words: nothing is requested.
 *
 * @element ogp-model
 * @attr [pillar=all, with the steps and questions] - One of the three ideas only: governments and civil society as equals, action, or ambition.
 * @attr open - Whether the parts are open at first also in a narrow place. In one of at least 36 em they always are.
 * @attr [endpoint=the page's endpoint] - Not used: nothing is requested.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; the parts are one below.
 * @slot - What is shown where there is no script: a link to OGP.
 * @csspart base - The box.
 * @csspart header - Title and a sentence.
 * @csspart title - The title.
 * @csspart body - The parts.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - Says nothing: the element needs no data.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Marks and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The words of the page's language are on their way.
 * @cssstate ready - The words are shown.
 * @fires {OgpLoadEvent} ogp-load - The words are shown.
 */
export class OgpModel extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** Measured once: after that it is the reader who opens and closes. */
  #wide = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#wide = this.clientWidth >= widestNarrow * parseFloat(getComputedStyle(this).fontSize);
  }

  protected override acts(): Partial<ModelOptions> {
    return this.#wide ? { open: true } : {};
  }
}
