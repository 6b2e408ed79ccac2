import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import type { CommitmentSummary } from '../../contract/commitment.js';
import { ambitionOf, firstYearWithoutStars, resultsOf } from '../../contract/rules.js';
import { gist as gistWords } from '../../generated/words/en/gist.js';
import { boxStyles, footer, footerWords, titleToCome } from '../../views/box.js';
import {
  commitmentHeadStyles,
  commitmentTitle,
  compactCard,
  compactCardStyles,
  compactCardWords,
  kicker,
} from '../../views/compact-card.js';
import { gradeScale, gradeStyles, smallPrint } from '../../views/grade-scale.js';
import { missingStyles } from '../../views/missing-mark.js';
import { yearsOf } from '../../views/plan-name.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import type { attributes, CardModel } from './commitment-card.model.js';
import { commitmentCardStyles } from './commitment-card.styles.js';
import { commitmentDetails, detailsWords, type DetailsOptions } from './commitment-details.js';

export const words = { ...footerWords, ...compactCardWords, ...gistWords, ...detailsWords };
export const styles = [boxStyles, starStyles, gradeStyles, missingStyles, commitmentHeadStyles, commitmentCardStyles, compactCardStyles];

type CardWords = WordsOf<typeof words>;

export interface CardOptions extends ViewOptions<typeof attributes>, DetailsOptions {}

export function view(words: CardWords, model: CardModel, options: CardOptions): TemplateResult {
  const { commitment } = model;
  const card =
    options.variant === 'compact'
      ? compactCard(words, model, options)
      : html`${header(words, model, options)} ${findings(words, commitment)}
        ${'description' in commitment ? commitmentDetails(words, commitment, options) : nothing}`;
  return html`${card} ${footer(words, options.dataset, commitment.url)}`;
}

function header(words: CardWords, { member, planNumber, commitment }: CardModel, { pending, headingLevel }: CardOptions): TemplateResult {
  const institution = ('leadInstitution' in commitment && commitment.leadInstitution) || '';
  const plan = words.t('card.plan', { number: String(planNumber), years: yearsOf(words, commitment) });
  return html`<header part="header">
    ${kicker(words, member, [plan, institution].filter(Boolean))}
    ${pending ? titleToCome : commitmentTitle(words, commitment, headingLevel)} ${gist(words, commitment)}
  </header>`;
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
