import { css, html, type TemplateResult } from 'lit';
import { failureWords } from '../../base/failure-view.js';
import type { ViewOptions } from '../../base/element-model.js';
import { missingDocuments, remarkStyles } from '../../base/missing-view.js';
import { chartFigureStyles, chartWords, figure, type FigureContent } from '../../charts/chart-figure.js';
import type { ChartsShown } from '../../charts/chart-tables.js';
import { fewestToCompare } from '../../contract/rules.js';
import { portionOf, shareNames, type ShareName, type Shares } from '../../contract/shares.js';
import { countryCompare } from '../../generated/words/en/countryCompare.js';
import { boxStyles, footer, footerWords } from '../../views/box.js';
import { countryHeadStyles, countryTitle } from '../../views/country-head.js';
import { missingStyles } from '../../views/missing-mark.js';
import { shareInTable, shareLabel } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import { figuresOf, type attributes, type CompareModel, type MemberPart } from './country-compare.model.js';
import { figureRow, figureRowStyles } from './figure-row.js';
import { memberMarkStyles } from './member-marks.js';

export const words = { ...footerWords, ...failureWords, ...chartWords, ...countryCompare };
export const styles = [
  boxStyles,
  countryHeadStyles,
  missingStyles,
  chartFigureStyles,
  remarkStyles,
  memberMarkStyles,
  figureRowStyles,
  css`
    figure {
      padding-block-start: 0;
    }
    figure > figcaption {
      padding-block-start: 0.6em;
    }
    figcaption p {
      margin-block-end: 0.6em;
    }
    @container (inline-size < 36em) {
      figcaption p {
        min-block-size: 2.9em;
      }
    }
  `,
];

export type CompareWords = WordsOf<typeof words>;

export interface CompareOptions extends ViewOptions<typeof attributes> {
  readonly charts?: ChartsShown<'compared'>;
  /** Asks again for the members that could not be had. */
  readonly retry?: () => void;
}

export function view(words: CompareWords, model: CompareModel, options: CompareOptions): TemplateResult {
  const figures = figuresOf(model.members, options.figures);
  return html`<header part="header">
      ${countryTitle(options.headingLevel, words.t('countryCompare.title'), words.t('countryCompare.told'), options.pending)}
      <p class="gist" data-room=${longest(words)}><span>${gist(words, model, figures)}</span></p>
      ${remarks(words, model, options)}
    </header>
    ${figure(words, comparison(words, model), picture(words, model, figures, options.headingLevel + 2), {
      name: 'compared',
      headingLevel: options.headingLevel + 1,
      charts: options.charts,
    })}
    ${footer(words, options.dataset, '')}`;
}

const picture = (words: CompareWords, model: CompareModel, figures: readonly ShareName[], level: number): TemplateResult =>
  html`${figures.map((name) => figureRow(words, name, model, level))}`;

/** What of the members asked for is not compared, and why; and of which days the figures are, where they are not of one. */
function remarks(words: CompareWords, { members, missing, left }: CompareModel, { retry }: CompareOptions): TemplateResult {
  const isOfOneDay = new Set(members.map(({ dataset }) => dataset.asOf)).size < 2;
  const days = members.map(({ member, dataset }) =>
    words.t('countryCompare.dated', { name: words.memberName(member), day: words.day(dataset.asOf) }),
  );
  const remarks = [...(isOfOneDay ? [] : days), ...(left ? [words.plural('countryCompare.left', left)] : [])];
  return html`${missingDocuments(words, missing, (code) => words.t('countryCompare.notReached', { code }), retry)}
  ${remarks.map((remark) => html`<p class="remark">${remark}</p>`)}`;
}

/** How far the shares of the first figure reach, and what that of all members is. */
function gist(words: CompareWords, { members, network }: CompareModel, [name = 'completion']: readonly ShareName[]): string {
  const range = rangeOf(words, members, name);
  const all = network && portionOf(network, name);
  return all?.of ? `${range} ${words.t('share.together', { n: all.count, m: all.of })}` : range;
}

/** From the smallest share to the largest, of those with enough assessed to be compared. */
function rangeOf(words: CompareWords, members: readonly MemberPart[], name: ShareName): string {
  const figure = shareLabel(words, name);
  const [lowest, ...others] = members
    .map(({ stats }) => portionOf(stats, name))
    .filter(({ of }) => of >= fewestToCompare)
    .sort((a, b) => a.count / a.of - b.count / b.of);
  const highest = others.at(-1);
  if (!lowest || !highest) return words.t('countryCompare.tooFew', { figure });
  const wording = name === 'starred' ? 'countryCompare.rangeRated' : 'countryCompare.range';
  return words.t(wording, { figure, n: lowest.count, m: lowest.of, x: highest.count, y: highest.of });
}

/** As `country-compare.room.ts` has it. */
const longest = (words: CompareWords): string =>
  [
    shareLabel(words, 'completion'),
    words.t('countryCompare.range', { figure: '88', n: 88, m: 88, x: 88, y: 88 }),
    words.t('share.together', { n: 88, m: 88 }),
  ].join(' ');

/** All figures of all members, and of the network. */
function comparison(words: CompareWords, { members, network }: CompareModel): FigureContent {
  const portions = (shares: Shares): (string | null)[] => shareNames.map((name) => shareInTable(words, portionOf(shares, name)));
  return {
    title: words.t('countryCompare.chart'),
    note: words.t('countryCompare.chartNote'),
    head: [words.t('countryCompare.member'), ...shareNames.map((name) => shareLabel(words, name))],
    table: [
      ...members.map(({ member, stats }: MemberPart) => [words.memberName(member), ...portions(stats)] as const),
      ...(network ? [[words.t('countryCompare.all'), ...portions(network)] as const] : []),
    ],
    showTable: words.t('countryCompare.showTable'),
  };
}
