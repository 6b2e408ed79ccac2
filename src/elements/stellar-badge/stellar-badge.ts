import { html, type TemplateResult } from 'lit';
import { OgpError } from '../../data/errors.js';
import { normalCode } from '../../data/requests.js';
import {
  badgeCommitments,
  badgeMembers,
  type BadgeCommitment,
  type BadgeCommitments,
  type BadgeMember,
  type BadgeMembers,
} from '../../data/schema/documents/badge.js';
import type { DatasetNote } from '../../data/schema/note.js';
import type { StarVerdict } from '../../data/schema/star.js';
import type { Schema } from '../../data/schema/kit.js';
import type { Localizer } from '../../internal/localize.js';
import { OgpElement } from '../../internal/ogp-element.js';
import { badge } from '../../locales/generated/en/badge.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import { stellarBadgeStyles } from './stellar-badge.styles.js';

const verdicts = ['starred', 'not-starred', 'not-rated'] as const;

/**
 * Whether a commitment is starred, or how many of a country's are: small enough to stand in a line of text.
 *
 * @element ogp-stellar-badge
 * @attr {string} commitment - A commitment's id, such as `GE0025`.
 * @attr {string} country - A member, where no commitment is given: `GEO`, `GE`, or OGP's code of a local government.
 * @attr {string} endpoint - The address of a `v1/` folder. Default: the page's endpoint.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The badge.
 * @csspart action - Its link to the page at OGP; in the error state, the button.
 * @csspart status - The sentence of the error state.
 * @csspart footer - Source and date.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - A star that was given.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssstate loading - The data are on their way.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpStellarBadge extends OgpElement<BadgeCommitments | BadgeMembers, BadgeCommitment | BadgeMember> {
  static override properties = { commitment: {}, country: {} };
  static override styles = [...OgpElement.styles, starStyles, stellarBadgeStyles];
  static override readonly english = badge;
  static override readonly tag = 'ogp-stellar-badge';

  declare commitment: string | undefined;
  declare country: string | undefined;

  protected override get schema(): Schema<BadgeCommitments | BadgeMembers> {
    return this.commitment ? badgeCommitments : badgeMembers;
  }

  protected override selection(): readonly unknown[] {
    return [this.commitment, this.country];
  }

  protected override pick(document: BadgeCommitments | BadgeMembers): BadgeCommitment | BadgeMember {
    const id = normalCode(this.commitment);
    const code = normalCode(this.country);
    const found =
      'commitments' in document
        ? document.commitments.find((one) => one.id === id)
        : document.members.find((one) => one.code === code || one.alpha2 === code);
    if (!found) throw new OgpError('not-found', id || code);
    return found;
  }

  protected override view(words: Localizer, model: BadgeCommitment | BadgeMember, dataset: DatasetNote): TemplateResult {
    const content = html`${'star' in model ? this.#commitment(words, model) : this.#country(words, model)}
      <small part="footer">${words.t('badge.ogp')}, ${words.date(dataset.asOf)}</small>`;
    return model.url ? html`<a part="action" class="pill" href=${model.url}>${content}</a>` : html`<span class="pill">${content}</span>`;
  }

  protected override blank(): BadgeCommitment | BadgeMember {
    return this.commitment
      ? { id: '', url: '', title: { text: '' }, star: { verdict: 'not-rated', missing: 'no-data' } }
      : { code: '', url: '', alpha2: null, name: 'Indonesia', starred: { count: 10, of: 100 } };
  }

  #commitment(words: Localizer, { star, title }: BadgeCommitment): TemplateResult {
    return html`${starMark(star.verdict)}${this.#label(words, star.verdict)}
      <span class="hidden" lang=${title.lang ?? ''}>: ${title.text}</span>`;
  }

  /** All three verdicts lie on one spot, two of them unseen, so that the badge is as wide before the data as after. */
  #label(words: Localizer, verdict: StarVerdict): TemplateResult {
    return html`<span class="label"
      >${verdicts.map((one) => html`<span class=${one === verdict ? '' : 'unseen'}>${words.t(`badge.${one}`)}</span>`)}</span
    >`;
  }

  #country(words: Localizer, member: BadgeMember): TemplateResult {
    const { count, of } = member.starred;
    return html`${starMark(of ? (count ? 'starred' : 'not-starred') : 'not-rated')}<b>${words.memberName(member)}</b>
      ${of ? words.plural('badge.portion', of, { count }) : words.t('badge.none')}`;
  }
}
