/** The star as OGP published it, never recomputed (docs/method.md, Stars). */
import type { MissingReason } from '../../contract/missing.js';
import { firstYearWithoutStars } from '../../contract/rules.js';
import type { Star, starFormulas, stages } from '../../contract/star.js';
import { missingMark } from './grades.js';
import type { Row } from './row.js';

/** A column of verdicts: the rule by which they were made, and the report they are from. */
export interface StarColumn {
  readonly column: number;
  readonly formula: (typeof starFormulas)[number];
  readonly stage: (typeof stages)[number];
}

/** The first column, in the order given, that holds 0 or 1 decides. */
export function readStar(row: Row, columns: readonly StarColumn[], year: number): Star {
  let missing: MissingReason | undefined;
  for (const { column, formula, stage } of columns) {
    const cell = row.raw(column).trim();
    if (cell === '1' || cell === '0') {
      if (year < firstYearWithoutStars) return { verdict: cell === '1' ? 'starred' : 'not-starred', formula, stage };
      row.at(column).problem(cell, `is passed over: plans from ${firstYearWithoutStars} on carry no star`);
      return { verdict: 'not-rated', missing: 'no-data' };
    }
    const reason = missingMark(cell);
    if (!reason) row.at(column).problem(cell, 'is no verdict on a star (1 or 0); it counts as no data');
    // A review still to come says more than the absence of an indicator; else the latest report's reason stands.
    if (reason === 'not-reviewed' || missing === undefined) missing = reason ?? 'no-data';
  }
  return { verdict: 'not-rated', missing: year >= firstYearWithoutStars ? 'no-data' : (missing ?? 'no-data') };
}
