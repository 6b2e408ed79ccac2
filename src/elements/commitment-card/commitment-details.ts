/** What stands behind the card's disclosure: first the facts, then the promise in its own words. */
import { html, nothing, type TemplateResult } from 'lit';
import { resultsOf } from '../../contract/rules.js';
import type { WrittenText } from '../../contract/text.js';
import { answer } from '../../generated/words/en/answer.js';
import { details } from '../../generated/words/en/details.js';
import { gradeScale, gradeWords, smallPrint } from '../../views/grade-scale.js';
import { missingMark } from '../../views/missing-mark.js';
import { areaName } from '../../views/names.js';
import type { WordsOf } from '../../words/localizer.js';
import type { DetailedCommitment } from './commitment-card.model.js';

export const detailsWords = { ...gradeWords, ...answer, ...details };

/** From this many characters on, a title may be cut in the card's heading, and is given whole here. */
const titleCutFrom = 120;

/** From this many characters on, a description is cut to some ten lines until it is asked for. */
const descriptionCutFrom = 900;

type DetailsWords = WordsOf<typeof detailsWords>;
type Moment = DetailedCommitment['start'];

export interface DetailsOptions {
  /** Whether a reader has opened them: until then they are not drawn, for most readers never do. */
  readonly opened?: boolean;
  readonly open?: () => void;
  /** Whether a long description is shown whole. */
  readonly readAll?: boolean;
  readonly toggleReadAll?: () => void;
}

export const commitmentDetails = (words: DetailsWords, commitment: DetailedCommitment, options: DetailsOptions): TemplateResult =>
  html`<details part="details">
    <summary @click=${options.open}>${words.t('details.more')}</summary>
    ${options.opened ? html`${facts(words, commitment)} ${description(words, commitment, options)}` : nothing}
  </details>`;

function facts(words: DetailsWords, commitment: DetailedCommitment): TemplateResult {
  const { title, originalTitle, number, id, leadInstitution, supportingInstitutions, reports } = commitment;
  const [, ...otherResults] = resultsOf(commitment);
  return html`<dl>
    ${title.text.length > titleCutFrom ? line(words.t('details.title'), inItsLanguage(title)) : nothing}
    ${originalTitle ? line(words.t('details.originalTitle'), inItsLanguage(originalTitle)) : nothing}
    ${line(words.t('details.number'), /^(NA|N\/A|)$/i.test(number) ? id : words.t('details.numberAndId', { number, id }))}
    ${verifiableLine(words, commitment)} ${line(words.t('details.relevant'), relevance(words, commitment))}
    ${otherResults.map((scale) => line(words.t(`finding.${scale}`), gradeScale(words, scale, commitment[scale])))}
    ${line(words.t('details.areas'), areas(words, commitment))} ${line(words.t('details.lead'), leadInstitution)}
    ${line(words.t('details.support'), supportingInstitutions)} ${line(words.t('details.runs'), period(words, commitment))}
    ${line(
      words.t('details.reports'),
      words.list(reports.map(({ kind, year }) => words.t(`details.report.${kind}`, { year: String(year) }))),
    )}
    ${line(words.t('details.reviewedBy'), words.t('details.irm'))}
  </dl>`;
}

function description(words: DetailsWords, { description, descriptionLang }: DetailedCommitment, options: DetailsOptions): TemplateResult {
  if (!description) return html`<p class="missing">${words.t('details.noDescription')}</p>`;
  const long = description.length > descriptionCutFrom;
  return html`<p class="description ${long && !options.readAll ? 'cut' : ''}" dir="auto" lang=${descriptionLang ?? ''}>${description}</p>
    ${
      long
        ? html`<button part="action" aria-expanded=${Boolean(options.readAll)} @click=${options.toggleReadAll}>
            ${words.t(options.readAll ? 'details.readLess' : 'details.readAll')}
          </button>`
        : nothing
    }`;
}

const inItsLanguage = ({ text, lang }: WrittenText): TemplateResult => html`<bdi lang=${lang ?? ''}>${text}</bdi>`;

const line = (label: string, content: unknown): TemplateResult | typeof nothing =>
  content
    ? html`<div>
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

const areas = (words: DetailsWords, { policyAreas, policyAreaNames }: DetailedCommitment): string =>
  words.list(policyAreas.map((slug, i) => areaName(words, slug, policyAreaNames[i])));

function verifiableLine(words: DetailsWords, { verifiable, specificity }: DetailedCommitment): TemplateResult | typeof nothing {
  if ('missing' in verifiable) {
    return 'grade' in specificity
      ? line(words.t('finding.specificity'), gradeScale(words, 'specificity', specificity))
      : line(words.t('details.verifiable'), missingMark(words, verifiable.missing));
  }
  const older =
    'grade' in specificity
      ? words.t('details.specificity', { grade: words.t(`finding.specificity.${specificity.grade}`).toLocaleLowerCase(words.lang) })
      : '';
  return line(
    words.t('details.verifiable'),
    html`<span class="grade">${words.t(`answer.${verifiable.grade}`)}</span> ${smallPrint([older])}`,
  );
}

function relevance(words: DetailsWords, { relevant, values }: DetailedCommitment): TemplateResult {
  if ('missing' in relevant) return missingMark(words, relevant.missing);
  if (relevant.grade === 'no') {
    return html`<span class="grade">${words.t(values.length ? 'details.technologyAlone' : 'answer.no')}</span>`;
  }
  const named = values.map((value) => words.t(`finding.value.${value}`));
  return html`<span class="grade">${words.t('answer.yes')}</span> ${smallPrint([words.list(named)])}`;
}

function period(words: DetailsWords, { start, end }: DetailedCommitment): string {
  const [from, to] = [moment(words, start), moment(words, end)];
  return from && to && from !== to ? words.t('details.period', { start: from, end: to }) : from || to;
}

function moment(words: DetailsWords, date: Moment): string {
  if (!date) return '';
  return date.month ? words.month(date.year, date.month) : String(date.year);
}
