import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { BarChartModel } from '../../charts/bar-chart.js';
import { OgpError } from '../../data/errors.js';
import { normalCode } from '../../data/requests.js';
import type { DatasetNote } from '../../data/schema/note.js';
import { recordDocument, type RecordDocument, type RecordFigures, type RecordPlan } from '../../data/schema/documents/record.js';
import { completionGrades } from '../../data/schema/scales.js';
import { LazyChart } from '../../internal/lazy-chart.js';
import type { Localizer } from '../../internal/localize.js';
import { OgpElement } from '../../internal/ogp-element.js';
import { areaName } from '../../views/names.js';
import { boxStyles, footer, heading, headingProperty } from '../../views/box.js';
import { answer } from '../../locales/generated/en/answer.js';
import { common } from '../../locales/generated/en/common.js';
import { completion } from '../../locales/generated/en/completion.js';
import { missing } from '../../locales/generated/en/missing.js';
import { stats as statsWords } from '../../locales/generated/en/stats.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { chartFigure, chartFigureStyles, type TableRow } from '../../views/chart-figure.js';
import { missingStyles } from '../../views/missing-mark.js';
import { countryStatsStyles } from './country-stats.styles.js';
import { figureTiles } from './figure-tiles.js';
import { participation, unrecorded } from './participation.js';

/** The parts of the element, in their order. */
export const statsSections = ['figures', 'completion', 'areas', 'participation'] as const;
export type StatsSection = (typeof statsSections)[number];

/** A member's record, or one plan's. */
export interface StatsModel {
  readonly member: RecordDocument['member'];
  readonly stats: RecordFigures;
  readonly plans: readonly RecordPlan[];
  readonly areaNames: Readonly<Record<string, string>>;
}

/** How many policy areas the chart shows; the table has them all. */
const areasShown = 8;

/**
 * A country's record in figures: commitments, stars, completion, ambition and results, each as "n of m assessed"; completion by
 * plan and policy areas as charts, each with its table; and how the plans were made.
 *
 * @element ogp-country-stats
 * @attr {string} country - A member: `GEO`, `GE`, or OGP's code of a local government.
 * @attr {string} [plan] - One plan only: its number (`2`) or id (`AP_GEO02`). Default: all plans.
 * @attr {string} [sections=figures completion areas participation] - Which parts to show, by name, with spaces between.
 * @attr {string} endpoint - The address of a `v1/` folder. Default: the page's endpoint.
 * @attr {number} [heading-level=3] - The level, 2 to 6, of the title in the page's outline; the parts are one below.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - Kicker and title.
 * @csspart title - The title.
 * @csspart body - The figures.
 * @csspart chart - A chart with its title, key, table and button.
 * @csspart participation - How the plans were made.
 * @csspart source - The link to OGP in the footer.
 * @csspart footer - Source and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - A button.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Filled segments and focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; `detail.error.kind` says why.
 */
export class OgpCountryStats extends OgpElement<RecordDocument, StatsModel> {
  static override properties = { ...headingProperty, country: {}, plan: {}, sections: {}, tables: { state: true } };
  static override styles = [...OgpElement.styles, boxStyles, buttonStyles, missingStyles, chartFigureStyles, countryStatsStyles];
  static override readonly english = { ...common, ...missing, ...answer, ...completion, ...statsWords };
  static override readonly tag = 'ogp-country-stats';

  declare country: string | undefined;
  declare plan: string | undefined;
  declare headingLevel: number | undefined;
  declare sections: string | undefined;
  /** The charts shown as tables. */
  declare private tables: ReadonlySet<string>;

  protected override readonly schema = recordDocument;
  #models: Readonly<Record<string, (canvas: HTMLCanvasElement) => BarChartModel>> = {};
  readonly #charts = { completion: this.#lazy('completion'), areas: this.#lazy('areas') };

  constructor() {
    super();
    this.tables = new Set();
  }

  protected override selection(): readonly unknown[] {
    return [this.plan];
  }

  protected override pick({ member, stats, plans, policyAreaNames }: RecordDocument): StatsModel {
    if (!this.plan) return { member, stats, plans, areaNames: policyAreaNames };
    const wanted = normalCode(this.plan);
    const plan = plans.find(({ id, number }) => id === wanted || number === Number(wanted));
    if (!plan) throw new OgpError('not-found', `${member.code}: plan ${this.plan}`);
    return { member, stats: plan.stats, plans: [plan], areaNames: policyAreaNames };
  }

  protected override view(words: Localizer, model: StatsModel, dataset: DatasetNote): TemplateResult {
    const wanted = this.#sections();
    return html`<header part="header">
        <p class="kicker">${words.t('stats.kicker')}</p>
        ${heading(this.headingLevel, words.t('stats.title', { name: words.memberName(model.member) }))}
      </header>
      ${wanted.map((section) => this.#section(section, words, model))} ${footer(words, dataset, model.member.url)}`;
  }

  protected override blank(): StatsModel {
    return blankModel;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (Object.values(this.#charts).some(({ failed }) => failed)) this.tables = new Set(['completion', 'areas']);
  }

  #lazy(name: string): LazyChart {
    return new LazyChart(
      this,
      () => this.renderRoot.querySelector<HTMLCanvasElement>(`.base:not(.loading) canvas.${name}`),
      (canvas) => this.#models[name]!(canvas),
    );
  }

  #sections(): readonly StatsSection[] {
    const named = this.sections?.split(/\s+/) ?? [];
    const wanted = statsSections.filter((section) => named.includes(section));
    return wanted.length ? wanted : statsSections;
  }

  #section(section: StatsSection, words: Localizer, model: StatsModel): TemplateResult {
    switch (section) {
      case 'figures':
        return figureTiles(words, model.stats);
      case 'completion':
        return this.#completion(words, model.plans);
      case 'areas':
        return this.#areas(words, model);
      case 'participation':
        return participation(words, model.plans, (this.headingLevel || 3) + 1);
    }
  }

  #completion(words: Localizer, plans: readonly RecordPlan[]): TemplateResult {
    const name = (plan: RecordPlan): string => words.t('stats.planName', { number: String(plan.number), year: String(plan.year) });
    const key = completionGrades.map((grade) => words.t(`completion.${grade}`));
    const graded = plans.filter(({ stats }) => stats.completion.high.of);
    return this.#figure(words, 'completion', {
      title: words.t('stats.byPlan'),
      note: words.t(graded.length ? 'stats.byPlanNote' : 'stats.nothingGraded'),
      key,
      rows: graded.map((plan) => [name(plan), completionGrades.map((grade) => plan.stats.completion.grades[grade])]),
      head: [words.t('stats.plan'), ...key, words.t('stats.notGraded')],
      table: plans.map((plan) => {
        const { grades, high } = plan.stats.completion;
        return [name(plan), ...completionGrades.map((grade) => (high.of ? grades[grade] : null)), plan.stats.commitments - high.of];
      }),
    });
  }

  #areas(words: Localizer, { stats: { policyAreas }, areaNames }: StatsModel): TemplateResult {
    const named = policyAreas.map(({ slug, count }): [string, number] => [areaName(words, slug, areaNames[slug]), count]);
    const more = named.length - areasShown;
    const note = words.t(named.length ? 'stats.areasNote' : 'stats.noAreas');
    return this.#figure(words, 'areas', {
      title: words.t('stats.areas'),
      note: more > 0 ? `${note} ${words.plural('stats.moreAreas', more)}` : note,
      key: [],
      rows: named.slice(0, areasShown).map(([name, count]) => [name, [count]]),
      head: [words.t('stats.area'), words.t('stats.commitments')],
      table: named,
    });
  }

  #figure(
    words: Localizer,
    name: string,
    chart: {
      title: string;
      note: string;
      key: readonly string[];
      rows: readonly (readonly [string, readonly number[]])[];
      head: readonly string[];
      table: readonly TableRow[];
    },
  ): TemplateResult {
    const { title, note, key, rows, head, table } = chart;
    const series = key.length ? key : [title];
    this.#models = {
      ...this.#models,
      [name]: (canvas) => ({
        rows: rows.map(([row]) => row),
        series: series.map((one, i) => ({
          name: one,
          values: rows.map(([, numbers]) => numbers[i] ?? 0),
          ...fillOf(canvas, key.length ? i : 2),
        })),
        format: (n) => words.number(n),
        direction: words.lang === 'ar' ? 'rtl' : 'ltr',
      }),
    };
    return chartFigure(words, {
      name,
      level: (this.headingLevel || 3) + 1,
      title,
      note,
      key,
      empty: !rows.length,
      table: { head, rows: table },
      asTable: this.tables.has(name),
      toggle: () => {
        const next = new Set(this.tables);
        this.tables = next.delete(name) ? next : next.add(name);
      },
    });
  }
}

const portion = { count: 10, of: 100 };
const high = { high: portion };
const grades = { 'not-started': 0, limited: 0, substantial: 0, complete: 10 };
const blankFigures: RecordFigures = {
  commitments: 10,
  plans: 3,
  starred: portion,
  completion: { high: portion, grades },
  potentialImpact: high,
  potentialForResults: high,
  results: { strong: portion },
  policyAreas: Array.from({ length: areasShown + 2 }, () => ({ slug: '–', count: 1 })),
};
const blankModel: StatsModel = {
  member: { code: '', url: '', alpha2: null, name: 'Indonesia' },
  stats: blankFigures,
  plans: [{ id: '', number: 1, year: 2000, stats: blankFigures, process: unrecorded }],
  areaNames: {},
};

/** The colour of the `n`th fill as the style sheet works it out, and the text that is legible on it. */
function fillOf(canvas: HTMLCanvasElement, n: number): { fill: string; ink: string } {
  const swatch = canvas.parentElement!.querySelector(`.fill-${n}`)!;
  const fill = getComputedStyle(swatch).backgroundColor;
  const lightness = Number(/^oklch\(([\d.]+)/.exec(fill)?.[1]);
  return { fill, ink: lightness > 0.57 ? '#10151b' : '#fff' };
}
