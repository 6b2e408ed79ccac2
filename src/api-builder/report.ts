/** What was read, repaired and could not be read, for the person who runs the build. */
import { quoted } from './build-error.js';

export type RepairKind =
  | 'line break written as markup'
  | 'markup removed'
  | 'character reference decoded'
  | 'decomposed accent composed'
  | 'private-use character replaced'
  | 'unreadable character in the source, kept'
  | 'invisible character removed'
  | 'text direction control removed'
  | 'white space tidied'
  | 'number with float noise rounded'
  | 'number where a word belongs'
  | 'year stored as a day of 1905';

/** A cell of a source. The row is counted as a spreadsheet counts it, headers and blank rows included. */
export interface Place {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

interface Repair {
  readonly place: Place;
  readonly before: string;
  count: number;
}

/** A cell that says something the builder does not understand. */
export interface Problem extends Place {
  readonly value: string;
  readonly what: string;
}

/** What can be noted of one cell. */
export interface CellNotes {
  repaired(kind: RepairKind, before: string): void;
  problem(value: string, what: string): void;
}

/** How many problems are printed one by one. */
const printedProblems = 200;

export class Report {
  readonly repairs = new Map<RepairKind, Repair>();
  readonly problems: Problem[] = [];
  readonly #read: string[] = [];

  /** One line about what was read. */
  read(line: string): void {
    this.#read.push(line);
  }

  /** The notes of one cell. */
  at(place: Place): CellNotes {
    return {
      repaired: (kind, before) => {
        const known = this.repairs.get(kind);
        if (known) known.count++;
        else this.repairs.set(kind, { count: 1, place, before: before.slice(0, 200) });
      },
      problem: (value, what) => {
        this.problems.push({ ...place, value: value.slice(0, 200), what });
      },
    };
  }

  /** The report as lines to print. */
  lines(): string[] {
    const lines = ['Read', ...this.#read.map((line) => `  ${line}`)];
    lines.push(
      'Repaired',
      ...[...this.repairs].map(
        ([kind, { count, place, before }]) =>
          `  ${count} × ${kind}, for example row ${place.row}, column ${quoted(place.column)}: ${quoted(before)}`,
      ),
    );
    if (this.repairs.size === 0) lines.push('  nothing');
    lines.push('Could not be read, or reads oddly', ...this.problems.slice(0, printedProblems).map((problem) => `  ${sentence(problem)}`));
    if (this.problems.length === 0) lines.push('  nothing');
    if (this.problems.length > printedProblems) lines.push(`  … and ${this.problems.length - printedProblems} more`);
    return [...lines, ...this.#problemsByColumn()];
  }

  /** How much could not be read in each column: a new way of writing a grade shows here first. Most first. */
  #problemsByColumn(): string[] {
    const counts = new Map<string, number>();
    for (const { file, column } of this.problems) {
      const name = `${file}, column ${quoted(column)}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([, a], [, b]) => b - a);
    return ['By column', ...(sorted.length ? sorted.map(([name, count]) => `  ${name}: ${count}`) : ['  nothing'])];
  }
}

function sentence({ file, row, column, value, what }: Problem): string {
  return `${file}, row ${row}, column ${quoted(column)}: ${quoted(value)} ${what}.`;
}
