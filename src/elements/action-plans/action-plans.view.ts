import { html, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { chartFigureStyles, chartWords, figure, type FigureContent } from '../../charts/chart-figure.js';
import type { ChartsShown } from '../../charts/chart-tables.js';
import { portionOf, shareNames } from '../../contract/shares.js';
import { actionPlans } from '../../generated/words/en/actionPlans.js';
import { boxStyles, footer, footerWords } from '../../views/box.js';
import { countryHeadStyles, countryTitle } from '../../views/country-head.js';
import { missingStyles, missingWords } from '../../views/missing-mark.js';
import { planName, planWords } from '../../views/plan-name.js';
import { shareInTable } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { attributes, PlansModel } from './action-plans.model.js';
import { completionChange } from './plan-change.js';
import { planList, planListStyles } from './plan-list.js';
import { timeLine, timeLineStyles } from './time-line.js';

export const words = { ...footerWords, ...missingWords, ...chartWords, ...planWords, ...actionPlans };
export const styles = [boxStyles, countryHeadStyles, missingStyles, chartFigureStyles, planListStyles, timeLineStyles];

export type PlansWords = WordsOf<typeof words>;

export interface PlansOptions extends ViewOptions<typeof attributes> {
  readonly charts?: ChartsShown<'time-line'>;
}

export const view = (words: PlansWords, model: PlansModel, options: PlansOptions): TemplateResult =>
  html`<header part="header">
      ${countryTitle(options.headingLevel, words.t('actionPlans.title', { name: words.memberName(model.member) }), words.t('actionPlans.told'), options.pending)}
      <p class="gist" data-room=${longest(words)}><span>${gist(words, model)}</span></p>
    </header>
    ${figure(words, timeFigure(words, model), model.plans.length > 0 && timeLine(words, model), {
      name: 'time-line',
      headingLevel: options.headingLevel + 1,
      charts: options.charts,
    })}
    ${planList(words, model, options.headingLevel + 1)} ${footer(words, options.dataset, model.member.url)}`;

/** How many plans and commitments there are, and what became of completion. */
function gist(words: PlansWords, { plans }: PlansModel): string {
  const [first] = plans;
  if (!first) return words.t('actionPlans.none');
  const m = plans.reduce((total, { stats }) => total + stats.commitments, 0);
  return `${words.plural('actionPlans.plans', plans.length, { year: String(first.year), m })} ${completionChange(words, plans)}`;
}

const longest = (words: PlansWords): string =>
  [
    words.plural('actionPlans.plans', 88, { year: '2000', m: 88 }),
    words.t('actionPlans.change.same'),
    words.t('actionPlans.change.both', { a: '88', b: '88', x: 88, y: 88, z: 88, w: 88 }),
  ].join(' ');

/** All figures of all plans. */
function timeFigure(words: PlansWords, { plans }: PlansModel): FigureContent {
  return {
    title: words.t('actionPlans.chart'),
    note: words.t('actionPlans.chartNote'),
    head: [
      words.t('actionPlans.plan'),
      words.t('actionPlans.commitmentsHead'),
      ...shareNames.map((name) => words.t(`actionPlans.${name}`)),
    ],
    table: plans.map((plan) => [
      planName(words, plan),
      plan.stats.commitments,
      ...shareNames.map((name) => shareInTable(words, portionOf(plan.stats, name))),
    ]),
    showTable: words.t('actionPlans.showTable'),
  };
}
