import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentSummary } from '../../contract/commitment.js';
import type { Graded } from '../../contract/common.js';
import type { SourceNote } from '../../contract/note.js';
import { ambitionOf, firstYearWithoutStars, resultsOf } from '../../contract/rules.js';
import { card } from '../../generated/words/en/card.js';
import { compact as compactWords } from '../../generated/words/en/compact.js';
import { gist as gistWords } from '../../generated/words/en/gist.js';
import { boxStyles, footer, footerWords, heading, titleToCome } from '../../views/box.js';
import { titleFor } from '../../views/commitment-title.js';
import { gradeScale, gradeStyles, gradeWord, gradeWords, segments, smallPrint, type ScaleName } from '../../views/grade-scale.js';
import { hollowMark, missingStyles } from '../../views/missing-mark.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { CardModel } from './commitment-card.model.js';
import { commitmentCardStyles } from './commitment-card.styles.js';
import { commitmentDetails, detailsWords, type DetailsOptions } from './commitment-details.js';

export const words = { ...footerWords, ...gradeWords, ...card, ...gistWords, ...compactWords, ...detailsWords };
export const styles = [boxStyles, starStyles, gradeStyles, missingStyles, commitmentCardStyles];

type CardWords = WordsOf<typeof words>;

export interface CardOptions extends DetailsOptions {
  readonly dataset: SourceNote;
  /** Title, completion, ambition and star only. */
  readonly compact: boolean;
  readonly headingLevel: number;
  /** Whether the data are still to come: then the page's own words stand in the title's place. */
  readonly pending: boolean;
}

export function view(words: CardWords, model: CardModel, options: CardOptions): TemplateResult {
  const { commitment } = model;
  const { compact, dataset } = options;
  return html`<header part="header">
      ${kicker(words, model, compact)} ${options.pending ? titleToCome : title(words, commitment, options)}
      ${compact ? nothing : gist(words, commitment)}
    </header>
    ${compact ? compactBody(words, commitment) : findings(words, commitment)}
    ${'description' in commitment && !compact ? commitmentDetails(words, commitment, options) : nothing}
    ${footer(words, dataset, commitment.url)}`;
}

function kicker(words: CardWords, { member, planNumber, commitment }: CardModel, compact: boolean): TemplateResult {
  const { year, endYear } = commitment;
  const years = endYear && endYear !== year ? words.t('card.years', { start: String(year), end: String(endYear) }) : String(year);
  const institution = 'leadInstitution' in commitment && commitment.leadInstitution;
  return html`<p class="kicker parts">
    <b>${words.memberName(member)}</b> <span>${compact ? years : words.t('card.plan', { number: String(planNumber), years })}</span>
    ${institution && !compact ? html`<span>${institution}</span>` : nothing}
  </p>`;
}

/** From this many characters on, a compact card's title may be cut: the whole stands behind a disclosure. */
const cutFrom = 80;

function title(words: CardWords, commitment: CommitmentSummary, { compact, headingLevel }: CardOptions): TemplateResult {
  const { text, lang } = titleFor(words.lang, commitment);
  const written = html`<bdi lang=${lang ?? ''}>${text}</bdi>`;
  return html`${heading(headingLevel, commitment.url ? html`<a href=${commitment.url}>${written}</a>` : html`<span>${written}</span>`)}
  ${
    compact && text.length > cutFrom
      ? html`<details part="details">
          <summary>${words.t('compact.wholeTitle')}</summary>
          <p dir="auto" lang=${lang ?? ''}>${text}</p>
        </details>`
      : nothing
  }`;
}

/** The longest sentence on one of the scales. */
const longest = (words: CardWords, scale: 'completion' | 'openedGovernment'): string =>
  (Object.keys(gistWords) as (keyof typeof gistWords)[])
    .filter((key) => key.startsWith(`gist.${scale}.`))
    .map((key) => words.t(key))
    .reduce((a, b) => (b.length > a.length ? b : a));

/** What the reviewers found, in two plain sentences; as high for any finding, and so before the data as after. */
function gist(words: CardWords, commitment: CommitmentSummary): TemplateResult {
  const { completion } = commitment;
  const [scale = 'openedGovernment'] = resultsOf(commitment);
  const results = commitment[scale];
  return html`<p class="gist" data-room="${longest(words, 'completion')} ${longest(words, 'openedGovernment')}">
    <span>
      ${words.t(`gist.completion.${'grade' in completion ? completion.grade : completion.missing}`)}
      ${words.t(`gist.${scale}.${'grade' in results ? results.grade : results.missing}` as keyof typeof gistWords)}
    </span>
  </p>`;
}

const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** The answer to each question a reader has, in four rows. */
function findings(words: CardWords, commitment: CommitmentSummary): TemplateResult {
  const ambition = ambitionOf(commitment);
  const [results = 'openedGovernment'] = resultsOf(commitment);
  return html`<dl part="body" class="rows">
    ${row(words.t('finding.completion'), gradeScale(words, 'completion', commitment.completion))}
    ${row(words.t(`finding.${results}`), gradeScale(words, results, commitment[results]))}
    ${row(words.t('finding.ambition'), gradeScale(words, ambition, commitment[ambition], words.t(`finding.by.${ambition}`)))}
    ${row(words.t('card.star'), starFinding(words, commitment))}
  </dl>`;
}

const starFinding = (words: CardWords, { star, year }: CommitmentSummary): TemplateResult =>
  html`<span class="pair"
      >${starMark(star.verdict)}<span class=${'missing' in star ? 'missing' : 'grade'}>${words.t(`finding.${star.verdict}`)}</span></span
    >
    ${smallPrint(starBasis(words, star, year))}`;

/** The rule and the report behind a verdict on a star, or why there is none. */
function starBasis(words: CardWords, star: CommitmentSummary['star'], year: number): readonly string[] {
  if ('formula' in star) return [words.t(`finding.formula.${star.formula}`), words.t(`finding.stage.${star.stage}`)];
  return [year < firstYearWithoutStars ? words.t(`missing.${star.missing}`) : words.t('finding.noStars')];
}

/** Completion as a scale, and one line for ambition and star. */
function compactBody(words: CardWords, commitment: CommitmentSummary): TemplateResult {
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
