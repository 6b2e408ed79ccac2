import type { TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import * as model from './numbers.model.js';
import { styles, view, words as english } from './numbers.view.js';

/**
 * The Open Government Partnership in numbers: countries, local governments, action plans, commitments, stars and forums, counted in
 * the endpoint's data; and who founded and who governs it, each with the source and date that it has for itself.
 *
 * @element ogp-numbers
 * @attr {string} [figures=countries local-governments plans commitments starred forum founded committee] - Which figures to show, by name, with spaces between, in this order; `founded` and `committee` stand below the others.
 * @attr {string} [since=all years] - Only plans submitted in this year or later: `2015`. Of a forum, only records of such plans.
 * @attr {string} [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline.
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
export class OgpNumbers extends OgpElement<model.NumbersDocument, model.NumbersModel, typeof english> {
  static override properties = { ...headingProperty, figures: {}, since: {} };
  static override styles = [...OgpElement.styles, ...styles];

  declare figures: string | undefined;
  declare since: string | undefined;
  declare headingLevel: number | undefined;

  protected override readonly model = model;
  protected override readonly english = english;

  protected override draw(words: WordsOf<typeof english>, model: model.NumbersModel, dataset: DatasetNote): TemplateResult {
    return view(words, model, {
      dataset: withMethod(dataset, words.lang),
      headingLevel: headingLevelOf(this),
      figures: this.#figures(),
      since: Number(/\b\d{4}\b/.exec(this.since ?? '')?.[0] ?? 0),
    });
  }

  #figures(): readonly model.FigureName[] {
    const named = new Set(this.figures?.split(/\s+/));
    const wanted = [...named].flatMap((name) => model.figureNames.find((figure) => figure === name) ?? []);
    return wanted.length ? wanted : model.figureNames;
  }
}
