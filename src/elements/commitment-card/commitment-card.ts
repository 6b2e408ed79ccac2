import type { TemplateResult } from 'lit';
import { OgpElement } from '../../base/ogp-element.js';
import type { DatasetNote } from '../../contract/note.js';
import { withMethod } from '../../page/method.js';
import { headingLevelOf, headingProperty } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import * as model from './commitment-card.model.js';
import { styles, view, words as english } from './commitment-card.view.js';

/**
 * One commitment: what was promised, by whom, and what OGP's independent reviewers (the IRM) found.
 *
 * @element ogp-commitment-card
 * @attr {string} commitment - A commitment's id, such as `GE0025`.
 * @attr {'full'|'compact'} [variant=full] - `compact`: for a sidebar; title, completion, ambition and star only.
 * @attr {string} [endpoint=the page's endpoint] - The address of a `v1/` folder.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The card.
 * @csspart header - Member, plan, institution, title, and what was found in a sentence.
 * @csspart title - The title.
 * @csspart body - The findings.
 * @csspart details - Facts and the full text behind a disclosure; in a compact card, a title too long for it.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button: to try again, or to read the whole of a long text.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments, focus rings and the disclosure.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - A star that was given.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCommitmentCard extends OgpElement<model.CardDocument, model.CardModel, typeof english> {
  static override properties = {
    ...headingProperty,
    commitment: {},
    variant: { reflect: true },
    opened: { state: true },
    readAll: { state: true },
  };
  static override styles = [...OgpElement.styles, ...styles];

  declare commitment: string | undefined;
  declare headingLevel: number | undefined;
  declare variant: 'full' | 'compact' | undefined;

  declare private opened: boolean | undefined;
  declare private readAll: boolean | undefined;

  protected override readonly model = model;
  protected override readonly english = english;

  protected override draw(words: WordsOf<typeof english>, model: model.CardModel, dataset: DatasetNote, pending: boolean): TemplateResult {
    return view(words, model, {
      dataset: withMethod(dataset, words.lang),
      pending,
      compact: this.variant === 'compact',
      headingLevel: headingLevelOf(this),
      opened: Boolean(this.opened),
      open: this.#open,
      readAll: Boolean(this.readAll),
      toggleReadAll: this.#toggleReadAll,
    });
  }

  readonly #open = (): void => {
    this.opened = true;
  };

  readonly #toggleReadAll = (): void => {
    this.readAll = !this.readAll;
  };
}
