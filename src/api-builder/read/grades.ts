/**
 * From the words in a cell to a grade (docs/method.md). The words only, never the numeric columns beside them, which
 * contradict them. Each reader remembers the cells that it has seen: a file has few different ones.
 */
import type { Graded, MissingReason } from '../../contract/common.js';
import type {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  GradeOf,
  openedGovernmentGrades,
  participationLevels,
  participationOpenness,
  potentialForResultsGrades,
  potentialImpactGrades,
  specificityGrades,
  stages,
  yesNo,
} from '../../contract/scales.js';
import type { CellNotes } from '../report.js';

type Stage = (typeof stages)[number];

/** Reads one cell; an unknown word is reported and becomes `no-data`. */
export type GradeReader<G extends string> = (cell: string, notes: CellNotes) => Graded<G>;

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

/** How OGP's files write each grade: every grade has a line, so that renaming one of ours cannot lose theirs. */
type Spellings<G extends string> = Readonly<Record<G, readonly string[]>>;

interface Options<G extends string> {
  readonly noData?: readonly string[];
  readonly digits?: Readonly<Record<string, G>>;
  readonly stage?: Stage;
}

function gradeReader<G extends string>(spellings: Spellings<G>, { noData = [], digits = {}, stage }: Options<G> = {}): GradeReader<G> {
  const graded = (grade: G): Graded<G> => Object.freeze(stage ? { grade, stage } : { grade });
  const known = new Map<string, Graded<G>>();
  // `entries` forgets which keys there are.
  for (const [grade, words] of Object.entries(spellings) as [G, readonly string[]][]) {
    const found = graded(grade);
    for (const word of words) known.set(word, found);
  }
  for (const word of noData) known.set(word, missing['no-data']);
  const byDigit = new Map(Object.entries<G>(digits).map(([digit, grade]) => [digit, graded(grade)]));
  const seen = new Map<string, Graded<G>>();

  return (cell, notes) => {
    const before = seen.get(cell);
    if (before) return before;
    const word = wordIn(cell);
    const digit = byDigit.get(word);
    if (digit) {
      notes.repaired('number where a word belongs', cell);
      return digit;
    }
    const mark = missingMarks.get(word);
    const found = known.get(word) ?? (mark && missing[mark]);
    if (found) {
      seen.set(cell, found);
      return found;
    }
    notes.problem(cell, 'is no known grade; it counts as no data');
    return missing['no-data'];
  };
}

/** "Unclear" is the IRM's older word for: no evidence available. */
const completion: Spellings<GradeOf<typeof completionGrades> | GradeOf<typeof completionOffScale>> = {
  'not-started': ['not started', 'not yet started'],
  limited: ['limited'],
  substantial: ['substantial'],
  complete: ['complete', 'completed'],
  'no-evidence': ['no evidence', 'no evidence available', 'unclear'],
  withdrawn: ['withdrawn', 'withdrew'],
};
export const readCompletionMidterm = gradeReader(completion, { stage: 'midterm' });
export const readCompletionEndOfTerm = gradeReader(completion, { stage: 'end-of-term' });

export const readSpecificity = gradeReader<GradeOf<typeof specificityGrades>>({
  none: ['none'],
  low: ['low'],
  medium: ['medium'],
  high: ['high'],
});

const answers: Spellings<GradeOf<typeof yesNo>> = { no: ['no'], yes: ['yes'] };

/** One row of the current file says 1 where the word Yes belongs. */
export const readVerifiable = gradeReader(answers, { digits: { 0: 'no', 1: 'yes' } });

/** "Unclear" is a grade of the newer ambition scale only; on this one it is none. */
export const readPotentialImpact = gradeReader<GradeOf<typeof potentialImpactGrades>>(
  { none: ['none'], minor: ['minor'], moderate: ['moderate'], transformative: ['transformative'] },
  { noData: ['unclear'] },
);
export const readPotentialForResults = gradeReader<GradeOf<typeof potentialForResultsGrades>>({
  unclear: ['unclear'],
  modest: ['modest'],
  substantial: ['substantial'],
});

/**
 * The archival file's "None" and the current one's "No early results to report yet" both mean that nothing changed. OGP's
 * releases write the grade below that as a verb in either tense.
 */
export const readOpenedGovernment = gradeReader<GradeOf<typeof openedGovernmentGrades>>({
  worsened: ['worsened', 'worsens', 'worsen', 'worse'],
  'did-not-change': ['did not change', 'does not change', 'no change', 'none', 'no early results to report yet'],
  marginal: ['marginal'],
  major: ['major'],
  outstanding: ['outstanding'],
});
export const readEarlyResults = gradeReader<GradeOf<typeof earlyResultsGrades>>({
  'no-notable-results': ['no notable results'],
  moderate: ['moderate'],
  significant: ['significant'],
});

/** Columns that hold 1 and 0 by design, such as `_Relevant`. */
export const readFlag = gradeReader<GradeOf<typeof yesNo>>({ no: ['no', '0'], yes: ['yes', '1'] });

/** Yes or no in the process file; "Unclear" is neither. */
export const readAnswer = gradeReader(answers, { noData: ['unclear'] });
export const readOpenness = gradeReader<GradeOf<typeof participationOpenness>>({
  'invitation-only': ['invitation only'],
  open: ['open'],
});
export const readLevel = gradeReader<GradeOf<typeof participationLevels>>({
  inform: ['inform', 'informed'],
  consult: ['consult', 'consultation'],
  involve: ['involve', 'involvement'],
  collaborate: ['collaborate', 'collaboration'],
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
