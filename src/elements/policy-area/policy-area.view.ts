import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import type { Portion } from '../../contract/portion.js';
import type { ShareName } from '../../contract/shares.js';
import { ambitionShares } from '../../contract/figures.js';
import { policyArea } from '../../generated/words/en/policyArea.js';
import { boxStyles, footer, footerWords, heading, titleToCome } from '../../views/box.js';
import { cardGridStyles } from '../../views/card-grid.js';
import { commitmentHeadStyles, compactCard, compactCardStyles, compactCardWords } from '../../views/compact-card.js';
import { titleFor } from '../../views/commitment-title.js';
import { figureTile, figureTileStyles } from '../../views/figure-tile.js';
import { gradeStyles, gradeWord, smallPrint } from '../../views/grade-scale.js';
import { missingStyles, missingText } from '../../views/missing-mark.js';
import { areaName } from '../../views/names.js';
import { yearsOf } from '../../views/plan-name.js';
import { noneAssessed, ofAssessed, shareLabel, shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { attributes, AreaCommitment, AreaModel, Committed } from './policy-area.model.js';

export const words = { ...footerWords, ...compactCardWords, ...shareWords, ...policyArea };

export type AreaWords = WordsOf<typeof words>;

type AreaOptions = ViewOptions<typeof attributes>;

/** How many of each are shown at once; the others stand behind a disclosure. */
const cardsShown = 3;
const membersShown = 6;

export function view(words: AreaWords, model: AreaModel, { dataset, headingLevel, pending }: AreaOptions): TemplateResult {
  const { area, committed, commitments } = model;
  const title = words.t('policyArea.title', { name: areaName(words, area.slug, area.name) });
  return html`<header part="header">
      <div class="titles">
        ${heading(headingLevel, html`<span>${title}</span> <span>${words.t('policyArea.told')}</span>`)} ${pending ? titleToCome : nothing}
      </div>
      <p class="gist" data-room=${words.plural('policyArea.members', 88, { year: '2000', m: 88 })}><span>${gist(words, model)}</span></p>
    </header>
    <dl part="body" class="tiles">${figures(words, model)}</dl>
    ${
      commitments.length
        ? html`${section(
            words.t('policyArea.commitments'),
            headingLevel + 1,
            html`<ul class="cards" role="list">
                ${commitments
                  .slice(0, cardsShown)
                  .map((one) => html`<li>${compactCard(words, one, { headingLevel: headingLevel + 2, pending })}</li>`)}
              </ul>
              ${further(
                words.plural('policyArea.otherCommitments', commitments.length - cardsShown),
                commitments.slice(cardsShown).map((one) => line(words, one)),
              )}`,
          )}
          ${section(
            words.t('policyArea.who'),
            headingLevel + 1,
            html`<ul class="who" role="list">
                ${committed.slice(0, membersShown).map((one) => html`<li>${who(words, one)}</li>`)}
              </ul>
              ${further(
                words.plural('policyArea.otherMembers', committed.length - membersShown),
                committed.slice(membersShown).map((one) => who(words, one)),
              )}`,
          )}`
        : nothing
    }
    ${footer(words, dataset, '')}`;
}

/** Who, since when, and how many. */
function gist(words: AreaWords, { committed, commitments }: AreaModel): string {
  const [first] = committed;
  if (!first) return words.t('policyArea.none');
  return words.plural('policyArea.members', committed.length, { year: String(first.since), m: commitments.length });
}

/** How it went: two of the figures that a country has, and of the two indicators of ambition the one by which more was assessed. */
function figures(words: AreaWords, { stats }: AreaModel): readonly TemplateResult[] {
  const [ambition] = ambitionShares([stats]);
  const portions = [
    ['completion', stats.completion.high],
    [ambition, stats[ambition].high],
    ['starred', stats.starred],
  ] as const;
  return portions.map(([name, portion]) => figureTile({ label: shareLabel(words, name), portion, figure: figure(words, name, portion) }));
}

function figure(words: AreaWords, name: ShareName, { count, of }: Portion): TemplateResult {
  if (!of) return missingText(noneAssessed(words, name));
  return html`<b>${words.number(count)}</b> <small>${ofAssessed(words, name, of)}</small>`;
}

const section = (title: string, level: number, content: TemplateResult): TemplateResult =>
  html`<section>
    <div class="section-title" role="heading" aria-level=${Math.min(level, 6)}>${title}</div>
    ${content}
  </section>`;

const further = (label: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<details part="details">
        <summary>${label}</summary>
        <ul role="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </details>`
    : nothing;

const who = (words: AreaWords, { member, since, commitments }: Committed): TemplateResult =>
  html`<span>${words.memberName(member)}</span>
    ${smallPrint([words.t('policyArea.since', { year: String(since) }), words.plural('policyArea.count', commitments)])}`;

function line(words: AreaWords, { member, commitment }: AreaCommitment): TemplateResult {
  const { text, lang } = titleFor(words.lang, commitment);
  const { completion, star, url } = commitment;
  const title = html`<bdi lang=${lang ?? ''}>${text}</bdi>`;
  return html`${url ? html`<a href=${url}>${title}</a>` : title}
  ${smallPrint([
    words.memberName(member),
    yearsOf(words, commitment),
    'grade' in completion ? gradeWord(words, 'completion', completion.grade) : words.t(`missing.${completion.missing}`),
    words.t(`finding.${star.verdict}`),
  ])}`;
}

export const styles = [
  boxStyles,
  missingStyles,
  gradeStyles,
  commitmentHeadStyles,
  compactCardStyles,
  cardGridStyles,
  figureTileStyles,
  css`
    .base {
      --_pad: clamp(0.9em, 3.5cqi, 1.5em);
      box-sizing: border-box;
    }
    .loading > header {
      visibility: visible;
    }
    .loading > header :is(.gist, [role='heading']) {
      visibility: hidden;
    }
    .titles {
      display: grid;
      margin-block-end: 0.4em;
    }
    .titles > * {
      grid-area: 1 / 1;
    }
    .title > span:not([lang]) {
      display: block;
    }
    @container (inline-size < 36em) {
      .titles .title {
        font-size: 1.125em;
      }
    }
    section section {
      border-block-start: 1px solid var(--_line);
    }
    .section-title {
      padding: 0.9em var(--_pad) 0.6em;
      font-weight: 650;
    }
    /* Two side by side leave no hole beside the third. */
    @container (35.19em <= inline-size < 52.75em) {
      .cards > :nth-child(3) {
        grid-column: 1 / -1;
      }
    }
    .who {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
      gap: 0.3em 1em;
      margin: 0;
      padding: 0 var(--_pad) 0.9em;
      list-style: none;
    }
    .who > li,
    details li {
      font-size: 0.9375em;
    }
    .who small {
      display: block;
    }
    section > details {
      padding-inline: var(--_pad);
      border-block-start: 1px solid var(--_line);
    }
    details ul {
      margin: 0;
      padding: 0 0 0.8em;
      list-style: none;
    }
    section > details li + li {
      margin-block-start: 0.5em;
    }
    details .parts {
      display: block;
    }
  `,
];
