import { html, type TemplateResult } from 'lit';
import { chartFigure, chartFigureStyles, chartWords, type ChartContent } from '../../charts/chart-figure.js';
import type { DatasetNote } from '../../contract/note.js';
import { completionGrades } from '../../contract/scales.js';
import { answer } from '../../generated/words/en/answer.js';
import { completion } from '../../generated/words/en/completion.js';
import { stats } from '../../generated/words/en/stats.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import { missingStyles, missingWords } from '../../views/missing-mark.js';
import { areaName } from '../../views/names.js';
import type { WordsOf } from '../../words/localizer.js';
import { areasShown, type RecordPlan, type StatsModel, type StatsSection } from './country-stats.model.js';
import { countryStatsStyles } from './country-stats.styles.js';
import { figureTiles } from './figure-tiles.js';
import { participation } from './participation.js';

export const words = { ...footerWords, ...missingWords, ...answer, ...completion, ...chartWords, ...stats };
export const styles = [boxStyles, missingStyles, chartFigureStyles, countryStatsStyles];

export type StatsWords = WordsOf<typeof words>;

export const statsCharts = ['completion', 'areas'] as const;
export type StatsChart = (typeof statsCharts)[number];

export interface StatsOptions {
  readonly dataset: DatasetNote;
  readonly headingLevel: number;
  readonly sections: readonly StatsSection[];
  /** The charts shown as tables. */
  readonly tables: ReadonlySet<StatsChart>;
  /** Called when a reader asks for a chart's table, or for the chart again; none where charts cannot be drawn. */
  readonly toggle: ((chart: StatsChart) => void) | undefined;
}

export const view = (words: StatsWords, model: StatsModel, options: StatsOptions): TemplateResult =>
  html`<header part="header">
      <p class="kicker">${words.t('stats.kicker')}</p>
      ${heading(options.headingLevel, words.t('stats.title', { name: words.memberName(model.member) }))}
    </header>
    ${options.sections.map((section) => sectionView(section, words, model, options))} ${footer(words, options.dataset, model.member.url)}`;

function sectionView(section: StatsSection, words: StatsWords, model: StatsModel, options: StatsOptions): TemplateResult {
  switch (section) {
    case 'figures':
      return figureTiles(words, model.stats);
    case 'participation':
      return participation(words, model.plans, options.headingLevel + 1);
    case 'completion':
    case 'areas':
      return chartFigure(words, chartOf[section](words, model), {
        name: section,
        headingLevel: options.headingLevel + 1,
        asTable: options.tables.has(section),
        toggle: options.toggle && (() => options.toggle?.(section)),
      });
  }
}

/** What each chart says, in the words and figures of its picture and of its table. */
export const chartOf: Readonly<Record<StatsChart, (words: StatsWords, model: StatsModel) => ChartContent>> = {
  completion: completionChart,
  areas: areasChart,
};

function completionChart(words: StatsWords, { plans }: StatsModel): ChartContent {
  const name = (plan: RecordPlan): string => words.t('stats.planName', { number: String(plan.number), year: String(plan.year) });
  const series = completionGrades.map((grade) => words.t(`completion.${grade}`));
  const graded = plans.filter(({ stats }) => stats.completion.high.of);
  return {
    title: words.t('stats.byPlan'),
    note: words.t(graded.length ? 'stats.byPlanNote' : 'stats.nothingGraded'),
    series,
    rows: graded.map((plan) => [name(plan), completionGrades.map((grade) => plan.stats.completion.grades[grade])]),
    head: [words.t('stats.plan'), ...series, words.t('stats.notGraded')],
    table: plans.map((plan) => {
      const { grades, high } = plan.stats.completion;
      return [name(plan), ...completionGrades.map((grade) => (high.of ? grades[grade] : null)), plan.stats.commitments - high.of];
    }),
  };
}

function areasChart(words: StatsWords, { stats: { policyAreas }, areaNames }: StatsModel): ChartContent {
  const named = policyAreas.map(({ slug, count }): [string, number] => [areaName(words, slug, areaNames[slug]), count]);
  const more = named.length - areasShown;
  const note = words.t(named.length ? 'stats.areasNote' : 'stats.noAreas');
  return {
    title: words.t('stats.areas'),
    note: more > 0 ? `${note} ${words.plural('stats.moreAreas', more)}` : note,
    series: [],
    rows: named.slice(0, areasShown).map(([name, count]) => [name, [count]]),
    head: [words.t('stats.area'), words.t('stats.commitments')],
    table: named,
  };
}
