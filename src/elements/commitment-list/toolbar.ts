/** The controls of a list: free text, a choice for each facet, and the order. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { facets, type Facet } from './facets.js';
import { orders, type Order } from './order.js';
import type { Query } from './query.js';
import { facetName, wordName, type Named } from './told.js';

export interface ToolbarActs {
  readonly search: (text: string) => void;
  /** Makes the texts ready that will be searched. */
  readonly prepareSearch: () => void;
  readonly choose: (facet: Facet, word: string) => void;
  readonly sort: (order: string) => void;
  readonly toggle: () => void;
}

export interface ToolbarState {
  readonly query: Query;
  readonly order: Order;
  /** Whether the further filters are shown. */
  readonly isOpen: boolean;
}

/** Shown without being asked for, where there is width. */
const first: readonly Facet[] = ['country', 'area', 'completion', 'star'];

export function toolbar(named: Named, state: ToolbarState, acts: ToolbarActs | undefined): TemplateResult {
  const { words, model, index } = named;
  return html`<div class="toolbar" role="search" part="toolbar" aria-label=${words.t('commitmentList.filters')}>
    <label
      ><span>${words.t(model.member ? 'commitmentList.searchTitles' : 'commitmentList.search')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${state.query.search}
        @focus=${acts?.prepareSearch}
        @input=${({ target }: InputEvent) => acts?.search((target as HTMLInputElement).value)}
    /></label>
    <button part="action" class="toggle" aria-expanded=${state.isOpen} @click=${acts?.toggle}>${words.t('commitmentList.more')}</button>
    <div class=${state.isOpen ? 'choices open' : 'choices'}>
      ${guard([index, JSON.stringify(state.query.conditions), state.order, state.isOpen], () => choices(named, state, acts))}
    </div>
  </div>`;
}

/** The selects, which have hundreds of choices: drawn anew only where one of them may be another, and not with every key that is typed. */
function choices(named: Named, state: ToolbarState, acts: ToolbarActs | undefined): TemplateResult {
  const { words, model } = named;
  const offered = facets.filter((facet) => (model.member ? facet !== 'country' && facet !== 'region' : facet !== 'plan'));
  const of = (some: readonly Facet[]): readonly TemplateResult[] => some.map((facet) => choice(named, facet, state.query, acts));
  return html`${of(offered.filter((facet) => first.includes(facet)))}
    <label
      ><span>${words.t('commitmentList.sort')}</span>
      <select @change=${({ target }: Event) => acts?.sort((target as HTMLSelectElement).value)}>
        ${orders
          .filter((order) => !model.member || order !== 'country')
          .map(
            (order) => html`<option value=${order} .selected=${order === state.order}>${words.t(`commitmentList.order.${order}`)}</option>`,
          )}
      </select></label
    >
    ${state.isOpen ? of(offered.filter((facet) => !first.includes(facet))) : nothing}`;
}

function choice(named: Named, facet: Facet, query: Query, acts: ToolbarActs | undefined): TemplateResult {
  const { words, index } = named;
  const condition = query.conditions.find((one) => one.facet === facet);
  const chosen = condition?.words ?? [];
  const offered = index.offered(facet, (word) => wordName(named, facet, word));
  const one = chosen.length === 1 ? offered.find(({ words }) => words.includes(chosen[0] ?? '')) : undefined;
  return html`<label
    ><span>${facetName(words, facet)}</span>
    <select @change=${({ target }: Event) => acts?.choose(facet, (target as HTMLSelectElement).value)}>
      <option value="" .selected=${!condition}>${words.t('commitmentList.any')}</option>
      ${
        // Several, or one that nothing has, by the page's choice.
        condition && !one
          ? html`<option value=${chosen.join(' ')} .selected=${true}>
              ${words.list(chosen.map((word) => wordName(named, facet, word)))}
            </option>`
          : nothing
      }
      ${offered.map((offer) => html`<option value=${offer.words[0] ?? ''} .selected=${offer === one}>${offer.name}</option>`)}
    </select></label
  >`;
}

export const toolbarStyles = css`
  .toolbar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.6em 0.75em;
    align-items: end;
    padding: 0.2em var(--_pad) 1em;
  }
  .choices {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: inherit;
    align-items: end;
  }
  label {
    display: grid;
    min-inline-size: 0;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 2.25em;
    margin: 0.15em 0 0;
    padding: 0 0.5em;
    font: inherit;
    font-size: 1.1538em;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .toggle {
    block-size: 2.25em;
    font-size: 0.9375em;
  }
  @container (inline-size < 36em) {
    .choices:not(.open) {
      display: none;
    }
  }
  @container (inline-size < 17em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
