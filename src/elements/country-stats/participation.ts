/** How the plans were made and carried out together with the public, as the IRM recorded it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Graded } from '../../data/schema/common.js';
import type { PlanWithStats, ProcessRecord } from '../../data/schema/plan-record.js';
import { processSteps } from '../../data/schema/scales.js';
import type { Localizer } from '../../internal/localize.js';
import { missingMark } from '../../views/missing-mark.js';

export function participation(words: Localizer, plans: readonly PlanWithStats[], level: number): TemplateResult {
  const recorded = plans.flatMap((plan) => (plan.process ? [{ plan, process: plan.process }] : []));
  return html`<section part="participation" class="participation">
    <div class="section-title" role="heading" aria-level=${level}>${words.t('stats.participation')}</div>
    <p>${words.t(recorded.length ? 'stats.participationNote' : 'stats.noProcess')}</p>
    <div class="records">${recorded.map(({ plan, process }) => record(words, plan, process, level + 1))}</div>
  </section>`;
}

function record(words: Localizer, plan: PlanWithStats, process: ProcessRecord, level: number): TemplateResult {
  const { steps, stepsFollowed, development, implementation, selfAssessment } = process;
  return html`<div>
    <div role="heading" aria-level=${level}>${words.t('stats.planName', { number: String(plan.number), year: String(plan.year) })}</div>
    <dl>
      ${row(
        words.t('stats.steps'),
        html`${stepsFollowed === null ? missingMark(words, 'not-reviewed') : html`<b>${words.t('stats.stepsOf', { n: stepsFollowed })}</b>`}
          <ul>
            ${processSteps.map((step) => html`<li>${mark(steps[step])} ${words.t(`stats.step.${step}`)}: ${answer(words, steps[step])}</li>`)}
          </ul>`,
      )}
      ${row(words.t('stats.development'), influence(words, development))} ${row(words.t('stats.implementation'), influence(words, implementation))}
      ${row(words.t('stats.forum'), html`${mark(implementation.forum)} ${answer(words, implementation.forum)}`)}
      ${row(words.t('stats.selfAssessment'), html`${mark(selfAssessment.published)} ${answer(words, selfAssessment.published)}`)}
    </dl>
  </div>`;
}

const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** The level on IAP2's spectrum, and who could take part. */
function influence(words: Localizer, { level, openness }: ProcessRecord['development']): TemplateResult {
  if ('missing' in level) return missingMark(words, level.missing);
  return html`<b>${words.t(`stats.level.${level.grade}`)}</b>${'grade' in openness ? ` (${words.t(`stats.openness.${openness.grade}`)})` : nothing}`;
}

const answer = (words: Localizer, graded: Graded<'yes' | 'no'>): string =>
  'missing' in graded ? words.t(`missing.${graded.missing}`) : words.t(`answer.${graded.grade}`);

const mark = (graded: Graded<'yes' | 'no'>): TemplateResult =>
  html`<span class="mark ${'grade' in graded ? graded.grade : 'hollow'}" aria-hidden="true"></span>`;
