/** How the plans were made and carried out together with the public, as the IRM recorded it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Graded } from '../../contract/common.js';
import { processSteps } from '../../contract/scales.js';
import type { answer as answerWords } from '../../generated/words/en/answer.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import { missingMark, type missingWords } from '../../views/missing-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import { unrecorded, type RecordPlan, type RecordProcess } from './country-stats.model.js';

type ParticipationWords = WordsOf<typeof answerWords & typeof missingWords & typeof statsWords>;

type Recorded = RecordPlan & { readonly process: RecordProcess };

/**
 * The latest plan of which there is a record, in five lines; behind a disclosure its steps, and the earlier plans. So it is
 * as high for one plan as for four, and, with five marks for what is not known, as for none.
 */
export function participation(words: ParticipationWords, plans: readonly RecordPlan[], level: number): TemplateResult {
  const recorded = plans.filter((plan): plan is Recorded => plan.process !== null).reverse();
  const [latest] = recorded;
  return html`<section part="participation" class="participation ${latest ? '' : 'unrecorded'}">
    <div class="section-title" role="heading" aria-level=${level}>${words.t('stats.participation')}</div>
    <p>${latest ? words.t('stats.participationNote', { plan: planName(words, latest) }) : words.t('stats.noProcess')}</p>
    ${answers(words, latest?.process ?? unrecorded)}
    ${
      latest
        ? html`<details>
            <summary>${words.t('stats.allSteps')}</summary>
            ${recorded.map(
              (plan) =>
                html`<div role="heading" aria-level=${level + 1}>${planName(words, plan)}</div>
                  ${plan === latest ? nothing : answers(words, plan.process)} ${steps(words, plan.process)}`,
            )}
          </details>`
        : nothing
    }
  </section>`;
}

/** `Plan 2, 2014`. */
export const planName = (words: WordsOf<typeof statsWords>, { number, year }: RecordPlan): string =>
  words.t('stats.planName', { number: String(number), year: String(year) });

const answers = (words: ParticipationWords, process: RecordProcess): TemplateResult =>
  html`<dl class="answers">
    ${row(
      words.t('stats.steps'),
      process.stepsFollowed === null
        ? missingMark(words, process === unrecorded ? 'no-data' : 'not-reviewed')
        : html`<b>${words.t('stats.stepsOf', { n: process.stepsFollowed })}</b>`,
    )}
    ${row(words.t('stats.development'), influence(words, process.development))}
    ${row(words.t('stats.implementation'), influence(words, process.implementation))}
    ${row(words.t('stats.forum'), answer(words, process.implementation.forum))}
    ${row(words.t('stats.selfAssessment'), answer(words, process.selfAssessment.published))}
  </dl>`;

const steps = (words: ParticipationWords, process: RecordProcess): TemplateResult =>
  html`<ul>
    ${processSteps.map((step) => html`<li>${words.t(`stats.step.${step}`)}: ${answer(words, process.steps[step])}</li>`)}
  </ul>`;

const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** The level on IAP2's spectrum, and who could take part. */
function influence(words: ParticipationWords, { level, openness }: RecordProcess['development']): TemplateResult {
  if ('missing' in level) return missingMark(words, level.missing);
  return html`<b>${words.t(`stats.level.${level.grade}`)}</b
    >${'grade' in openness ? ` (${words.t(`stats.openness.${openness.grade}`)})` : nothing}`;
}

const answer = (words: ParticipationWords, graded: Graded<'yes' | 'no'>): TemplateResult =>
  'missing' in graded
    ? missingMark(words, graded.missing)
    : html`<span class="mark ${graded.grade}" aria-hidden="true"></span> <b>${words.t(`answer.${graded.grade}`)}</b>`;

export const participationStyles = css`
  .participation {
    padding: 1.1em var(--_pad) 0.4em;
  }
  .participation > p {
    margin: 0.1em 0 0.6em;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  /* As high as one with a disclosure. */
  .unrecorded {
    padding-block-end: 3.17em;
  }
  .answers {
    margin: 0;
    font-size: 0.875em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: 1fr minmax(9.5em, 40%);
    gap: 0 1em;
    align-items: center;
    min-block-size: 2.5em;
    line-height: 1.25;
    border-block-start: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_soft);
  }
  .answers dd {
    margin: 0;
  }
  .answers b,
  .participation li b {
    font-weight: 600;
  }
  .participation details [role='heading'] {
    margin-block: 0.4em;
    font-size: 0.875em;
    font-weight: 650;
  }
  .participation details ul {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    columns: 17em auto;
  }
  .participation details li {
    padding-block: 0.15em;
    break-inside: avoid;
  }
  .mark {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.3em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    box-sizing: border-box;
  }
  .mark.yes {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .mark.yes {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (inline-size < 36em) {
    .answers > div {
      grid-template-columns: 1fr;
      align-content: center;
      min-block-size: 3.75em;
    }
    .participation > p {
      min-block-size: 2.9em;
    }
    .participation summary {
      font-size: 0.8125em;
    }
    .unrecorded {
      padding-block-end: 2.8em;
    }
  }
  @container (inline-size < 17em) {
    .answers > div {
      min-block-size: 5.2em;
    }
    .participation > p {
      min-block-size: 4.35em;
    }
    .unrecorded {
      padding-block-end: 3.98em;
    }
  }
`;
