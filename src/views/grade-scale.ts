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

/** All grades of each scale, those below zero too. */
const places: Readonly<Record<ScaleName, readonly string[]>> = { ...scales, openedGovernment: openedGovernmentGrades };

/** Where a grade stands among `m`, in words: `2nd lowest of 4`. */
function placeOf(words: WordsOf<typeof gradeWords>, place: number, m: number): string {
  if (place === 0) return words.t('finding.place.lowest', { m });
  if (place === m - 1) return words.t('finding.place.top', { m });
  if (place * 2 === m - 1) return words.t('finding.place.middle', { m });
  return words.t(place === 1 ? 'finding.place.low' : 'finding.place.high', { m });
}

/** A grade's word in the reader's language. */
export const gradeWord = (words: WordsOf<typeof gradeWords>, scale: ScaleName, grade: string): string =>
  words.t(`${scale === 'completion' ? '' : 'finding.'}${scale}.${grade}` as keyof typeof gradeWords);

/**
 * The scale, the word, and in small print its place, its stage and `note`. A grade off its scale (withdrawn, without evidence,
 * worsened) has its word and a mark, but no segments.
 */
export function gradeScale(words: WordsOf<typeof gradeWords>, scale: ScaleName, graded: Graded, note = ''): TemplateResult {
  const pair = gradePair(words, scale, graded);
  if ('missing' in graded) return html`${pair} ${smallPrint([note])}`;
  const { grade, stage } = graded;
  const place = places[scale].indexOf(grade);
  return html`${pair}
  ${smallPrint([place < 0 ? '' : placeOf(words, place, places[scale].length), note, stage ? words.t(`finding.stage.${stage}`) : ''])}`;
}

/** The scale and the word alone. */
export const gradePair = (words: WordsOf<typeof gradeWords>, scale: ScaleName, graded: Graded): TemplateResult =>
  html`<span class="pair"
    >${
      'missing' in graded
        ? missingMark(words, graded.missing)
        : html`${segments(scale, graded.grade)} <span class="grade">${gradeWord(words, scale, graded.grade)}</span>`
    }</span
  >`;

/** The segments of a scale, filled up to the grade; a mark apart for a grade that is off it. */
export function segments(scale: ScaleName, grade: string): TemplateResult {
  const grades: readonly string[] = scales[scale];
  const level = grades.indexOf(grade);
  return level < 0
    ? html`<span class="apart" aria-hidden="true"></span>`
    : html`<span class="scale" aria-hidden="true"
        >${grades.slice(1).map((_, i) => html`<i class=${i < level ? 'on' : nothing}></i>`)}</span
      >`;
}

/** Parts of a line, told apart by dots that nobody hears. */
export function smallPrint(parts: readonly string[]): TemplateResult | typeof nothing {
  const given = parts.filter(Boolean);
  return given.length
    ? html`<small class="parts">${given.map((part, i) => html`${i ? ' ' : nothing}<span>${part}</span>`)}</small>`
    : nothing;
}

export const gradeStyles = css`
  .scale {
    display: inline-flex;
    gap: 2px;
    flex: none;
  }
  .scale i {
    inline-size: 1.6em;
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
  @container (inline-size < 20em) {
    .scale i {
      inline-size: 1.15em;
    }
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
    min-inline-size: 0;
    font-weight: 600;
  }
  .pair {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-inline-size: 0;
  }
  .parts > * + *::before {
    content: '·';
    content: '·' / '';
    margin-inline: 0.1em 0.4em;
  }
  @media (forced-colors: active) {
    .scale i.on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
