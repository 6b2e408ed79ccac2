import { css, html, nothing, type TemplateResult } from 'lit';
import type { SourceNote } from '../../contract/note.js';
import { boxStyles, footer, heading, titleToCome } from '../../views/box.js';
import { commitmentHeadStyles, compactCardStyles } from '../../views/compact-card.js';
import { gradeStyles } from '../../views/grade-scale.js';
import { missingStyles } from '../../views/missing-mark.js';
import { starStyles } from '../../views/star-mark.js';
import { pageSize, type Column } from './commitment-list.model.js';
import { commitmentTable, tableStyles } from './commitment-table.js';
import type { Row } from './facets.js';
import type { Looser, Query } from './query.js';
import type { Paged } from './pages.js';
import { conditionName, type Named } from './told.js';
import { toolbar, toolbarStyles, type ToolbarActs, type ToolbarState } from './toolbar.js';

export interface ListActs extends ToolbarActs {
  readonly turnTo: (page: number | 'all') => void;
  readonly drop: (dropped: Looser['dropped']) => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly toggleRow: (row: Row) => void;
}

export interface ListOptions extends ToolbarState {
  readonly dataset: SourceNote;
  readonly headingLevel: number;
  readonly pending: boolean;
  readonly hasToolbar: boolean;
  readonly columns: readonly Column[];
  readonly found: readonly Row[];
  readonly paged: Paged;
  /** How many rows of the page are drawn for now. */
  readonly mostRows: number;
  /** Of an empty list: what there would be without one of the conditions. */
  readonly loosened: readonly Looser[];
  /** Told to those who cannot see it, after something that the reader did. */
  readonly told: string;
  readonly isOpenRow: (row: Row) => boolean;
}

export function view(named: Named, options: ListOptions, acts: ListActs): TemplateResult {
  const { words, model } = named;
  const { dataset, headingLevel, pending, found, paged } = options;
  const title = words.t('commitmentList.title');
  return html`<header part="header">
      <div class="titles">${heading(headingLevel, title)} ${pending ? titleToCome : nothing}</div>
      <p class="gist" tabindex="-1"><span>${sentence(named, found.length, options.query)}</span></p>
    </header>
    ${options.hasToolbar ? toolbar(named, options, acts) : nothing}
    ${
      found.length
        ? commitmentTable(named, {
            rows: paged.rows.slice(0, options.mostRows),
            columns: options.columns,
            order: options.order,
            headingLevel,
            isOpen: options.isOpenRow,
            toggle: acts.toggleRow,
          })
        : nothingFound(named, options, acts)
    }
    ${found.length ? pager(named, options, acts) : nothing}
    <p class="visually-hidden" role="status">${options.told}</p>
    ${footer(words, dataset, model.member?.url ?? '')}`;
}

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
function nothingFound(named: Named, { loosened, query, hasToolbar }: ListOptions, { drop, clear }: ListActs): TemplateResult {
  const { words } = named;
  const offers = loosened.map(({ dropped, count }) => {
    const offer = words.t('commitmentList.without', { filter: droppedName(named, dropped, query.search), n: count });
    return html`<li>${hasToolbar ? html`<button part="action" @click=${() => drop(dropped)}>${offer}</button>` : offer}</li>`;
  });
  return html`<div class="none" part="body">
    <p>${words.t('commitmentList.none')}</p>
    <ul role="list">
      ${offers} ${hasToolbar ? html`<li><button part="action" @click=${clear}>${words.t('commitmentList.clear')}</button></li>` : nothing}
    </ul>
  </div>`;
}

function pager({ words }: Named, { found, paged, hasToolbar }: ListOptions, { turnTo, save }: ListActs): TemplateResult {
  const { page, pages, from, rows, isWhole } = paged;
  const n = found.length;
  const turn = (label: string, to: number): TemplateResult =>
    html`<button part="action" ?disabled=${to < 1 || to > pages} @click=${() => turnTo(to)}>${label}</button>`;
  return html`<div class="pager" role="group" aria-label=${words.t('commitmentList.pages')}>
    <span>${words.t('commitmentList.range', { from: from + 1, to: from + rows.length, n })}</span>
    ${pages > 1 && !isWhole ? html`${turn(words.t('commitmentList.previous'), page - 1)} ${turn(words.t('commitmentList.next'), page + 1)}` : nothing}
    ${
      pages > 1
        ? html`<button part="action" @click=${() => turnTo(isWhole ? 1 : 'all')}>
            ${isWhole ? words.t('commitmentList.paged', { n: pageSize }) : words.t('commitmentList.all', { n })}
          </button>`
        : nothing
    }
    ${hasToolbar ? html`<button part="action" @click=${save}>${words.t('commitmentList.csv')}</button>` : nothing}
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
