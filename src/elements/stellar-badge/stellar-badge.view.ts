import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import type { StarVerdict } from '../../contract/star.js';
import { badge } from '../../generated/words/en/badge.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { attributes, BadgeCommitment, BadgeMember, BadgeModel } from './stellar-badge.model.js';
import { stellarBadgeStyles } from './stellar-badge.styles.js';

export const words = badge;
export const styles = [starStyles, stellarBadgeStyles];

type BadgeWords = WordsOf<typeof words>;

const verdicts = ['starred', 'not-starred', 'not-rated'] as const;

/** Source and date are the link's description: a line of text has no room for them. */
export function view(words: BadgeWords, model: BadgeModel, { dataset, pending }: ViewOptions<typeof attributes>): TemplateResult {
  if (pending) {
    return 'star' in model
      ? html`<span class="pill steady" data-room=${anyVerdict(words)}>&nbsp;</span>`
      : html`<span class="pill" data-room=${portionOf(words, model)}></span>`;
  }
  const source = words.t('badge.source', { date: words.day(dataset.asOf) });
  return 'star' in model ? commitmentPill(words, model, source) : memberPill(words, model, source);
}

/** As wide for any verdict, and so before the data as after: all three are measured, the one is shown. */
const anyVerdict = (words: BadgeWords): string => verdicts.map((one) => words.t(`badge.${one}`)).join('\n');

const commitmentPill = (words: BadgeWords, { star, title, url }: BadgeCommitment, source: string): TemplateResult =>
  html`<a part="action" class="pill steady" href=${url || nothing} title=${source} data-room=${anyVerdict(words)}
    ><span
      >${starMark(star.verdict)}${words.t(`badge.${star.verdict}`)}<span class="visually-hidden" lang=${title.lang ?? ''}
        >: ${title.text}</span
      ></span
    ></a
  >`;

/** Its star stays beside the first word. */
function memberPill(words: BadgeWords, member: BadgeMember, source: string): TemplateResult {
  const [first, ...rest] = portionOf(words, member).split(' ');
  return html`<a part="action" class="pill" href=${member.url || nothing} title=${source}
    ><span class="joined">${starMark(verdictOf(member))}${first}</span> ${rest.join(' ')}</a
  >`;
}

const verdictOf = ({ starred: { count, of } }: BadgeMember): StarVerdict => (of ? (count ? 'starred' : 'not-starred') : 'not-rated');

function portionOf(words: BadgeWords, member: BadgeMember): string {
  const { count, of } = member.starred;
  const name = words.memberName(member);
  return of ? words.t('badge.portion', { name, count, n: of }) : words.t('badge.none', { name });
}
