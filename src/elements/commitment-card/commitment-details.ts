/** What stands behind the card's disclosure: the promise in its own words, and who, when and which reports. */
import { html, nothing, type TemplateResult } from 'lit';
import { card } from '../../generated/words/en/card.js';
import type { WrittenText } from '../../contract/text.js';
import { listOf } from '../../views/names.js';
import type { WordsOf } from '../../words/localizer.js';
import type { DetailedCommitment } from './commitment-card.model.js';

/** From this many characters on, a title may be cut in the card's heading, and is given whole here; so are institutions. */
const cutFrom = 120;

type DetailsWords = WordsOf<typeof card>;
type Moment = DetailedCommitment['start'];

export function commitmentDetails(words: DetailsWords, commitment: DetailedCommitment): TemplateResult {
  const { title, description, descriptionLang, originalTitle, leadInstitution, supportingInstitutions, reports } = commitment;
  return html`<details part="details">
    <summary>${words.t('card.promised')}</summary>
    ${title.text.length > cutFrom ? paragraph(title) : nothing} ${originalTitle ? paragraph(originalTitle) : nothing}
    ${
      description
        ? html`<p class="description" dir="auto" lang=${descriptionLang ?? ''}>${description}</p>`
        : html`<p class="missing">${words.t('card.noDescription')}</p>`
    }
    <dl>
      ${line(words.t('card.lead'), leadInstitution)} ${line(words.t('card.support'), supportingInstitutions)}
      ${line(words.t('card.runs'), period(words, commitment))}
      ${line(
        words.t('card.reports'),
        listOf(
          words.lang,
          reports.map(({ kind, year }) => words.t(`card.report.${kind}`, { year: String(year) })),
        ),
      )}
    </dl>
  </details>`;
}

const paragraph = ({ text, lang }: WrittenText): TemplateResult => html`<p dir="auto" lang=${lang ?? ''}>${text}</p>`;

const line = (label: string, text: string | null): TemplateResult | typeof nothing =>
  text
    ? html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;

function period(words: DetailsWords, { start, end }: DetailedCommitment): string {
  const [from, to] = [moment(words, start), moment(words, end)];
  return from && to && from !== to ? words.t('card.period', { start: from, end: to }) : from || to;
}

function moment(words: DetailsWords, date: Moment): string {
  if (!date) return '';
  return date.month ? words.month(date.year, date.month) : String(date.year);
}
