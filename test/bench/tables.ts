/** The results as Markdown: ratios to the first peer of each comparison, and what does not depend on the machine as it is. */
import type { Cost } from './visit.js';
import type { Medians, Results } from './speed.js';

const start = '<!-- npm run bench: from here -->';
const end = '<!-- to here -->';

/** @throws where the document has lost its marks. */
export function insertTables(documentation: string, tables: string): string {
  const [before, after] = [documentation.indexOf(start), documentation.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/performance.md has no "${start}" and "${end}" for the tables.`);
  return `${documentation.slice(0, before + start.length)}\n\n${tables}\n\n${documentation.slice(after)}`;
}

type Row = readonly (string | number)[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ms = (value: number): string => String(Math.round(value));
const ratio = (value: number, to: number): string => (to ? (value / to).toFixed(2) : '–');

/** One widget on a page. */
function oneTable(medians: Medians): string {
  const reference = Object.values(medians)[0]!;
  const row = ([name, cost]: [string, Cost]): Row => [
    name,
    cost.requests,
    cost.kilobytes.toFixed(1),
    ms(cost.paintMs),
    ratio(cost.paintMs, reference.paintMs),
    ms(cost.firstPaintMs),
    ms(cost.blockingMs),
    cost.layoutShift.toFixed(3),
  ];
  const head = ['Peer', 'Requests', 'kB', 'Paint, ms', 'Paint ÷ hand-written', 'First paint, ms', 'Blocking, ms', 'Layout shift'];
  return table(head, Object.entries(medians).map(row));
}

/** What one element more costs, by the difference of many and few. */
const each = (many: number, few: number): number => (many - few) / 900;

/** Many widgets on a page; nodes and heap of one element where a smaller page is known. */
function manyTable(medians: Medians, fewer: Medians | undefined): string {
  const reference = Object.values(medians)[0]!;
  const row = ([name, cost]: [string, Cost]): Row => {
    const few = fewer?.[name];
    return [
      name,
      cost.requests,
      ms(cost.paintMs),
      ratio(cost.paintMs, reference.paintMs),
      ms(cost.blockingMs),
      ms(cost.reattachMs),
      few ? each(cost.nodes, few.nodes).toFixed(0) : '–',
      few ? each(cost.heapKilobytes, few.heapKilobytes).toFixed(1) : '–',
    ];
  };
  const head = ['Peer', 'Requests', 'Paint, ms', 'Paint ÷ hand-written', 'Blocking, ms', 'Re-attached, ms', 'Nodes each', 'Heap each, kB'];
  return table(head, Object.entries(medians).map(row));
}

export function tablesOf({ browser, rounds, comparisons }: Results): string {
  const parts = [`${browser}, cold, peers in turn, medians of ${rounds}. Slow: 562.5 ms a request, 1.44 Mbps, processor ÷ 4.`];
  for (const [name, medians] of Object.entries(comparisons)) {
    const few = name.startsWith('1000') ? comparisons[name.replace('1000', '100')] : undefined;
    parts.push(`### ${name.replace(',', ' on a page,')}`, name.startsWith('one') ? oneTable(medians) : manyTable(medians, few));
  }
  return parts.join('\n\n');
}
