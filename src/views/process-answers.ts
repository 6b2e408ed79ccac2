/** How a plan was made and carried out together with the public: five lines, and the steps one by one. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Graded } from '../contract/common.js';
import { unrecorded, type Participation } from '../contract/participation.js';
import { processSteps } from '../contract/scales.js';
import { answer as answerWords } from '../generated/words/en/answer.js';
import { process } from '../generated/words/en/process.js';
import type { WordsOf } from '../words/localizer.js';
import { missingMark, missingWords } from './missing-mark.js';

export const processWords = { ...missingWords, ...answerWords, ...process };
type ProcessWords = WordsOf<typeof processWords>;

/** With a mark and a reason where something is not known. */
export const processAnswers = (words: ProcessWords, record: Participation): TemplateResult =>
  html`<dl class="answers">
    ${row(
      words.t('process.steps'),
      record.stepsFollowed === null
        ? missingMark(words, record === unrecorded ? 'no-data' : 'not-reviewed')
        : html`<b>${words.t('process.stepsOf', { n: record.stepsFollowed })}</b>`,
    )}
    ${row(words.t('process.development'), influence(words, record.development))}
    ${row(words.t('process.implementation'), influence(words, record.implementation))}
    ${row(words.t('process.forum'), answer(words, record.implementation.forum))}
    ${row(words.t('process.selfAssessment'), answer(words, record.selfAssessment.published))}
  </dl>`;

export const processStepList = (words: ProcessWords, record: Participation): TemplateResult =>
  html`<ul>
    ${processSteps.map((step) => html`<li>${words.t(`process.step.${step}`)}: ${answer(words, record.steps[step])}</li>`)}
  </ul>`;

/** A line of answers: what is asked, and what is known. */
export const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** The level on IAP2's spectrum, and who could take part. */
function influence(words: ProcessWords, { level, openness }: Participation['development']): TemplateResult {
  if ('missing' in level) return missingMark(words, level.missing);
  return html`<b>${words.t(`process.level.${level.grade}`)}</b
    >${'grade' in openness ? ` (${words.t(`process.openness.${openness.grade}`)})` : nothing}`;
}

const answer = (words: ProcessWords, graded: Graded<'yes' | 'no'>): TemplateResult =>
  'missing' in graded
    ? missingMark(words, graded.missing)
    : html`<span class="mark ${graded.grade}" aria-hidden="true"></span> <b>${words.t(`answer.${graded.grade}`)}</b>`;

export const processAnswersStyles = css`
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
  li > b {
    font-weight: 600;
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
  }
  @container (inline-size < 17em) {
    .answers > div {
      min-block-size: 5.2em;
    }
  }
`;
