import type { TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import { ChartTables } from '../../charts/chart-tables.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import * as model from './action-plans.model.js';
import { styles, view, words as english, type PlansWords } from './action-plans.view.js';

/**
 * A country's action plans: a time line, where there is room for one, with a table of all figures; and the latest two, or the one pointed
 * out and the one before, with how they went by completion, ambition, results and stars, each as "n of m assessed". The others open below.
 *
 * @element ogp-action-plans
 * @attr {string} country - A member: `GEO`, `GE`, or OGP's code of a local government.
 * @attr {string} [plan=none] - A plan to point out, before the one before it: its number (`2`) or id (`AP_GEO02`).
 * @attr {string} [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline; plans and chart are one below.
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
export class OgpActionPlans extends OgpElement<model.PlansDocument, model.PlansModel, typeof english> {
  static override properties = { ...headingProperty, country: {}, plan: {} };
  static override styles = [...OgpElement.styles, ...styles];

  declare country: string | undefined;
  declare plan: string | undefined;
  declare headingLevel: number | undefined;

  protected override readonly model = model;
  protected override readonly english = english;
  readonly #tables = new ChartTables<'time-line'>(this);

  protected override draw(words: PlansWords, model: model.PlansModel, dataset: DatasetNote, pending: boolean): TemplateResult {
    return view(words, model, {
      dataset: withMethod(dataset, words.lang),
      headingLevel: headingLevelOf(this),
      pending,
      charts: this.#tables,
    });
  }
}
