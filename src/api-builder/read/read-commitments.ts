/** A file of commitments, in either form, as a model. */
import type { CommitmentFull } from '../../contract/commitment.js';
import type { Member } from '../../contract/common.js';
import { archivalColumns, archivalReader } from './archival-schema.js';
import { BuildError, quoted } from '../build-error.js';
import type { CommitmentRow, RowReader } from './commitment-row.js';
import { currentColumns, currentReader } from './current-schema.js';
import { columnNames, findColumns, matches } from './header.js';
import { IdRegister, longestId } from './ids.js';
import type { Model, PlanOfMember } from '../model.js';
import { PolicyAreas } from './policy-areas.js';
import { processColumns } from './process-records.js';
import type { Cells } from './read-table.js';
import type { Report } from '../report.js';
import { Row } from './row.js';

export type SchemaName = 'archival' | 'current';

export interface ReadCommitments {
  readonly schema: SchemaName;
  readonly model: Model;
}

/** How far down a header may be. */
const headerWithin = 10;

interface Form {
  readonly name: SchemaName | 'process';
  readonly columns: readonly string[];
}

const forms: readonly Form[] = [
  { name: 'archival', columns: columnNames(archivalColumns) },
  { name: 'current', columns: columnNames(currentColumns) },
  { name: 'process', columns: columnNames(processColumns) },
];

/**
 * Reads to the end.
 * @throws {BuildError} where this is no file of commitments, or a damaged one.
 */
export async function readCommitments(file: string, blocks: AsyncIterable<readonly Cells[]>, report: Report): Promise<ReadCommitments> {
  const head: Cells[] = [];
  let reading: Reading | undefined;
  let rowNumber = 0;
  for await (const block of blocks) {
    for (const cells of block) {
      rowNumber++;
      if (reading) reading.take(cells, rowNumber);
      else {
        head.push(cells);
        if (isHeader(cells)) reading = new Reading(file, cells, rowNumber, report);
        else if (head.length >= headerWithin) throw notCommitments(file, head);
      }
    }
  }
  if (!reading) throw notCommitments(file, head);
  return reading.finish();
}

/** A header names at least a third of a form's columns; what it then lacks is said by name. */
function isHeader(row: Cells): boolean {
  const { share } = bestForm(row);
  return share >= 1 / 3;
}

function bestForm(row: Cells): { readonly form: Form; readonly share: number } {
  const [best] = forms.map((form) => ({ form, share: matches(row, form.columns) / form.columns.length })).sort((a, b) => b.share - a.share);
  if (!best) throw new BuildError('No form of file is known; this is a fault of the builder.');
  return best;
}

function notCommitments(file: string, head: readonly Cells[]): BuildError {
  const first = head.find((cells) => cells.some((cell) => cell.trim() !== ''))?.find((cell) => cell.trim() !== '') ?? '';
  return new BuildError(
    `${file} is not a file of commitments: none of its first ${Math.min(head.length, headerWithin)} rows is a header of OGP's current or archival form (it begins with ${quoted(first)}); check which file this is.`,
  );
}

/** A row whose year is not said, until the rest of its plan is known. */
interface Deferred {
  readonly found: CommitmentRow;
  readonly row: Row;
}

interface Kept {
  readonly commitment: CommitmentFull;
  /** Whether its id is OGP's, and it is the first row that has it. */
  readonly keepsId: boolean;
  readonly planNumber: number;
  readonly rowNumber: number;
}

class Reading {
  readonly #schema: SchemaName;
  readonly #read: RowReader;
  readonly #areas: PolicyAreas;
  readonly #lastNamed: number;
  readonly #byId = new Map<string, Kept>();
  /** The ids that OGP has given. */
  readonly #given = new Set<string>();
  readonly #members = new Map<string, Member>();
  readonly #plans = new Map<string, PlanDraft>();
  readonly #kept: Kept[] = [];
  readonly #deferred: Deferred[] = [];
  #rows = 0;
  #blank = 0;

  constructor(
    private readonly file: string,
    private readonly header: Cells,
    private readonly headerRow: number,
    private readonly report: Report,
  ) {
    const { name } = bestForm(header).form;
    if (name === 'process')
      throw new BuildError(`${file} holds process records, not commitments; give it with --process, and the commitments with --input.`);
    this.#schema = name;
    if (name === 'archival') {
      const columns = findColumns(file, header, headerRow, archivalColumns, report);
      this.#areas = new PolicyAreas(header, columns.supporting, columns.afterTags, report);
      this.#read = archivalReader(columns);
    } else {
      const columns = findColumns(file, header, headerRow, currentColumns, report);
      this.#areas = new PolicyAreas(header, columns.supporting, columns.reportMidterm, report);
      this.#read = currentReader(columns);
    }
    this.#lastNamed = header.findLastIndex((cell) => cell.trim() !== '');
  }

  take(cells: Cells, rowNumber: number): void {
    if ((cells[0] ?? '').trim() === '' && cells.every((cell) => cell.trim() === '')) {
      this.#blank++;
      return;
    }
    this.#checkWidth(cells, rowNumber);
    const row = new Row(this.file, this.header, cells, rowNumber, this.report);
    const found = this.#read(row, this.#areas);
    if (!found) return;
    if (found.year === null) this.#deferred.push({ found, row });
    else this.#keep(found, found.year, row);
  }

  /** A row too short or too long has its cells in the wrong columns: nothing in it can be trusted. */
  #checkWidth(cells: Cells, rowNumber: number): void {
    const { length } = this.header;
    if (cells.length === length) return;
    if (cells.length <= this.#lastNamed) {
      throw new BuildError(
        `${this.file}: row ${rowNumber} ends in column ${cells.length} of ${length} (${quoted(this.header[cells.length - 1] ?? '')}: ${quoted(cells.at(-1) ?? '')}); the file is cut off or damaged there, fetch or export it again.`,
      );
    }
    const extra = cells.findIndex((cell, i) => i >= length && cell.trim() !== '');
    if (extra < 0) return;
    throw new BuildError(
      `${this.file}: row ${rowNumber} has ${cells.length} cells where the header has ${length}, the first beyond it being ${quoted(cells[extra] ?? '')}; a comma or quotation mark is out of place there, export the file again.`,
    );
  }

  #keep(found: CommitmentRow, year: number, row: Row): void {
    const { rowNumber } = row;
    const read = found.commitment(year);
    const first = this.#byId.get(read.id);
    if (first && this.#schema === 'current' && this.#isTheSame(first, read, row)) return;
    if (read.id.length > longestId) {
      throw new BuildError(
        `${this.file}: row ${rowNumber}, column "Commitment Unique Identifier": ${quoted(read.id)} is too long for an id, which names a file: it has ${read.id.length} characters of at most ${longestId}; correct it.`,
      );
    }
    const keepsId = found.idIsGiven && !this.#given.has(read.id);
    if (keepsId) this.#given.add(read.id);
    const kept: Kept = { commitment: read, keepsId, planNumber: found.planNumber, rowNumber };
    if (!first) this.#byId.set(read.id, kept);
    this.#kept.push(kept);
    this.#rows++;
    if (!this.#members.has(found.member.code)) this.#members.set(found.member.code, found.member);
    const plan = this.#plans.get(found.planId) ?? new PlanDraft(found);
    this.#plans.set(found.planId, plan);
    plan.add(year, found.endYear);
  }

  /**
   * OGP's ids are unique. A row that repeats another word for word is the same commitment and counts once; one that differs
   * is kept beside it, since nobody but OGP can say which is right.
   */
  #isTheSame(first: Kept, repeat: CommitmentFull, row: Row): boolean {
    const same = JSON.stringify({ ...first.commitment, id: repeat.id }) === JSON.stringify(repeat);
    row
      .at('Commitment Unique Identifier')
      .problem(
        repeat.id,
        same
          ? `is a duplicate id: the row repeats row ${first.rowNumber} and is counted once; remove one of the two from the sheet`
          : `is a duplicate id, first used in row ${first.rowNumber} for another text; both rows are kept, one of them with a suffix to its id; give it its own`,
      );
    return same;
  }

  finish(): ReadCommitments {
    for (const deferred of this.#deferred) this.#keepYearless(deferred);
    if (this.#rows === 0)
      throw new BuildError(
        `${this.file} has a header in row ${this.headerRow} but no commitments below it; check that the export is complete.`,
      );
    const commitments = this.#withOwnIds();
    const repeated = commitments.filter(({ id }, i) => id !== this.#kept[i]?.commitment.id).length;
    const repeats =
      this.#schema === 'archival' && repeated > 0 ? `; ${repeated} repeat a number of their plan and have a suffix in their id` : '';
    const blank = this.#blank > 0 ? `; ${this.#blank} blank rows passed over` : '';
    this.report.read(
      `${this.file}: ${this.#rows} commitments of ${this.#members.size} members in ${this.#plans.size} plans, in OGP's ${this.#schema} form${repeats}${blank}`,
    );
    this.#reportPlans();
    return {
      schema: this.#schema,
      model: {
        members: [...this.#members.values()].sort((a, b) => order(a.code, b.code)),
        plans: [...this.#plans.values()]
          .map((draft) => draft.plan())
          .sort((a, b) => order(a.member, b.member) || a.number - b.number || order(a.id, b.id)),
        commitments,
        policyAreas: [...this.#areas.bySlug.values()].sort((a, b) => order(a.slug, b.slug)),
        rows: this.#rows,
      },
    };
  }

  /** In the order of members, plans and rows, each with an id that no other has. */
  #withOwnIds(): readonly CommitmentFull[] {
    const ids = new IdRegister();
    for (const { commitment, keepsId } of this.#kept) if (keepsId) ids.take(commitment.id);
    const own = new Map(
      this.#kept.map((kept) => [kept, kept.keepsId ? kept.commitment : { ...kept.commitment, id: ids.take(kept.commitment.id) }]),
    );
    this.#kept.sort((a, b) => order(a.commitment.member, b.commitment.member) || a.planNumber - b.planNumber || a.rowNumber - b.rowNumber);
    return this.#kept.map((kept) => own.get(kept) ?? kept.commitment);
  }

  /** The year of the other rows of the plan stands in; without any, the row cannot be shown. */
  #keepYearless({ found, row }: Deferred): void {
    const year = this.#plans.get(found.planId)?.plan().year;
    const notes = row.at('Year of submission');
    if (year === undefined) {
      notes.problem('', `is missing, and no other row of ${found.planId} has it; the row is left out`);
      return;
    }
    notes.problem('', `is missing; ${year} is taken from the other rows of ${found.planId}`);
    this.#keep(found, year, row);
  }

  #reportPlans(): void {
    for (const draft of this.#plans.values()) {
      const years = draft.years();
      if (years.length > 1) {
        this.report.read(
          `${this.file}: the rows of ${draft.id} give the years ${years.map(([year, rows]) => `${year} (${rows} rows)`).join(', ')}; the plan is shown under ${draft.plan().year}, each commitment under its own`,
        );
      }
    }
  }
}

/** A plan while its rows come in: rows may disagree on its years, and the most frequent one is taken, the earliest of several. */
class PlanDraft {
  readonly id: string;
  readonly #member: string;
  readonly #number: number;
  readonly #years = new Map<number, number>();
  readonly #endYears = new Map<number, number>();

  constructor({ planId, planNumber, member }: CommitmentRow) {
    this.id = planId;
    this.#member = member.code;
    this.#number = planNumber;
  }

  add(year: number, endYear: number | null): void {
    this.#years.set(year, (this.#years.get(year) ?? 0) + 1);
    if (endYear !== null) this.#endYears.set(endYear, (this.#endYears.get(endYear) ?? 0) + 1);
  }

  years(): readonly (readonly [year: number, rows: number])[] {
    return byFrequency(this.#years);
  }

  plan(): PlanOfMember {
    return {
      id: this.id,
      number: this.#number,
      member: this.#member,
      year: this.years()[0]?.[0] ?? 0,
      endYear: byFrequency(this.#endYears)[0]?.[0] ?? null,
    };
  }
}

const byFrequency = (counts: ReadonlyMap<number, number>) => [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);

/** By code unit: the same on every machine, whatever its locale. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
