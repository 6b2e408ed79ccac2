import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { boxStyles, footer, heading, titleToCome } from '../../views/box.js';
import { commitmentHeadStyles, compactCardStyles } from '../../views/compact-card.js';
import { gradeStyles } from '../../views/grade-scale.js';
import { missingStyles } from '../../views/missing-mark.js';
import { starStyles } from '../../views/star-mark.js';
import { fewRows, pageSize, type attributes, type Column, type ListModel } from './commitment-list.model.js';
import { commitmentTable, tableStyles } from './commitment-table.js';
import { facetsOf, type Row } from './facets.js';
import { ListIndex } from './list-index.js';
import { pageOf, type Paged } from './pages.js';
import { loosened, queryOf, type Looser, type Query } from './query.js';
import { conditionName, listWords, type ListWords, type Named } from './told.js';
import { toolbar, toolbarStyles, type ToolbarActs } from './toolbar.js';

export const words = listWords;

export interface ListActs extends ToolbarActs {
  readonly turnTo: (page: number | 'all') => void;
  readonly drop: (dropped: Looser['dropped']) => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly toggleRow: (row: Row) => void;
}

export interface ListOptions extends ViewOptions<typeof attributes> {
  /** What was worked out of the rows before; worked out anew where none is given. */
  readonly index?: ListIndex;
  /** Whether the further filters are shown. */
  readonly isOpen?: boolean;
  /** How many rows of the page are drawn for now. */
  readonly mostRows?: number;
  /** Whether what is shown follows something that the reader did: then those who cannot see it are told. */
  readonly hasActed?: boolean;
  /** What is to be said of a file that was asked for. */
  readonly saved?: string;
  /** The ids of the commitments that are opened. */
  readonly opened?: ReadonlySet<string>;
  readonly acts?: ListActs;
}

const nothingAsked: Query = { conditions: [], search: '' };

export function view(words: ListWords, model: ListModel, options: ListOptions): TemplateResult {
  const { dataset, headingLevel, pending, index = new ListIndex(model, words), sort, acts, opened, saved } = options;
  const named = { words, model, index };
  const asked = queryOf(options, facetsOf(model));
  const query = pending ? nothingAsked : asked;
  // Nobody knows beforehand how many there will be of fewer than all.
  const isNarrowed = pending && (asked.conditions.length > 0 || asked.search);
  const found = index.found(query, sort).slice(0, isNarrowed ? fewRows : undefined);
  const paged = pageOf(found, options.page);
  const hasToolbar = options.toolbar !== 'none';
  return html`<header part="header">
      <div class="titles">${heading(headingLevel, words.t('commitmentList.title'))} ${pending ? titleToCome : nothing}</div>
      <p class="gist" tabindex="-1"><span>${sentence(named, found.length, query)}</span></p>
    </header>
    ${hasToolbar ? toolbar(named, { query, order: sort, isOpen: Boolean(options.isOpen) }, acts) : nothing}
    ${
      found.length
        ? html`${commitmentTable(named, {
            rows: paged.rows.slice(0, options.mostRows),
            columns: columnsOf(model, options.columns),
            order: sort,
            headingLevel,
            isOpen: ({ commitment }) => Boolean(opened?.has(commitment.id)),
            toggle: (row) => acts?.toggleRow(row),
          })}
          ${pager(named, found.length, paged, hasToolbar, acts)}`
        : nothingFound(named, query, hasToolbar, acts)
    }
    <p class="visually-hidden" role="status">${saved || (options.hasActed ? sentence(named, found.length, query) : '')}</p>
    ${footer(words, dataset, model.member?.url ?? '')}`;
}

const usualColumns: readonly Column[] = ['country', 'year', 'completion', 'star'];

/** Those asked for; of one member's commitments it need not be said of each whose it is. */
const columnsOf = ({ member }: ListModel, asked: readonly Column[]): readonly Column[] =>
  asked.length ? asked : usualColumns.filter((one) => !member || one !== 'country');

/** How many there are, of whom, and by which filters. */
export function sentence(named: Named, found: number, query: Query): string {
  const { words, model } = named;
  const all = model.rows.length;
  const filters = filterNames(named, query);
  const count = filters.length ? words.plural('commitmentList.found', found, { m: all }) : words.plural('commitmentList.count', all);
  const counted = model.member ? words.t('commitmentList.of', { name: words.memberName(model.member), count }) : count;
  return filters.length ? words.t('commitmentList.filtered', { count: counted, filters: words.list(filters) }) : `${counted}.`;
}

const droppedName = (named: Named, dropped: Looser['dropped'], search: string): string =>
  dropped === 'search' ? named.words.t('commitmentList.text', { text: search.trim() }) : conditionName(named, dropped);

const filterNames = (named: Named, { conditions, search }: Query): readonly string[] => [
  ...conditions.map((condition) => conditionName(named, condition)),
  ...(search.trim() ? [droppedName(named, 'search', search)] : []),
];

/** Says which filter to loosen. */
function nothingFound(named: Named, query: Query, hasToolbar: boolean, acts: ListActs | undefined): TemplateResult {
  const { words, model, index } = named;
  const offers = loosened(model.rows, query, index.textOf).map(({ dropped, count }) => {
    const offer = words.t('commitmentList.without', { filter: droppedName(named, dropped, query.search), n: count });
    return html`<li>${hasToolbar ? html`<button part="action" @click=${() => acts?.drop(dropped)}>${offer}</button>` : offer}</li>`;
  });
  return html`<div class="none" part="body">
    <p>${words.t('commitmentList.none')}</p>
    <ul role="list">
      ${offers}
      ${hasToolbar ? html`<li><button part="action" @click=${acts?.clear}>${words.t('commitmentList.clear')}</button></li>` : nothing}
    </ul>
  </div>`;
}

function pager({ words }: Named, n: number, paged: Paged, hasToolbar: boolean, acts: ListActs | undefined): TemplateResult {
  const { page, pages, from, rows, isWhole } = paged;
  const turn = (label: string, to: number): TemplateResult =>
    html`<button part="action" ?disabled=${to < 1 || to > pages} @click=${() => acts?.turnTo(to)}>${label}</button>`;
  return html`<div class="pager" role="group" aria-label=${words.t('commitmentList.pages')}>
    <span>${words.t('commitmentList.range', { from: from + 1, to: from + rows.length, n })}</span>
    ${pages > 1 && !isWhole ? html`${turn(words.t('commitmentList.previous'), page - 1)} ${turn(words.t('commitmentList.next'), page + 1)}` : nothing}
    ${
      pages > 1
        ? html`<button part="action" @click=${() => acts?.turnTo(isWhole ? 1 : 'all')}>
            ${isWhole ? words.t('commitmentList.paged', { n: pageSize }) : words.t('commitmentList.all', { n })}
          </button>`
        : nothing
    }
    ${hasToolbar ? html`<button part="action" @click=${acts?.save}>${words.t('commitmentList.csv')}</button>` : nothing}
  </div>`;
}

export const styles = [
  boxStyles,
  missingStyles,
  gradeStyles,
  starStyles,
  commitmentHeadStyles,
  compactCardStyles,
  toolbarStyles,
  tableStyles,
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
      margin-block-end: 0.25em;
    }
    .titles > * {
      grid-area: 1 / 1;
    }
    .gist:focus {
      outline: none;
    }
    @container (inline-size < 36em) {
      .title {
        font-size: 1.125em;
      }
    }
    .none {
      padding: 1em var(--_pad);
      border-block-start: 1px solid var(--_line);
    }
    .none p {
      margin: 0 0 0.5em;
      font-weight: 600;
    }
    .none ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.9375em;
    }
    .pager {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
      padding: 0.7em var(--_pad);
      border-block-start: 1px solid var(--_line);
      font-size: 0.875em;
    }
    .pager span {
      margin-inline-end: auto;
      color: var(--_soft);
    }
    button:disabled {
      opacity: 0.45;
      cursor: default;
    }
  `,
];
