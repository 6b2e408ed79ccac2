/** What stands behind the card's disclosure: the promise in its own words, and who, when and which reports. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardCommitment } from '../../data/schema/documents/card.js';
import type { WrittenText } from '../../data/schema/text.js';
import type { Localizer } from '../../internal/localize.js';
import { listOf } from '../../views/names.js';

/** From this many characters on, a title may be cut in the card's heading, and is given whole here; so are institutions. */
const cutFrom = 120;

type Detailed = CardCommitment['commitment'];
type Moment = Detailed['start'];

export function commitmentDetails(words: Localizer, commitment: Detailed): TemplateResult {
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
          words,
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

function period(words: Localizer, { start, end }: Detailed): string {
  const [from, to] = [moment(words, start), moment(words, end)];
  return from && to && from !== to ? words.t('card.period', { start: from, end: to }) : from || to;
}

const moment = (words: Localizer, date: Moment): string =>
  !date ? '' : date.month ? words.date(`${date.year}-${String(date.month).padStart(2, '0')}-01`) : String(date.year);
