/** A table as a file that every spreadsheet opens. */

/** A cell: a text, or a number, which is not written in the language's way, so that it can be counted with. */
export type Cell = string | number;

/** In front of one of these a spreadsheet would take a text for a formula, which may fetch or send something. */
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/;

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of the page as a row: its text and, where it has a link, the address. */
export function lineOf(line: Element): readonly string[] {
  const link = line.matches('a') ? line : line.querySelector('a');
  const text = textOf(line);
  return link instanceof HTMLAnchorElement ? [text, link.href] : [text];
}

/** What stands in an element, in one line. */
export const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** By RFC 4180, in UTF-8 with its mark, without which Excel takes it for another encoding. */
export const csvOf = (rows: readonly (readonly Cell[])[]): Blob =>
  new Blob([`\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`], { type: 'text/csv;charset=utf-8' });
