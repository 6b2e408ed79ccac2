/** A commitment in brief: member, years, title, completion, ambition and star; and the parts of its head, which a full card has too. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ListedCommitment } from '../contract/commitment.js';
import type { Graded, Member } from '../contract/common.js';
import { ambitionOf } from '../contract/rules.js';
import { card } from '../generated/words/en/card.js';
import { compact } from '../generated/words/en/compact.js';
import type { WordsOf } from '../words/localizer.js';
import { heading, titleToCome } from './box.js';
import { titleFor } from './commitment-title.js';
import { gradeWord, gradeWords, segments, type ScaleName } from './grade-scale.js';
import { hollowMark } from './missing-mark.js';
import { planWords, yearsOf } from './plan-name.js';

export const compactCardWords = { ...gradeWords, ...planWords, ...card, ...compact };

type CompactWords = WordsOf<typeof compactCardWords>;

export interface MemberCommitment {
  readonly member: Pick<Member, 'alpha2' | 'name'>;
  readonly commitment: ListedCommitment;
}

export interface CompactOptions {
  /** The level of the title in the page's outline. */
  readonly headingLevel: number;
  /** Whether the data are still to come: then the page's own words stand in the title's place. */
  readonly pending: boolean;
}

/** From this many characters on, a compact card's title may be cut: the whole stands behind a disclosure. */
const cutFrom = 80;

export function compactCard(words: CompactWords, { member, commitment }: MemberCommitment, options: CompactOptions): TemplateResult {
  const { text, lang } = titleFor(words.lang, commitment);
  return html`<article class="compact">
    <header part="header">
      ${kicker(words, member, [yearsOf(words, commitment)])}
      ${options.pending ? titleToCome : commitmentTitle(words, commitment, options.headingLevel)}
      ${
        !options.pending && text.length > cutFrom
          ? html`<details part="details">
              <summary>${words.t('compact.wholeTitle')}</summary>
              <p dir="auto" lang=${lang ?? ''}>${text}</p>
            </details>`
          : nothing
      }
    </header>
    ${findings(words, commitment)}
  </article>`;
}

/** Whose commitment it is, and what else stands in the line above its title. */
export const kicker = (words: CompactWords, member: MemberCommitment['member'], parts: readonly string[]): TemplateResult =>
  html`<p class="kicker parts">
    <b>${words.memberName(member)}</b> ${parts.map((part, i) => html`${i ? ' ' : nothing}<span>${part}</span>`)}
  </p>`;

export function commitmentTitle(words: CompactWords, commitment: ListedCommitment, level: number): TemplateResult {
  const { text, lang } = titleFor(words.lang, commitment);
  const written = html`<bdi lang=${lang ?? ''}>${text}</bdi>`;
  return heading(level, commitment.url ? html`<a href=${commitment.url}>${written}</a>` : html`<span>${written}</span>`);
}

/** Completion as a scale, and one line for ambition and star. */
function findings(words: CompactWords, commitment: ListedCommitment): TemplateResult {
  const { completion, star } = commitment;
  const scale = ambitionOf(commitment);
  const named = (graded: Graded, scale: ScaleName): string =>
    'grade' in graded ? gradeWord(words, scale, graded.grade) : words.t(`missing.${graded.missing}`);
  return html`<div part="body" class="compact-body">
    <p class="pair">
      ${'missing' in completion ? hollowMark : segments('completion', completion.grade)}
      <span class="grade">${words.t('compact.completion', { grade: named(completion, 'completion') })}</span>
    </p>
    <p class="parts">
      <span
        >${words.t('compact.ambition', {
          indicator: words.t(`finding.${scale}`),
          grade: named(commitment[scale], scale),
        })}</span
      >
      <span>${words.t(`finding.${star.verdict}`)}</span>
    </p>
  </div>`;
}

/** Of the head that both cards have. */
export const commitmentHeadStyles = css`
  .kicker {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .kicker b {
    font-weight: 650;
  }
  .title > a,
  .title > span,
  .title ::slotted(a) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, 5);
    overflow: hidden;
    color: inherit;
  }
`;

export const compactCardStyles = css`
  .compact header {
    padding-block: 0.8em 0.35em;
  }
  .compact .title {
    font-size: 1.0625em;
    margin-block: 0.25em 0;
    max-inline-size: 34em;
    --_lines: 3;
  }
  .compact details {
    border: 0;
    padding: 0;
    font-size: 0.875em;
  }
  .compact summary {
    padding-block: 0.25em;
  }
  .compact details p {
    margin: 0;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  .compact-body {
    padding: 0 var(--_pad) 0.8em;
  }
  .compact-body p {
    margin: 0.2em 0 0;
  }
  .compact-body .pair {
    display: flex;
    min-block-size: 1.45em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .compact-body .parts {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  @container (inline-size < 24em) {
    .compact-body .parts {
      min-block-size: 2.9em;
    }
  }
`;
