/** How the plans were made and carried out together with the public, as the IRM recorded it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { unrecorded, type Participation } from '../../contract/participation.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import { planName, type planWords } from '../../views/plan-name.js';
import { processAnswers, processStepList, type processWords } from '../../views/process-answers.js';
import type { WordsOf } from '../../words/localizer.js';
import type { RecordPlan } from './country-stats.model.js';

type ParticipationWords = WordsOf<typeof processWords & typeof planWords & typeof statsWords>;

type Recorded = RecordPlan & { readonly process: Participation };

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
    ${processAnswers(words, latest?.process ?? unrecorded)}
    ${
      latest
        ? html`<details>
            <summary>${words.t('stats.allSteps')}</summary>
            ${recorded.map(
              (plan) =>
                html`<div role="heading" aria-level=${level + 1}>${planName(words, plan)}</div>
                  ${plan === latest ? nothing : processAnswers(words, plan.process)} ${processStepList(words, plan.process)}`,
            )}
          </details>`
        : nothing
    }
  </section>`;
}

/** `Plan 2, 2014`. */
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
  @container (inline-size < 36em) {
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
    .participation > p {
      min-block-size: 4.35em;
    }
    .unrecorded {
      padding-block-end: 3.98em;
    }
  }
`;
