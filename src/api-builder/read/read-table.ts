/**
 * CSV as blocks of rows, streamed. Papa Parse, because it was the faster of the parsers that report a quotation mark out
 * of place: a file cut off in the middle must never pass for a shorter one (docs/performance.md has the figures).
 */
import Papa from 'papaparse';
import { BuildError } from '../build-error.js';

export type Cells = readonly string[];

/** Yields whole rows, as many as each piece of text completes; every row of the file, blank ones too, so that they can be counted. */
export async function* readTable(name: string, text: AsyncIterable<string>): AsyncGenerator<readonly Cells[]> {
  let pending = '';
  let parser: Papa.Parser | undefined;
  let rowsSoFar = 0;
  /** A row longer than a piece is read again only once the text has doubled, so that the time stays linear. */
  let enough = 0;

  const parse = (last: boolean): readonly Cells[] => {
    parser ??= parserFor(name, pending);
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(pending, 0, !last) as Papa.ParseResult<string[]>;
    const error = errors.find(({ type }) => type === 'Quotes');
    if (error && last) throw quoteError(name, rowsSoFar + (error.row ?? data.length) + 1, error.code);
    if (error && error.code === 'InvalidQuotes') throw quoteError(name, rowsSoFar + (error.row ?? 0) + 1, error.code);
    rowsSoFar += data.length;
    pending = last ? '' : pending.slice(meta.cursor);
    enough = data.length === 0 ? pending.length * 2 : 0;
    return data;
  };

  for await (const piece of text) {
    pending += piece;
    if (pending.length < 2048 || pending.length < enough) continue;
    const rows = parse(false);
    if (rows.length > 0) yield rows;
  }
  if (pending.trim() === '' && rowsSoFar === 0) throw new BuildError(`${name} is empty; check that the export worked.`);
  if (pending !== '') {
    const ended = /[\r\n]$/.test(pending);
    const rows = parse(true);
    yield ended ? rows.slice(0, withoutLastBlank(rows)) : rows;
  }
}

/** After a last line break the parser sees one more row, which is none. */
function withoutLastBlank(rows: readonly Cells[]): number {
  const last = rows.at(-1);
  return last && last.length === 1 && last[0] === '' ? rows.length - 1 : rows.length;
}

function quoteError(name: string, row: number, code: string): BuildError {
  return new BuildError(
    code === 'MissingQuotes'
      ? `${name} is cut off: the quotation mark opened in row ${row} is never closed; fetch or export the file again.`
      : `${name} is not sound CSV: row ${row} has a quotation mark out of place; double it ("") or export the file again.`,
  );
}

function parserFor(name: string, start: string): Papa.Parser {
  if (/^\s*</.test(start)) {
    const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1]?.replace(/\s+/g, ' ').trim();
    throw new BuildError(
      `${name} is not a CSV file but a web page${title ? ` ("${title.slice(0, 80)}")` : ''}; check that the address serves the CSV itself and needs no sign-in.`,
    );
  }
  if (/^\s*[{[]\s*["{[]/.test(start)) throw new BuildError(`${name} is not a CSV file but JSON; give the CSV export.`);
  const firstLine = /^[^\r\n]*/.exec(start)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].find((sign) => firstLine.includes(sign)) ?? ',';
  return new Papa.Parser({ delimiter, newline: lineEnd(start) });
}

/** How rows end: the first line break outside quotation marks. */
function lineEnd(start: string): '\n' | '\r\n' | '\r' {
  let quoted = false;
  for (let i = 0; i < start.length; i++) {
    const sign = start[i];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '\n') return '\n';
    else if (!quoted && sign === '\r') return start[i + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
