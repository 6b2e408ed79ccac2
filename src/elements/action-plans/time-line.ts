/** The plans over their years, to one scale: each filled as far as it was done, hollow where nothing of it is reviewed. */
import { css, nothing, svg, html, type TemplateResult } from 'lit';
import type { actionPlans } from '../../generated/words/en/actionPlans.js';
import { shareInTable, type shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Plan, PlansModel } from './action-plans.model.js';
import { yearOf } from './plan-state.js';

type TimeWords = WordsOf<typeof actionPlans & typeof shareWords>;

/** Where a year is on the line, from 0 to 1 in the direction of reading. */
type Scale = (year: number) => number;

/** A plan whose last year is not known, or is its first, is drawn one year long. */
const endOf = ({ year, endYear }: Plan): number => Math.max(endYear ?? 0, year + 1);

/** How near two labels of years may come, as a part of the line. */
const nearest = 0.08;

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** With one row for plans of odd numbers and one for those of even ones, so that neither they nor their labels meet. */
export function timeLine(words: TimeWords, { plans, asOf }: PlansModel): TemplateResult {
  const now = yearOf(asOf);
  const first = Math.min(...plans.map(({ year }) => year));
  const last = Math.max(now, ...plans.map(endOf));
  const scale: Scale = (year) => (year - first) / (last - first);
  const at = (part: number): string => percent(words.dir === 'rtl' ? 1 - part : part);
  const years = [...new Set(plans.map(({ year }) => year))].filter(
    (year, i, all) => Math.abs(scale(year) - scale(now)) > nearest && (i === 0 || scale(year) - scale(all[i - 1]!) > nearest),
  );
  return html`<svg class="time" role="img" aria-label=${words.t('actionPlans.chart')}>
    <line class="track" x1="0" x2="100%" y1="5.3em" y2="5.3em"></line>
    <line class="now" x1=${at(scale(now))} x2=${at(scale(now))} y1="0" y2="5.6em"></line>
    ${years.map((year) => svg`<text x=${at(scale(year))} y="6.5em">${year}</text>`)}
    <text x=${at(scale(now))} y="6.5em" text-anchor=${scale(now) > 0.9 ? 'end' : 'middle'}>${words.t('actionPlans.now')}</text>
    ${plans.map((plan, i) => planBar(words, plan, i % 2, scale, at))}
  </svg>`;
}

function planBar(words: TimeWords, plan: Plan, row: number, scale: Scale, at: (part: number) => string): TemplateResult {
  const { number, stats } = plan;
  const { count, of } = stats.completion.high;
  const start = scale(plan.year);
  const width = scale(endOf(plan)) - start;
  const done = of ? (width * count) / of : 0;
  const left = (length: number): string => (words.dir === 'rtl' ? at(start + length) : at(start));
  const toEnd = start > 0.6;
  const said = shareInTable(words, stats.completion.high) ?? words.t(stats.reviewed ? 'actionPlans.ungraded' : 'actionPlans.pending');
  return svg`
    <rect class="fill" x=${left(done)} y=${row ? '3.8em' : '1.3em'} width=${percent(done)} height="1em"></rect>
    <rect class=${stats.reviewed ? 'outline' : 'outline unreviewed'} x=${left(width)} y=${row ? '3.8em' : '1.3em'} width=${percent(width)} height="1em"></rect>
    <text class="plan-label" x=${at(toEnd ? start + width : start)} y=${row ? '3.45em' : '0.95em'} text-anchor=${toEnd ? 'end' : nothing}>${words.t('actionPlans.label', { number: String(number), said })}</text>`;
}

export const timeLineStyles = css`
  .time {
    display: block;
    inline-size: 100%;
    block-size: 6.9em;
    overflow: visible;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .time text {
    fill: var(--_soft);
  }
  .time .plan-label {
    fill: currentColor;
  }
  .track {
    stroke: var(--_line);
  }
  .fill {
    fill: var(--_accent);
    print-color-adjust: exact;
  }
  .outline {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5px;
  }
  .unreviewed {
    stroke-dasharray: 4 3;
  }
  .now {
    stroke: currentColor;
    stroke-width: 2px;
  }
  @media print {
    .time-line .plot {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
  /* The plans below it say the same. */
  @container (inline-size < 36em) {
    .time-line :is(.plot, figcaption p) {
      display: none;
    }
  }
`;
