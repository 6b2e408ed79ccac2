/** The star as OGP published it, never recomputed (DOMAIN.md §2). */
import type { MissingReason } from '../data/schema/missing.js';
import type { Star, starFormulas, stages } from '../data/schema/star.js';
import { missingMark } from './grades.js';
import type { Report } from './report.js';

/** A column of verdicts: the rule by which they were made, and the report they are from. */
export interface StarColumn {
  readonly column: string;
  readonly cell: string;
  readonly formula: (typeof starFormulas)[number];
  readonly stage: (typeof stages)[number];
}

/** Plans submitted from this year on carry no star. */
const firstYearWithoutStars = 2019;

/** The first column, in the order given, that holds 0 or 1 decides. */
export function readStar(columns: readonly StarColumn[], year: number, report: Report): Star {
  const reasons: MissingReason[] = [];
  for (const { column, cell, formula, stage } of columns) {
    const text = cell.trim();
    if (text === '1' || text === '0') {
      if (year < firstYearWithoutStars) return { verdict: text === '1' ? 'starred' : 'not-starred', formula, stage };
      report.column = column;
      report.problem(cell, `is passed over: plans from ${firstYearWithoutStars} on carry no star`);
      return { verdict: 'not-rated', missing: 'no-data' };
    }
    const reason = missingMark(text);
    if (!reason) {
      report.column = column;
      report.problem(cell, 'is no verdict on a star (1 or 0); it counts as no data');
    }
    reasons.push(reason ?? 'no-data');
  }
  if (year >= firstYearWithoutStars) return { verdict: 'not-rated', missing: 'no-data' };
  return { verdict: 'not-rated', missing: reasons.includes('not-reviewed') ? 'not-reviewed' : (reasons[0] ?? 'no-data') };
}
