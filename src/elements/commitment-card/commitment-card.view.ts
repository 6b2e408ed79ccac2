import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentSummary } from '../../contract/commitment.js';
import type { DatasetNote } from '../../contract/note.js';
import { ambitionOf, firstYearWithoutStars, resultsOf } from '../../contract/rules.js';
import type { WrittenText } from '../../contract/text.js';
import { card } from '../../generated/words/en/card.js';
import { answer } from '../../generated/words/en/answer.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import { gradeScale, gradeStyles, gradeWords } from '../../views/grade-scale.js';
import { missingMark, missingStyles } from '../../views/missing-mark.js';
import { areaName, listOf } from '../../views/names.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import type { WordsOf } from '../../words/localizer.js';
import { commitmentDetails } from './commitment-details.js';
import type { CardModel, DetailedCommitment } from './commitment-card.model.js';
import { commitmentCardStyles } from './commitment-card.styles.js';

export const words = { ...footerWords, ...gradeWords, ...answer, ...card };
export const styles = [boxStyles, starStyles, gradeStyles, missingStyles, commitmentCardStyles];

type CardWords = WordsOf<typeof words>;

export interface CardOptions {
  readonly dataset: DatasetNote;
  /** Title, completion, star and ambition only. */
  readonly compact: boolean;
  readonly headingLevel: number;
}

export function view(words: CardWords, model: CardModel, options: CardOptions): TemplateResult {
  const { commitment } = model;
  const { compact, dataset } = options;
  return html`${cardHeader(words, model, options)}
    <dl part="body">${compact ? gist(words, commitment) : findings(words, commitment)}</dl>
    ${'description' in commitment && !compact ? commitmentDetails(words, commitment) : nothing} ${footer(words, dataset, commitment.url)}`;
}

function cardHeader(
  words: CardWords,
  { member, planNumber, commitment }: CardModel,
  { compact, headingLevel }: CardOptions,
): TemplateResult {
  const { year, endYear, number, id, url } = commitment;
  const title = titleFor(words.lang, commitment);
  const text = html`<bdi lang=${title.lang ?? ''}>${title.text}</bdi>`;
  return html`<header part="header">
    <p class="kicker">
      <b>${words.memberName(member)}</b>
      <span>${words.t('card.plan', { number: String(planNumber) })}, ${endYear ? `${year}–${endYear}` : year}</span>
      <span>${words.t('card.commitment', { number })} · ${id}</span>
    </p>
    ${heading(headingLevel, url ? html`<a href=${url}>${text}</a>` : text)}
    ${compact || !('leadInstitution' in commitment) ? nothing : lead(words, commitment)}
  </header>`;
}

/** The plan's own title for a reader of its language, else the short one, which is mostly English. */
const titleFor = (lang: string, { title, originalTitle }: CommitmentSummary): WrittenText =>
  originalTitle?.lang === lang ? originalTitle : title;

const lead = (words: CardWords, { leadInstitution, policyAreas, policyAreaNames }: DetailedCommitment): TemplateResult =>
  html`<p class="lead"><span class="visually-hidden">${words.t('card.lead')}:</span> ${leadInstitution ?? words.t('card.noLead')}</p>
    <ul class="tags" aria-label=${words.t('card.areas')}>
      ${policyAreas.map((slug, i) => html`<li>${areaName(words, slug, policyAreaNames[i])}</li>`)}
    </ul>`;

const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

/** The findings, in the order of OGP's own page: star, design, then what came of it. */
const findings = (words: CardWords, commitment: CommitmentSummary): TemplateResult =>
  html`${starRow(words, commitment)} ${verifiableRow(words, commitment)} ${relevantRow(words, commitment)} ${ambitionRow(words, commitment)}
  ${completionRow(words, commitment)}
  ${resultsOf(commitment).map((scale) => row(words.t(`finding.${scale}`), gradeScale(words, scale, commitment[scale])))}`;

const gist = (words: CardWords, commitment: CommitmentSummary): TemplateResult =>
  html`${completionRow(words, commitment)} ${starRow(words, commitment)} ${ambitionRow(words, commitment)}`;

const completionRow = (words: CardWords, { completion }: CommitmentSummary): TemplateResult =>
  row(words.t('finding.completion'), gradeScale(words, 'completion', completion));

function ambitionRow(words: CardWords, commitment: CommitmentSummary): TemplateResult {
  const scale = ambitionOf(commitment);
  return row(words.t(`finding.${scale}`), gradeScale(words, scale, commitment[scale]));
}

function starRow(words: CardWords, { star, year }: CommitmentSummary): TemplateResult {
  return row(
    words.t('card.star'),
    html`<span class="pair"
        >${starMark(star.verdict)}<span class=${'missing' in star ? 'missing' : 'grade'}>${words.t(`finding.${star.verdict}`)}</span></span
      >
      <small>${starBasis(words, star, year)}</small>`,
  );
}

/** The rule and the report behind a verdict on a star, or why there is none. */
function starBasis(words: CardWords, star: CommitmentSummary['star'], year: number): string {
  if ('formula' in star) return `${words.t(`finding.formula.${star.formula}`)}, ${words.t(`finding.stage.${star.stage}`)}`;
  return year < firstYearWithoutStars ? words.t(`missing.${star.missing}`) : words.t('finding.noStars');
}

function verifiableRow(words: CardWords, { verifiable, specificity }: CommitmentSummary): TemplateResult {
  if ('missing' in verifiable) {
    return 'grade' in specificity
      ? row(words.t('finding.specificity'), gradeScale(words, 'specificity', specificity))
      : row(words.t('card.verifiable'), missingMark(words, verifiable.missing));
  }
  const older =
    'grade' in specificity
      ? html`<small
          >${words.t('card.specificity', { grade: words.t(`finding.specificity.${specificity.grade}`).toLocaleLowerCase(words.lang) })}</small
        >`
      : nothing;
  return row(words.t('card.verifiable'), html`<span class="grade">${words.t(`answer.${verifiable.grade}`)}</span>${older}`);
}

const relevantRow = (words: CardWords, commitment: CommitmentSummary): TemplateResult =>
  row(words.t('card.relevant'), relevance(words, commitment));

function relevance(words: CardWords, { relevant, values }: CommitmentSummary): TemplateResult {
  if ('missing' in relevant) return missingMark(words, relevant.missing);
  if (relevant.grade === 'no') {
    return html`<span class="grade">${words.t(values.length ? 'card.technologyAlone' : 'answer.no')}</span>`;
  }
  const named = values.map((value) => words.t(`finding.value.${value}`));
  return html`<span class="grade">${words.t('answer.yes')}</span><small>${listOf(words.lang, named)}</small>`;
}
