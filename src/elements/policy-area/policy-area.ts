import type { PropertyValues } from 'lit';
import { elementOf } from '../../base/element-of.js';
import { indexPath } from '../../contract/paths.js';
import { documentUrl } from '../../page/endpoint.js';
import { withMethod } from '../../page/method.js';
import { load } from '../../page/store.js';
import * as model from './policy-area.model.js';
import { styles, view, words, type AreaWords } from './policy-area.view.js';

/**
 * One policy area across members: who has committed to it and since when, how it went, and the commitments, the starred ones first.
 *
 * @element ogp-policy-area
 * @attr area - A policy area's slug, such as `beneficial-ownership`. One that there is not is told with those that are like it.
 * @attr [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline; those of its parts are below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - The title's frame, and each card's head.
 * @csspart title - The title, and each card's.
 * @csspart body - The figures, and what was found of a commitment.
 * @csspart details - What is shown when it is asked for: further commitments and members, a title too long for its card.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - The button that tries again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments and bars, and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpPolicyArea extends elementOf({ model, view, words, styles, note: withMethod }) {
  /** Slugs like one that there is not. */
  #nearest: readonly string[] = [];

  constructor() {
    super();
    this.addEventListener('ogp-error', ({ detail: { error } }) => {
      if (error.kind === 'not-found') void this.#lookForNearest();
    });
  }

  protected override hint(words: AreaWords): string {
    return this.#nearest.length ? ` ${words.t('policyArea.nearest', { names: words.list(this.#nearest) })}` : '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('area')) this.#nearest = [];
    super.willUpdate(changed);
  }

  async #lookForNearest(): Promise<void> {
    const { area } = this.values;
    try {
      const [{ nearest }, { policyAreas }] = await Promise.all([
        import('./nearest.js'),
        load(documentUrl(this, indexPath), model.areasThereAre, new AbortController().signal, false),
      ]);
      if (area !== this.values.area) return;
      this.#nearest = nearest(
        area,
        policyAreas.map(({ slug }) => slug),
      );
      this.requestUpdate();
    } catch {
      // That there is no such area is told already.
    }
  }
}
