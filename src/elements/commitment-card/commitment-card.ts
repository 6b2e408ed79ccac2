import { html, nothing, type TemplateResult } from 'lit';
import { OgpError } from '../../data/errors.js';
import { normalCode } from '../../data/requests.js';
import type { CommitmentSummary } from '../../data/schema/commitment.js';
import type { DatasetNote } from '../../data/schema/note.js';
import type { Member, WrittenText } from '../../data/schema/common.js';
import { cardCommitment, cardCommitments, type CardCommitment, type CardCommitments } from '../../data/schema/documents/card.js';
import type { Schema } from '../../data/schema/kit.js';
import type { Localizer } from '../../internal/localize.js';
import { OgpElement } from '../../internal/ogp-element.js';
import { areaName, listOf } from '../../views/names.js';
import { boxStyles, footer, heading, headingProperty } from '../../views/box.js';
import { card } from '../../locales/generated/en/card.js';
import { answer } from '../../locales/generated/en/answer.js';
import { common } from '../../locales/generated/en/common.js';
import { completion } from '../../locales/generated/en/completion.js';
import { missing } from '../../locales/generated/en/missing.js';
import { finding } from '../../locales/generated/en/finding.js';
import { ambitionOf, resultsOf } from '../../views/findings.js';
import { gradeScale, gradeStyles } from '../../views/grade-scale.js';
import { missingMark, missingStyles } from '../../views/missing-mark.js';
import { starMark, starStyles } from '../../views/star-mark.js';
import { commitmentCardStyles } from './commitment-card.styles.js';
import { commitmentDetails } from './commitment-details.js';

type Detailed = CardCommitment['commitment'];

/** A commitment in full, or, for the compact card, in summary. */
export interface CommitmentModel {
  readonly member: Pick<Member, 'alpha2' | 'name'>;
  readonly planNumber: number;
  readonly commitment: CommitmentSummary | Detailed;
}

/**
 * One commitment: what was promised, by whom, and what the IRM found.
 *
 * @element ogp-commitment-card
 * @attr {string} commitment - A commitment's id, such as `GE0025`.
 * @attr {'full'|'compact'} [variant=full] - `compact`: for a sidebar; title, completion, star and ambition only.
 * @attr {string} endpoint - The address of a `v1/` folder. Default: the page's endpoint.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The card.
 * @csspart header - Member, plan, title, institution and policy areas.
 * @csspart title - The title.
 * @csspart body - What the IRM found.
 * @csspart source - The link to OGP in the footer.
 * @csspart footer - Source and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - The button that tries again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments, focus rings and the disclosure.
 * @cssprop [--ogp-color-star=a gold to suit the text colour] - A star that was given.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCommitmentCard extends OgpElement<CardCommitment | CardCommitments, CommitmentModel> {
  static override properties = { ...headingProperty, commitment: {}, variant: { reflect: true } };
  static override styles = [...OgpElement.styles, boxStyles, starStyles, gradeStyles, missingStyles, commitmentCardStyles];
  static override readonly english = { ...common, ...missing, ...answer, ...completion, ...finding, ...card };
  static override readonly tag = 'ogp-commitment-card';

  declare commitment: string | undefined;
  declare headingLevel: number | undefined;
  declare variant: 'full' | 'compact' | undefined;

  protected override get schema(): Schema<CardCommitment | CardCommitments> {
    return this.#compact ? cardCommitments : cardCommitment;
  }

  protected override selection(): readonly unknown[] {
    return [this.commitment, this.#compact];
  }

  protected override pick(document: CardCommitment | CardCommitments): CommitmentModel {
    if ('commitment' in document) {
      return { member: document.member, planNumber: document.plan.number, commitment: document.commitment };
    }
    const id = normalCode(this.commitment);
    const commitment = document.commitments.find((one) => one.id === id);
    const member = document.members.find((one) => one.code === commitment?.member);
    if (!commitment || !member) throw new OgpError('not-found', id);
    return { member, planNumber: Number(/\d+$/.exec(commitment.planId)?.[0]), commitment };
  }

  protected override view(words: Localizer, model: CommitmentModel, dataset: DatasetNote): TemplateResult {
    const { commitment } = model;
    return html`${this.#header(words, model)}
      <dl part="body">${this.#compact ? this.#gist(words, commitment) : this.#findings(words, commitment)}</dl>
      ${'description' in commitment && !this.#compact ? commitmentDetails(words, commitment) : nothing}
      ${footer(words, dataset, commitment.url)}`;
  }

  protected override blank(): CommitmentModel {
    return { member: { alpha2: null, name: '–' }, planNumber: 1, commitment: blankCommitment };
  }

  get #compact(): boolean {
    return this.variant === 'compact';
  }

  #header(words: Localizer, { member, planNumber, commitment }: CommitmentModel): TemplateResult {
    const { year, endYear, number, id, url } = commitment;
    const title = titleFor(words, commitment);
    const text = html`<bdi lang=${title.lang ?? ''}>${title.text}</bdi>`;
    return html`<header part="header">
      <p class="kicker">
        <b>${words.memberName(member)}</b>
        <span>${words.t('card.plan', { number: String(planNumber) })}, ${endYear ? `${year}–${endYear}` : year}</span>
        <span>${words.t('card.commitment', { number })} · ${id}</span>
      </p>
      ${heading(this.headingLevel, url ? html`<a href=${url}>${text}</a>` : text)}
      ${this.#compact || !('leadInstitution' in commitment) ? nothing : this.#lead(words, commitment)}
    </header>`;
  }

  #lead(words: Localizer, { leadInstitution, policyAreas, policyAreaNames }: Detailed): TemplateResult {
    return html`<p class="lead"><span class="hidden">${words.t('card.lead')}:</span> ${leadInstitution ?? words.t('card.noLead')}</p>
      <ul class="tags" aria-label=${words.t('card.areas')}>
        ${policyAreas.map((slug, i) => html`<li>${areaName(words, slug, policyAreaNames[i])}</li>`)}
      </ul>`;
  }

  #row(label: string, content: unknown): TemplateResult {
    return html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  /** The findings, in the order of OGP's own page: star, design, then what came of it. */
  #findings(words: Localizer, commitment: CommitmentSummary): TemplateResult {
    return html`${this.#star(words, commitment)} ${this.#verifiable(words, commitment)} ${this.#relevant(words, commitment)}
    ${this.#ambition(words, commitment)} ${this.#completion(words, commitment)}
    ${resultsOf(commitment).map((scale) => this.#row(words.t(`finding.${scale}`), gradeScale(words, scale, commitment[scale])))}`;
  }

  #gist(words: Localizer, commitment: CommitmentSummary): TemplateResult {
    return html`${this.#completion(words, commitment)} ${this.#star(words, commitment)} ${this.#ambition(words, commitment)}`;
  }

  #completion(words: Localizer, { completion }: CommitmentSummary): TemplateResult {
    return this.#row(words.t('finding.completion'), gradeScale(words, 'completion', completion));
  }

  #ambition(words: Localizer, commitment: CommitmentSummary): TemplateResult {
    const scale = ambitionOf(commitment);
    return this.#row(words.t(`finding.${scale}`), gradeScale(words, scale, commitment[scale]));
  }

  #star(words: Localizer, { star, year }: CommitmentSummary): TemplateResult {
    const basis =
      'formula' in star
        ? words.t(`finding.formula.${star.formula}`)
        : year < firstYearWithoutStars
          ? words.t(`missing.${star.missing}`)
          : words.t('finding.noStars');
    return this.#row(
      words.t('card.star'),
      html`<span class="pair"
          >${starMark(star.verdict)}<span class=${'missing' in star ? 'missing' : 'grade'}
            >${words.t(`finding.${star.verdict}`)}</span
          ></span
        >
        <small>${basis}${'missing' in star ? nothing : `, ${words.t(`finding.stage.${star.stage}`)}`}</small>`,
    );
  }

  #verifiable(words: Localizer, { verifiable, specificity }: CommitmentSummary): TemplateResult {
    const grade = 'missing' in specificity ? '' : words.t(`finding.specificity.${specificity.grade}`).toLocaleLowerCase(words.lang);
    const older = grade && words.t('card.specificity', { grade });
    const answer =
      'grade' in verifiable
        ? html`<span class="grade">${words.t(`answer.${verifiable.grade}`)}</span>${older ? html`<small>${older}</small>` : nothing}`
        : 'grade' in specificity
          ? gradeScale(words, 'specificity', specificity)
          : missingMark(words, verifiable.missing);
    return this.#row(words.t('grade' in verifiable || !grade ? 'card.verifiable' : 'finding.specificity'), answer);
  }

  #relevant(words: Localizer, { relevant, values }: CommitmentSummary): TemplateResult {
    const named = listOf(
      words,
      values.map((value) => words.t(`finding.value.${value}`)),
    );
    const answer =
      'missing' in relevant
        ? missingMark(words, relevant.missing)
        : relevant.grade === 'no'
          ? html`<span class="grade">${words.t(values.length ? 'card.technologyAlone' : 'answer.no')}</span>`
          : html`<span class="grade">${words.t('answer.yes')}</span><small>${named}</small>`;
    return this.#row(words.t('card.relevant'), answer);
  }
}

const missingYet = { missing: 'not-reviewed' } as const;

/** Of the commonest length: the style sheet keeps room for two lines of title. */
const blankCommitment: Detailed = {
  id: 'XX0000',
  planId: '',
  number: '10',
  member: '',
  title: { text: '–' },
  year: 2000,
  endYear: 2000,
  star: { verdict: 'not-starred', formula: 'current', stage: 'end-of-term' },
  completion: missingYet,
  potentialImpact: missingYet,
  potentialForResults: missingYet,
  openedGovernment: missingYet,
  earlyResults: missingYet,
  verifiable: missingYet,
  specificity: missingYet,
  relevant: missingYet,
  values: [],
  policyAreas: ['–'],
  url: '',
  description: null,
  leadInstitution: '–',
  supportingInstitutions: null,
  start: null,
  end: null,
  reports: [],
  policyAreaNames: ['–'],
};

/** Plans submitted from this year on are not rated for stars. */
const firstYearWithoutStars = 2019;

/** The plan's own title for a reader of its language, else the short one, which is mostly English. */
function titleFor(words: Localizer, { title, originalTitle }: CommitmentSummary): WrittenText {
  return originalTitle?.lang === words.lang ? originalTitle : title;
}
