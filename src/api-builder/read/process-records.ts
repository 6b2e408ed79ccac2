/** How plans were made: the IRM's process records. The words only; the numeric columns beside them say 0 where nothing was reviewed. */
import type { Member } from '../../contract/common.js';
import type { ProcessRecord } from '../../contract/plan-record.js';
import { BuildError } from '../build-error.js';
import { readAnswer, readLevel, readOpenness } from './grades.js';
import { columnNames, findColumns, matches, type FindColumn } from './header.js';
import { planIdOf } from './ids.js';
import { codeForUnknown, countryNamed } from './members.js';
import type { ProcessRecordOfPlan } from '../model.js';
import { slugOf } from '../../contract/slug.js';
import type { Cells } from './read-table.js';
import type { Report } from '../report.js';
import { Row } from './row.js';

export const processColumns = (find: FindColumn) => ({
  country: find('Country name'),
  planNumber: find('Action Plan Number'),
  year: find('Year AP Submitted'),
  timeline: find('Step 1: Timeline and process: Prior availability'),
  advanceNotice: find('Step 2: Advance notice'),
  awarenessRaising: find('Step 3: Awareness-raising activities'),
  onlineConsultation: find('Step 4: Online consultations'),
  inPersonConsultation: find('Step 5: In-person consultations'),
  summaryOfComments: find('Step 6: Summary of comments'),
  developmentOpenness: find('Invitation-only or open participation during dev. consultation'),
  developmentLevel: find('IAP2 level during development'),
  forum: find('Consultation during action plan implementation (regular forum)'),
  implementationOpenness: find('Invitation-only or open participation during imp. consultation'),
  implementationLevel: find('IAP2 level during imp.'),
  published: find('Was annual progress report published?'),
  onSchedule: find('Was it done according to schedule?'),
  inLocalLanguage: find('Is the report available in the local language?'),
  inEnglish: find('Is the report available in English?'),
  commentPeriod: find('Did the government provide a two-week public comment period on draft self-assessment reports?'),
  coveredAllCommitments: find('Did the report cover all of the commitments?'),
});
type Columns = ReturnType<typeof processColumns>;

/**
 * Index row, blank row, group row, header; and the last ones again further down: a record is a row with a plan's number.
 * `members` are those of the commitments: a record names its member by a country's English name, or by one of their names or codes.
 */
export async function readProcessRecords(
  file: string,
  blocks: AsyncIterable<readonly Cells[]>,
  report: Report,
  members: readonly Member[],
): Promise<readonly ProcessRecordOfPlan[]> {
  const names = columnNames(processColumns);
  const codes = new Map(members.flatMap(({ code, name }) => [[slugOf(name), code] as const, [slugOf(code), code] as const]));
  const records = new Map<string, ProcessRecordOfPlan>();
  let columns: Columns | undefined;
  let header: Cells = [];
  let rowNumber = 0;
  for await (const block of blocks) {
    for (const cells of block) {
      rowNumber++;
      if (matches(cells.slice(0, 60), names) >= names.length / 3) {
        columns = findColumns(file, cells, rowNumber, processColumns, report);
        header = cells;
      } else if (columns && /^\s*\d+(?:\.0*)?\s*$/.test(cells[columns.planNumber] ?? '') && (cells[columns.country] ?? '').trim() !== '') {
        if (cells.length < header.findLastIndex((cell) => cell.trim() !== '') + 1) {
          throw new BuildError(
            `${file}: row ${rowNumber} ends in column ${cells.length} of ${header.length}; the file is cut off or damaged there, fetch or export it again.`,
          );
        }
        const row = new Row(file, header, cells, rowNumber, report);
        const record = readRecord(row, columns, codes);
        if (records.has(record.planId)) {
          row
            .at(columns.country)
            .problem(cells[columns.country] ?? '', `has a second record for its plan ${record.planNumber}; the first is kept`);
        } else records.set(record.planId, record);
      }
    }
  }
  if (!columns)
    throw new BuildError(
      `${file} is not a file of process records: no row of it is their header ("Country name", "Action Plan Number" …); check which file this is.`,
    );
  if (records.size === 0)
    throw new BuildError(`${file} has the header of process records but none below it; check that the export is complete.`);
  report.read(`${file}: ${records.size} process records`);
  return [...records.values()];
}

function readRecord(row: Row, columns: Columns, codes: ReadonlyMap<string, string>): ProcessRecordOfPlan {
  const name = row.line(columns.country);
  const known = codes.get(slugOf(name)) ?? countryNamed(name)?.code;
  const member = known ?? codeForUnknown(name);
  if (!known) row.at(columns.country).problem(name, `is no country known here; its record is kept under the code ${member}`);
  const planNumber = row.wholeNumber(columns.planNumber, 0, 99) ?? 0;
  const answer = (column: number) => row.grade(readAnswer, column);
  const steps: ProcessRecord['steps'] = {
    timeline: answer(columns.timeline),
    'advance-notice': answer(columns.advanceNotice),
    'awareness-raising': answer(columns.awarenessRaising),
    'online-consultation': answer(columns.onlineConsultation),
    'in-person-consultation': answer(columns.inPersonConsultation),
    'summary-of-comments': answer(columns.summaryOfComments),
  };
  const record: ProcessRecord = {
    year: row.year(columns.year),
    steps,
    stepsFollowed: stepsFollowed(steps),
    development: { openness: row.grade(readOpenness, columns.developmentOpenness), level: row.grade(readLevel, columns.developmentLevel) },
    implementation: {
      forum: answer(columns.forum),
      openness: row.grade(readOpenness, columns.implementationOpenness),
      level: row.grade(readLevel, columns.implementationLevel),
    },
    selfAssessment: {
      published: answer(columns.published),
      onSchedule: answer(columns.onSchedule),
      inLocalLanguage: answer(columns.inLocalLanguage),
      inEnglish: answer(columns.inEnglish),
      commentPeriod: answer(columns.commentPeriod),
      coveredAllCommitments: answer(columns.coveredAllCommitments),
    },
  };
  return { member, planId: planIdOf(member, planNumber), planNumber, record };
}

/** Counted only where all six were reviewed: a step nobody looked at is not one that was not taken. */
function stepsFollowed(steps: ProcessRecord['steps']): number | null {
  const answers = Object.values(steps);
  if (answers.some((answer) => 'missing' in answer)) return null;
  return answers.filter((answer) => 'grade' in answer && answer.grade === 'yes').length;
}
