/** The rows of a page of the list. A row opens to the commitment's compact card, in its place. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { ambitionOf, resultsOf } from '../../contract/rules.js';
import { compactCard } from '../../views/compact-card.js';
import { yearsOf } from '../../views/plan-name.js';
import { titleFor } from '../../views/commitment-title.js';
import { gradePair, smallPrint } from '../../views/grade-scale.js';
import { areaName } from '../../views/names.js';
import { starMark } from '../../views/star-mark.js';
import type { Column } from './commitment-list.model.js';
import type { Row } from './facets.js';
import type { Order } from './order.js';
import type { Named } from './told.js';

export interface TableState {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly order: Order;
  readonly headingLevel: number;
  readonly isOpen: (row: Row) => boolean;
  readonly toggle: (row: Row) => void;
}

/** The columns by which a list may be in order, and in which direction. */
const sorted: Readonly<Partial<Record<Order, readonly [column: Column | 'commitment', direction: 'ascending' | 'descending']>>> = {
  newest: ['year', 'descending'],
  oldest: ['year', 'ascending'],
  country: ['country', 'ascending'],
  title: ['commitment', 'ascending'],
  'most-complete': ['completion', 'descending'],
  'least-complete': ['completion', 'ascending'],
  starred: ['star', 'descending'],
};

export function commitmentTable(named: Named, state: TableState): TemplateResult {
  const { words } = named;
  const [by, direction] = sorted[state.order] ?? [];
  const head = (column: Column | 'commitment'): TemplateResult =>
    html`<th role="columnheader" scope="col" class=${column} aria-sort=${by === column && direction ? direction : nothing}>
      <span>${words.t(`commitmentList.head.${column}`)}</span>
    </th>`;
  return html`<table role="table" part="body" aria-label=${words.t('commitmentList.title')}>
    <thead role="rowgroup">
      <tr role="row">
        ${head('commitment')}${state.columns.map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${state.rows.map((row) => tableRow(named, row, state))}
    </tbody>
  </table>`;
}

function tableRow(named: Named, row: Row, { columns, headingLevel, isOpen, toggle }: TableState): TemplateResult {
  const { words } = named;
  const { text, lang } = titleFor(words.lang, row.commitment);
  const isOpened = isOpen(row);
  return html`<tr role="row">
      <th role="rowheader" scope="row" class="commitment">
        <button class="opener" aria-expanded=${isOpened} @click=${() => toggle(row)}><bdi lang=${lang ?? ''}>${text}</bdi></button>
      </th>
      ${columns.map((column) => html`<td role="cell" class=${column}>${cell(named, row, column)}</td>`)}
    </tr>
    ${
      isOpened
        ? html`<tr role="row" class="opened">
            <td role="cell" colspan=${columns.length + 1}>
              ${compactCard(words, row, { headingLevel: headingLevel + 1, pending: false })}
            </td>
          </tr>`
        : nothing
    }`;
}

function cell({ words, model, index }: Named, { member, commitment }: Row, column: Column): unknown {
  switch (column) {
    case 'country':
      return index.nameOf(member);
    case 'year':
      return yearsOf(words, commitment);
    case 'area':
      return html`<span class="areas"
        >${words.list(commitment.policyAreas.map((slug) => areaName(words, slug, model.areaNames.get(slug))))}</span
      >`;
    case 'completion':
      return gradePair(words, 'completion', commitment.completion);
    case 'ambition': {
      const scale = ambitionOf(commitment);
      return html`${gradePair(words, scale, commitment[scale])} ${smallPrint([words.t(`finding.${scale}`)])}`;
    }
    case 'result': {
      const [scale = 'earlyResults'] = resultsOf(commitment);
      return html`${gradePair(words, scale, commitment[scale])} ${smallPrint([words.t(`finding.${scale}`)])}`;
    }
    case 'star':
      return html`<span class="pair">${starMark(commitment.star.verdict)} ${words.t(`finding.${commitment.star.verdict}`)}</span>`;
  }
}

/** Rows of two lines; where it is narrow, a row is a card of a few. */
export const tableStyles = css`
  table,
  tbody {
    display: block;
  }
  table {
    border-collapse: collapse;
  }
  thead {
    display: none;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 0.15em 1em;
    padding: 0.7em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  th,
  td {
    padding: 0;
    text-align: start;
    font-weight: 400;
  }
  td {
    font-size: 0.8125em;
    min-inline-size: 0;
  }
  td small {
    display: block;
  }
  td .scale i {
    inline-size: 1.15em;
  }
  td .grade {
    font-weight: 400;
  }
  .commitment,
  .opened td {
    grid-column: 1 / -1;
  }
  .opener {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.8em;
    padding: 0;
    border: 0;
    border-radius: 2px;
    font-size: 0.9375em;
    text-align: start;
    font-weight: 600;
    line-height: 1.4;
  }
  .opener:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .opener bdi,
  .areas {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .opener bdi {
    hyphens: auto;
  }
  /* A chevron, drawn, that turns. */
  .opener::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em;
    border: solid var(--_edge);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .opener[aria-expanded='true']::after {
    rotate: 225deg;
  }
  .opened {
    padding: 0;
    background: var(--_tint);
  }
  .opened td {
    font-size: 1em;
  }
  @container (inline-size < 17em) {
    .opener {
      gap: 0.25em;
      font-size: 0.875em;
    }
  }
  @container (inline-size >= 36em) {
    table {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      padding: 0.7em 0.6em;
      line-height: 1.6;
    }
    /* Shares of the width known beforehand: a browser need not look at every cell to lay out one. */
    thead .commitment {
      inline-size: 36%;
    }
    thead .country {
      inline-size: 15%;
    }
    thead .year {
      inline-size: 13%;
    }
    thead .star {
      inline-size: 16%;
    }
    thead .area,
    thead .completion,
    thead .ambition,
    thead .result {
      inline-size: 22%;
    }
    th:first-child {
      padding-inline-start: var(--_pad);
    }
    :is(th, td):last-child {
      padding-inline-end: calc(var(--_pad) * 1.2);
    }
    thead th {
      padding-block: 0.5em;
      line-height: 1.3;
      color: var(--_soft);
      white-space: nowrap;
    }
    thead th > span {
      font-size: 0.8125em;
    }
    thead th[aria-sort] {
      font-weight: 650;
    }
    .opened td {
      padding: 0;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .opener {
      display: grid;
    }
    .opener::after {
      display: none;
    }
  }
`;
