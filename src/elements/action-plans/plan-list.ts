/** The plans, later ones first: years, how each stands, and its figures as "n of m". */
import { css, html, nothing, type TemplateResult } from 'lit';
import { portionOf, type ShareName } from '../../contract/shares.js';
import type { actionPlans } from '../../generated/words/en/actionPlans.js';
import { hollowMark, missingMark, type missingWords } from '../../views/missing-mark.js';
import { planName, type planWords } from '../../views/plan-name.js';
import { noneAssessed, ofAssessed, type shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Plan, PlansModel } from './action-plans.model.js';
import { stateOf, type PlanState } from './plan-state.js';

type PlanListWords = WordsOf<typeof actionPlans & typeof missingWords & typeof planWords & typeof shareWords>;

/**
 * Two plans, so that the list is as high for one plan as for seven: the one pointed out, or the latest, and the one before, or that
 * there is none. The others are behind a disclosure.
 */
export function planList(words: PlanListWords, model: PlansModel, level: number): TemplateResult {
  const latestFirst = [...model.plans].reverse();
  const start = model.chosen ? latestFirst.indexOf(model.chosen) : 0;
  const shown = latestFirst.slice(start, start + 2);
  const others = latestFirst.filter((plan) => !shown.includes(plan));
  const items = (plans: readonly Plan[]): readonly TemplateResult[] => plans.map((plan) => planView(words, plan, model, level));
  return html`<div part="body" class="plans">
    <ol role="list">
      ${items(shown)} ${shown.length === 1 ? html`<li><p>${words.t('actionPlans.first')}</p></li>` : nothing}
    </ol>
    ${
      others.length
        ? html`<details>
            <summary>${words.plural('actionPlans.others', others.length)}</summary>
            <ol role="list">
              ${items(others)}
            </ol>
          </details>`
        : html`<p class="no-others">${words.t('actionPlans.noOthers')}</p>`
    }
  </div>`;
}

/** `Plan 2, 2014–2016`. */
function planView(words: PlanListWords, plan: Plan, { plans, chosen, asOf }: PlansModel, level: number): TemplateResult {
  const state = stateOf(plan, plans, asOf);
  return html`<li class=${plan === chosen ? 'chosen' : nothing} aria-current=${plan === chosen ? 'true' : nothing}>
    <div class="name" role="heading" aria-level=${level}>${planName(words, plan)}</div>
    <p>${statements(words, plan, state).join(' · ')}</p>
    ${
      state.pending
        ? html`<p class="pending">${missingMark(words, 'not-reviewed')}</p>`
        : html`<dl>${figuresOf(plan).map((name) => figure(words, plan, name))}</dl>`
    }
  </li>`;
}

/** How a plan stands, each in a few words. */
function statements(words: PlanListWords, { endYear, stats }: Plan, { term, withdrawn, overlaps }: PlanState): readonly string[] {
  const said = [words.plural('actionPlans.commitments', stats.commitments)];
  if (term) said.push(words.t(`actionPlans.${term}`, { year: String(endYear) }));
  if (withdrawn) {
    const all = withdrawn === stats.commitments;
    said.push(all ? words.t('actionPlans.allWithdrawn') : words.plural('actionPlans.withdrawn', withdrawn));
  }
  if (overlaps !== undefined) said.push(words.t('actionPlans.overlaps', { number: String(overlaps) }));
  return said;
}

/** Ambition by the indicator that was assessed, by both where both were: they are never merged. */
function figuresOf({ stats }: Plan): readonly ShareName[] {
  const indicators = (['potentialImpact', 'potentialForResults'] as const).filter((name) => stats[name].high.of > 0);
  return ['completion', ...(indicators.length ? indicators : (['potentialForResults'] as const)), 'results', 'starred'];
}

function figure(words: PlanListWords, { stats }: Plan, name: ShareName): TemplateResult {
  const { count, of } = portionOf(stats, name);
  return html`<div>
    <dt>${words.t(`actionPlans.${name}`)}</dt>
    <dd>
      ${
        of
          ? html`<b>${words.number(count)}</b> <small>${ofAssessed(words, name, of)}</small>`
          : html`${hollowMark} <small>${noneAssessed(words, name)}</small>`
      }
    </dd>
  </div>`;
}

export const planListStyles = css`
  .plans {
    border-block-start: 1px solid var(--_line);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plans li {
    box-sizing: border-box;
    min-block-size: 10.3em;
    padding: 0.7em var(--_pad);
    border-block-end: 1px solid var(--_line);
  }
  .plans .chosen {
    border-inline-start: 0.3em solid var(--_accent);
    padding-inline-start: calc(var(--_pad) - 0.3em);
    background: var(--_tint);
  }
  .name {
    font-size: 0.9375em;
    font-weight: 650;
  }
  .plans p {
    margin: 0;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_soft);
  }
  .plans dl {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.5em 1em;
    margin: 0.5em 0 0;
  }
  .plans dl > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .plans dt {
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--_soft);
  }
  .plans dd {
    margin: 0;
  }
  .plans dd > :is(b, small) {
    display: block;
    line-height: 1.35;
  }
  /* As high as a number. */
  .plans dd > .hollow {
    margin-block: 0.47em;
    vertical-align: top;
  }
  .plans b {
    font-size: 1.25em;
    font-weight: 650;
  }
  .plans .pending {
    margin-block-start: 0.9em;
    font-size: 0.9375em;
  }
  .plans li:not(:has(dl)) {
    display: grid;
    align-content: center;
  }
  .plans :is(.no-others, summary) {
    padding: 0.75em var(--_pad);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  details ol {
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 36em) {
    .plans li {
      min-block-size: 12.35em;
    }
    .plans dl {
      grid-template-columns: 1fr;
      gap: 0.15em;
    }
    .plans dl > div {
      flex-direction: row;
      justify-content: space-between;
      align-items: baseline;
      gap: 1em;
    }
    .plans b {
      font-size: 1em;
    }
    .plans dd {
      flex: none;
      text-align: end;
    }
    .plans dd > :is(b, small) {
      display: inline;
    }
    .plans dd > .hollow {
      margin: 0;
      vertical-align: baseline;
    }
  }
  @container (inline-size < 20em) {
    .plans li {
      min-block-size: 17em;
    }
    .plans dl > div {
      flex-direction: column;
      gap: 0;
    }
    .plans dd {
      text-align: start;
    }
  }
`;
