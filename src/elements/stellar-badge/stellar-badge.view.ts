import { html, type TemplateResult } from 'lit';
import type { DatasetNote } from '../../contract/note.js';
import type { StarVerdict } from '../../contract/star.js';
import { badge } from '../../generated/words/en/badge.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { BadgeCommitment, BadgeMember, BadgeModel } from './stellar-badge.model.js';
import { stellarBadgeStyles } from './stellar-badge.styles.js';

export const words = badge;
export const styles = [starStyles, stellarBadgeStyles];

type BadgeWords = WordsOf<typeof words>;

const verdicts = ['starred', 'not-starred', 'not-rated'] as const;

export function view(words: BadgeWords, model: BadgeModel, { asOf }: Pick<DatasetNote, 'asOf'>): TemplateResult {
  const content = html`${'star' in model ? commitmentLabel(words, model) : memberLabel(words, model)}
    <small part="footer">${words.t('badge.ogp')}, ${words.date(asOf)}</small>`;
  return model.url ? html`<a part="action" class="pill" href=${model.url}>${content}</a>` : html`<span class="pill">${content}</span>`;
}

const commitmentLabel = (words: BadgeWords, { star, title }: BadgeCommitment): TemplateResult =>
  html`${starMark(star.verdict)}${verdictLabel(words, star.verdict)}
    <span class="visually-hidden" lang=${title.lang ?? ''}>: ${title.text}</span>`;

/** All three verdicts lie on one spot, two of them unseen, so that the badge is as wide before the data as after. */
const verdictLabel = (words: BadgeWords, verdict: StarVerdict): TemplateResult =>
  html`<span class="label"
    >${verdicts.map((one) => html`<span class=${one === verdict ? '' : 'unseen'}>${words.t(`badge.${one}`)}</span>`)}</span
  >`;

function memberLabel(words: BadgeWords, member: BadgeMember): TemplateResult {
  const { count, of } = member.starred;
  return html`${starMark(of ? (count ? 'starred' : 'not-starred') : 'not-rated')}<b>${words.memberName(member)}</b>
    ${of ? words.plural('badge.portion', of, { count }) : words.t('badge.none')}`;
}
