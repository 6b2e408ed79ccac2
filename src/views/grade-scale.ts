/** A grade as a segmented scale with its word beside it: the one way in which grades are drawn, wherever they stand. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Graded } from '../contract/common.js';
import {
  completionGrades,
  earlyResultsGrades,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
  specificityGrades,
} from '../contract/scales.js';
import { completion } from '../generated/words/en/completion.js';
import { finding } from '../generated/words/en/finding.js';
import type { WordsOf } from '../words/localizer.js';
import { missingMark, missingWords } from './missing-mark.js';

export const gradeWords = { ...missingWords, ...completion, ...finding };

/** The scales, lowest grade first. The lowest fills no segment. */
const scales = {
  completion: completionGrades,
  specificity: specificityGrades,
  potentialImpact: potentialImpactGrades,
  potentialForResults: potentialForResultsGrades,
  // "Worsened" lies below the scale's zero, and is drawn apart from it.
  openedGovernment: openedGovernmentGrades.slice(1),
  earlyResults: earlyResultsGrades,
} as const;
export type ScaleName = keyof typeof scales;

/** A grade off its scale (withdrawn, without evidence, worsened) has its word and a mark, but no segments. */
export function gradeScale(words: WordsOf<typeof gradeWords>, scale: ScaleName, graded: Graded): TemplateResult {
  if ('missing' in graded) return missingMark(words, graded.missing);
  const grades: readonly string[] = scales[scale];
  const level = grades.indexOf(graded.grade);
  return html`${
      level < 0
        ? html`<span class="apart" aria-hidden="true"></span>`
        : html`<span class="scale" aria-hidden="true"
            >${grades.slice(1).map((_, i) => html`<i class=${i < level ? 'on' : nothing}></i>`)}</span
          >`
    }
    <span class="grade">${words.t(`${scale === 'completion' ? '' : 'finding.'}${scale}.${graded.grade}` as keyof typeof gradeWords)}</span>
    ${graded.stage ? html`<small>${words.t(`finding.stage.${graded.stage}`)}</small>` : nothing}`;
}

export const gradeStyles = css`
  .scale {
    display: inline-flex;
    gap: 2px;
    flex: none;
  }
  .scale i {
    inline-size: 1.9em;
    block-size: 0.5em;
    border: 1px solid var(--_edge);
    box-sizing: border-box;
  }
  .scale i.on {
    background: var(--_accent);
    border-color: var(--_accent);
    print-color-adjust: exact;
  }
  .scale i:first-child {
    border-start-start-radius: 0.25em;
    border-end-start-radius: 0.25em;
  }
  .scale i:last-child {
    border-start-end-radius: 0.25em;
    border-end-end-radius: 0.25em;
  }
  .apart {
    inline-size: 0.75em;
    block-size: 0.75em;
    box-sizing: border-box;
    border: 1.5px solid var(--_edge);
    rotate: 45deg;
    scale: 0.8;
  }
  .grade {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .scale i.on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
