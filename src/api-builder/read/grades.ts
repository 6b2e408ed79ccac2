/**
 * From the words in a cell to a grade (docs/method.md). The words only, never the numeric columns beside them, which
 * contradict them. Each reader remembers the cells that it has seen: a file has few different ones.
 */
import type { Graded, MissingReason } from '../../contract/common.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  openedGovernmentGrades,
  participationLevels,
  participationOpenness,
  potentialForResultsGrades,
  potentialImpactGrades,
  specificityGrades,
  stages,
  yesNo,
} from '../../contract/scales.js';
import type { Report } from '../report.js';

type Stage = (typeof stages)[number];

/** Reads one cell; an unknown word is reported and becomes `no-data`. */
export type GradeReader<G extends string> = (cell: string, report: Report) => Graded<G>;

/** `NR` not reviewed yet, `ND` no such indicator, `NA` not applicable; an empty cell says nothing, which is no data. */
const missingMarks: ReadonlyMap<string, MissingReason> = new Map([
  ['nr', 'not-reviewed'],
  ['not reviewed', 'not-reviewed'],
  ['nd', 'no-data'],
  ['no data', 'no-data'],
  ['', 'no-data'],
  ['na', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['not applicable', 'not-applicable'],
]);

const missing: Readonly<Record<MissingReason, { readonly missing: MissingReason }>> = {
  'not-reviewed': { missing: 'not-reviewed' },
  'no-data': { missing: 'no-data' },
  'not-applicable': { missing: 'not-applicable' },
};

/** The mark in a cell, if it is one. */
export const missingMark = (cell: string): MissingReason | undefined =>
  cell.length > 20 ? undefined : missingMarks.get(cell.trim().toLowerCase());

/**
 * The word in a cell, as it compares: in lower case, hyphens as spaces, without the letter that orders it in the archival file
 * ("b. Limited") or a full stop at its end.
 */
const wordIn = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2014_-]+/g, ' ')
    .trim()
    .replace(/^[a-h][.)] ?/, '')
    .replace(/ ?\.$/, '');

interface Options<G extends string> {
  readonly words?: Readonly<Record<string, G>>;
  readonly noData?: readonly string[];
  readonly digits?: Readonly<Record<string, G>>;
  readonly stage?: Stage;
}

function gradeReader<const G extends string>(
  grades: readonly G[],
  { words = {}, noData = [], digits = {}, stage }: Options<G> = {},
): GradeReader<G> {
  const graded = (grade: G): Graded<G> => Object.freeze(stage ? { grade, stage } : { grade });
  const known = new Map<string, Graded<G>>();
  for (const grade of grades) known.set(grade.replaceAll('-', ' '), graded(grade));
  for (const [word, grade] of Object.entries<G>(words)) known.set(word, graded(grade));
  for (const word of noData) known.set(word, missing['no-data']);
  const byDigit = new Map(Object.entries<G>(digits).map(([digit, grade]) => [digit, graded(grade)]));
  const seen = new Map<string, Graded<G>>();

  return (cell, report) => {
    const before = seen.get(cell);
    if (before) return before;
    const word = wordIn(cell);
    const digit = byDigit.get(word);
    if (digit) {
      report.repaired('number where a word belongs', cell);
      return digit;
    }
    const mark = missingMarks.get(word);
    const found = known.get(word) ?? (mark && missing[mark]);
    if (found) {
      seen.set(cell, found);
      return found;
    }
    report.problem(cell, 'is no known grade; it counts as no data');
    return missing['no-data'];
  };
}

/** "Unclear" is the IRM's older word for: no evidence available. */
const completionReader = (stage: Stage) =>
  gradeReader([...completionGrades, ...completionOffScale], {
    words: {
      unclear: 'no-evidence',
      'no evidence available': 'no-evidence',
      completed: 'complete',
      'not yet started': 'not-started',
      withdrew: 'withdrawn',
    },
    stage,
  });
export const readCompletionMidterm = completionReader('midterm');
export const readCompletionEndOfTerm = completionReader('end-of-term');

export const readSpecificity = gradeReader(specificityGrades);

/** One row of the current file says 1 where the word Yes belongs. */
export const readVerifiable = gradeReader(yesNo, { digits: { 0: 'no', 1: 'yes' } });

/** "Unclear" is a grade of the newer ambition scale only; on this one it is none. */
export const readPotentialImpact = gradeReader(potentialImpactGrades, { noData: ['unclear'] });
export const readPotentialForResults = gradeReader(potentialForResultsGrades);

/**
 * The archival file's "None" and the current one's "No early results to report yet" both mean that nothing changed. OGP's
 * releases write the grade below that as a verb in either tense.
 */
export const readOpenedGovernment = gradeReader(openedGovernmentGrades, {
  words: {
    none: 'did-not-change',
    'no change': 'did-not-change',
    'does not change': 'did-not-change',
    'no early results to report yet': 'did-not-change',
    worsens: 'worsened',
    worsen: 'worsened',
    worse: 'worsened',
  },
});
export const readEarlyResults = gradeReader(earlyResultsGrades);

/** Columns that hold 1 and 0 by design, such as `_Relevant`. */
export const readFlag = gradeReader(yesNo, { words: { 1: 'yes', 0: 'no' } });

/** Yes or no in the process file; "Unclear" is neither. */
export const readAnswer = gradeReader(yesNo, { noData: ['unclear'] });
export const readOpenness = gradeReader(participationOpenness);
export const readLevel = gradeReader(participationLevels, {
  words: { informed: 'inform', consultation: 'consult', involvement: 'involve', collaboration: 'collaborate' },
});

/**
 * End of term wherever that report found anything, an off-scale finding too, else midterm. With neither, a review still to
 * come says more than the absence of an indicator.
 */
export function completionShown<G extends string>(midterm: Graded<G>, endOfTerm: Graded<G>): Graded<G> {
  if ('grade' in endOfTerm) return endOfTerm;
  if ('grade' in midterm) return midterm;
  const reasons = [endOfTerm.missing, midterm.missing];
  return missing[reasons.includes('not-reviewed') ? 'not-reviewed' : reasons.includes('no-data') ? 'no-data' : 'not-applicable'];
}

/** An indicator that a file does not have. */
export const noData: { readonly missing: MissingReason } = missing['no-data'];
