import { html, type TemplateResult } from 'lit';
import type { DatasetNote } from '../../contract/note.js';
import { badge } from '../../generated/words/en/badge.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { BadgeCommitment, BadgeMember, BadgeModel } from './stellar-badge.model.js';
import { stellarBadgeStyles } from './stellar-badge.styles.js';

export const words = badge;
export const styles = [starStyles, stellarBadgeStyles];

type BadgeWords = WordsOf<typeof words>;

const verdicts = ['starred', 'not-starred', 'not-rated'] as const;

/** Source and date are the link's description: a line of text has no room for them. */
export function view(words: BadgeWords, model: BadgeModel, { asOf }: Pick<DatasetNote, 'asOf'>): TemplateResult {
  const isCommitment = 'star' in model;
  const content = isCommitment ? commitmentLabel(words, model) : memberLabel(words, model);
  // As wide for any verdict, and so before the data as after: all three are measured, the one is shown.
  const room = isCommitment ? verdicts.map((one) => words.t(`badge.${one}`)).join('\n') : '';
  const source = words.t('badge.source', { date: words.day(asOf) });
  return model.url
    ? html`<a part="action" class="pill" href=${model.url} title=${source} data-room=${room}>${content}</a>`
    : html`<span class="pill" title=${source} data-room=${room}>${content}</span>`;
}

const commitmentLabel = (words: BadgeWords, { star, title }: BadgeCommitment): TemplateResult =>
  html`<span class="verdict"
    >${starMark(star.verdict)}${words.t(`badge.${star.verdict}`)}<span class="visually-hidden" lang=${title.lang ?? ''}
      >: ${title.text}</span
    ></span
  >`;

function memberLabel(words: BadgeWords, member: BadgeMember): TemplateResult {
  const { count, of } = member.starred;
  const name = words.memberName(member);
  return html`<span
    >${starMark(of ? (count ? 'starred' : 'not-starred') : 'not-rated')}${
      of ? words.t('badge.portion', { name, count, n: of }) : words.t('badge.none', { name })
    }</span
  >`;
}
