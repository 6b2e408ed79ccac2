import { html, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { unrecorded } from '../../contract/participation.js';
import type { Portion } from '../../contract/portion.js';
import { irmReview } from '../../generated/words/en/irmReview.js';
import { boxStyles, footer, footerWords } from '../../views/box.js';
import { countryHeadStyles, countryTitle } from '../../views/country-head.js';
import { missingStyles, missingText } from '../../views/missing-mark.js';
import { planName, planWords, yearsOf } from '../../views/plan-name.js';
import { processAnswers, processAnswersStyles, processWords, row } from '../../views/process-answers.js';
import { shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import { ambitionAnswer, ambitionOf, indicatorsOf, type AmbitionAnswer } from './ambition-change.js';
import type { attributes, ReviewedPlan, ReviewModel } from './irm-review.model.js';
import { irmReviewStyles } from './irm-review.styles.js';

export const words = { ...footerWords, ...processWords, ...shareWords, ...planWords, ...irmReview };
export const styles = [boxStyles, countryHeadStyles, missingStyles, processAnswersStyles, irmReviewStyles];

type ReviewWords = WordsOf<typeof words>;

type ReviewOptions = ViewOptions<typeof attributes>;

export const view = (words: ReviewWords, model: ReviewModel, { dataset, headingLevel, pending }: ReviewOptions): TemplateResult => {
  const level = headingLevel + 1;
  return html`<header part="header">
      ${countryTitle(headingLevel, words.t('irmReview.title', { name: words.memberName(model.member) }), words.t('irmReview.told'), pending)}
      <p class="gist" data-room=${longest(words)}><span>${gist(words, model.plan)}</span></p>
    </header>
    <div part="body">${together(words, model, level)} ${checkable(words, model, level)} ${ambitious(words, model, level)}</div>
    ${footer(words, dataset, model.member.url)}`;
};

/** Which plan, and how much of it was assessed at all. */
function gist(words: ReviewWords, plan: ReviewedPlan): string {
  const { commitments: m, reviewed: n } = plan.stats;
  return `${words.t('irmReview.ofPlan', { number: String(plan.number), years: yearsOf(words, plan) })} ${words.t(n ? 'irmReview.reviewed' : 'irmReview.unreviewed', { n, m })}`;
}

const longest = (words: ReviewWords): string =>
  `${words.t('irmReview.ofPlan', { number: '88', years: '2000–2000' })} ${words.t('irmReview.unreviewed')}`;

/** A question, what its answers rest on, and the answers. */
const question = (level: number, title: string, basis: string, answers: TemplateResult): TemplateResult =>
  html`<section>
    <div class="section-title" role="heading" aria-level=${level}>${title}</div>
    <p>${basis}</p>
    ${answers}
  </section>`;

const together = (words: ReviewWords, { plan: { process } }: ReviewModel, level: number): TemplateResult =>
  question(
    level,
    words.t('irmReview.together'),
    words.t(process ? 'irmReview.together.basis' : 'irmReview.together.unknown'),
    processAnswers(words, process ?? unrecorded),
  );

function checkable(words: ReviewWords, { plan: { stats } }: ReviewModel, level: number): TemplateResult {
  const { commitments, reviewed, relevant, verifiable } = stats;
  return question(
    level,
    words.t('irmReview.checkable'),
    words.t('irmReview.checkable.basis'),
    html`<dl class="answers">
      ${row(words.t('irmReview.relevant'), portion(words, relevant))} ${row(words.t('irmReview.verifiable'), portion(words, verifiable))}
      ${row(words.t('irmReview.assessed'), html`<b>${words.t('irmReview.assessedOf', { n: reviewed, m: commitments })}</b>`)}
    </dl>`,
  );
}

function ambitious(words: ReviewWords, { plan, before }: ReviewModel, level: number): TemplateResult {
  const answer = ambitionAnswer(plan, before);
  return question(
    level,
    words.t('irmReview.ambitious'),
    ambitionSentence(words, answer, plan),
    html`<dl class="answers ambition">
      ${ambitionRow(words, plan, answer)}
      ${before ? ambitionRow(words, before, answer) : row(words.t('irmReview.before'), missingText(words.t('irmReview.noPlan')))}
    </dl>`,
  );
}

const ambitionSentence = (words: ReviewWords, answer: AmbitionAnswer, { number }: ReviewedPlan): string =>
  words.t(`irmReview.ambitious.${'unknown' in answer ? answer.unknown : answer.change}`, { number: String(number - 1) });

/** By the indicator that answers, else by that by which most was assessed. */
function ambitionRow(words: ReviewWords, plan: ReviewedPlan, answer: AmbitionAnswer): TemplateResult {
  const by = 'by' in answer ? answer.by : indicatorsOf(plan)[0];
  const name = planName(words, plan);
  return by
    ? row(words.t(`irmReview.by.${by}`, { plan: name }), portion(words, ambitionOf(plan, by)))
    : row(name, portion(words, { count: 0, of: 0 }));
}

const portion = (words: ReviewWords, { count, of }: Portion): TemplateResult =>
  of ? html`<b>${words.t('share.assessed', { n: count, m: of })}</b>` : missingText(words.t('share.noneAssessed'));
