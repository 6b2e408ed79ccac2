import { html, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { chartFigure, chartFigureStyles, chartWords, type BarRow, type ChartContent } from '../../charts/chart-figure.js';
import type { ChartsShown } from '../../charts/chart-tables.js';
import { completionGrades } from '../../contract/scales.js';
import { completion } from '../../generated/words/en/completion.js';
import { stats } from '../../generated/words/en/stats.js';
import { boxStyles, footer, footerWords } from '../../views/box.js';
import { countryHeadStyles, countryTitle } from '../../views/country-head.js';
import { missingStyles } from '../../views/missing-mark.js';
import { areaName } from '../../views/names.js';
import { planName, planWords } from '../../views/plan-name.js';
import { processAnswersStyles, processWords } from '../../views/process-answers.js';
import type { WordsOf } from '../../words/localizer.js';
import { completionFinding, completionNote } from './completion-finding.js';
import { areasShown, plansShown, statsSections, type attributes, type StatsModel, type StatsSection } from './country-stats.model.js';
import { countryStatsStyles } from './country-stats.styles.js';
import { figureTiles, figureTilesStyles } from './figure-tiles.js';
import { participation, participationStyles } from './participation.js';
import { recordGist } from './record-gist.js';

export const words = { ...footerWords, ...processWords, ...completion, ...chartWords, ...planWords, ...stats };
export const styles = [
  boxStyles,
  countryHeadStyles,
  missingStyles,
  chartFigureStyles,
  figureTilesStyles,
  processAnswersStyles,
  participationStyles,
  countryStatsStyles,
];

export type StatsWords = WordsOf<typeof words>;

export const statsCharts = ['completion', 'areas'] as const;
export type StatsChart = (typeof statsCharts)[number];

export interface StatsOptions extends ViewOptions<typeof attributes> {
  readonly charts?: ChartsShown<StatsChart>;
}

export const view = (words: StatsWords, model: StatsModel, options: StatsOptions): TemplateResult =>
  html`<header part="header">
      <p class="kicker">${words.t('stats.kicker')}</p>
      ${countryTitle(
        options.headingLevel,
        words.t('stats.title', { name: words.memberName(model.member) }),
        words.t('stats.question'),
        options.pending,
      )}
      ${recordGist(words, model)}
    </header>
    ${statsSections.filter((one) => options.sections.includes(one)).map((section) => sectionView(section, words, model, options))}
    ${footer(words, options.dataset, model.member.url)}`;

function sectionView(section: StatsSection, words: StatsWords, model: StatsModel, options: StatsOptions): TemplateResult {
  switch (section) {
    case 'figures':
      return figureTiles(words, model);
    case 'participation':
      return participation(words, model.plans, options.headingLevel + 1);
    case 'completion':
    case 'areas':
      return chartFigure(words, chartOf[section](words, model), {
        name: section,
        headingLevel: options.headingLevel + 1,
        charts: options.charts,
      });
  }
}

/** What each chart says, in the words and figures of its picture and of its table. */
export const chartOf: Readonly<Record<StatsChart, (words: StatsWords, model: StatsModel) => ChartContent>> = {
  completion: completionChart,
  areas: areasChart,
};

function completionChart(words: StatsWords, { plans }: StatsModel): ChartContent {
  const series = completionGrades.map((grade) => words.t(`completion.${grade}`));
  return {
    title: words.t('stats.byPlan'),
    finding: completionFinding(words, plans),
    note: completionNote(words, plans),
    series,
    rows: plans.slice(-plansShown).map((plan): BarRow => {
      const { completion, reviewed } = plan.stats;
      if (!completion.high.of) return [planName(words, plan), words.t(reviewed ? 'stats.notGradedYet' : 'stats.notReviewed')];
      return [
        words.t('stats.planGraded', { plan: planName(words, plan), n: completion.high.of }),
        completionGrades.map((grade) => completion.grades[grade]),
      ];
    }),
    head: [words.t('stats.plan'), ...series, words.t('stats.notGraded')],
    table: plans.map((plan) => {
      const { grades, high } = plan.stats.completion;
      return [
        planName(words, plan),
        ...completionGrades.map((grade) => (high.of ? grades[grade] : null)),
        plan.stats.commitments - high.of,
      ];
    }),
    ...(plans.length > plansShown ? { showTable: words.t('stats.allPlans', { n: plans.length }) } : {}),
  };
}

function areasChart(words: StatsWords, { stats: { policyAreas, commitments }, plans, areaNames }: StatsModel): ChartContent {
  const named = policyAreas.map(({ slug, count }): [string, number] => [areaName(words, slug, areaNames[slug]), count]);
  const slots = areasShown(plans);
  const shown = named.slice(0, slots);
  return {
    title: words.t('stats.areas'),
    note: areasNote(words, named, commitments),
    series: [],
    rows: shown.map(([name, count]) => [name, [count]]),
    slots,
    head: [words.t('stats.area'), words.t('stats.commitments')],
    table: named,
    ...(named.length > shown.length ? { showTable: words.t('stats.allAreas', { n: named.length }) } : {}),
  };
}

/** What is counted, and what there is most of, where that is one area, or two. */
function areasNote(words: StatsWords, named: readonly (readonly [string, number])[], m: number): string {
  const [first] = named;
  if (!first) return words.t('stats.noAreas');
  const [, n] = first;
  const most = named.filter(([, count]) => count === n).map(([name]) => name);
  const note = words.t('stats.areasNote');
  return most.length > 2 ? note : `${note} ${words.t('stats.areasMost', { areas: words.list(most), n, m })}`;
}
