/**
 * The rules by which findings are read (docs/method.md): each stands here once, for the builder that counts and for the
 * elements that show. OGP's indicators changed over the years, and are never merged.
 */
import type { ListedCommitment } from './commitment.js';
import type { Graded } from './common.js';
import type { Portion } from './portion.js';
import { completionGrades } from './scales.js';
import type {
  earlyResultsGrades,
  GradeOf,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
  specificityGrades,
} from './scales.js';

/**
 * Whether a share is larger than one before: only of enough commitments each, and by at least one of a hundred, which is as much as a
 * reader would see.
 */
export function changeBetween(before: Portion, after: Portion): 'few' | 'rose' | 'fell' | 'same' {
  if (Math.min(before.of, after.of) < fewestToCompare) return 'few';
  const difference = after.count / after.of - before.count / before.of;
  return Math.abs(difference) < 0.01 ? 'same' : difference > 0 ? 'rose' : 'fell';
}

/** Of fewer graded commitments than this a plan's or a member's share says little, and is compared with none. */
export const fewestToCompare = 5;

/** Plans submitted from this year on carry no star. */
export const firstYearWithoutStars = 2019;

/** Plans submitted from this year on have the newer indicators: potential for results, early results. */
export const firstYearOfNewIndicators = 2020;

const has = (graded: Graded): boolean => 'grade' in graded;

/** The indicator of ambition that a commitment has: the one with a grade, else the one of its time. */
export function ambitionOf({ potentialImpact, potentialForResults, year }: ListedCommitment): 'potentialImpact' | 'potentialForResults' {
  if (has(potentialImpact) !== has(potentialForResults)) return has(potentialImpact) ? 'potentialImpact' : 'potentialForResults';
  return year < firstYearOfNewIndicators ? 'potentialImpact' : 'potentialForResults';
}

/** The indicators of what came of a commitment: each with a grade, else the one of its time. */
export function resultsOf({ openedGovernment, earlyResults, year }: ListedCommitment): ('openedGovernment' | 'earlyResults')[] {
  if (has(earlyResults)) return has(openedGovernment) ? ['openedGovernment', 'earlyResults'] : ['earlyResults'];
  return [has(openedGovernment) || year < firstYearOfNewIndicators ? 'openedGovernment' : 'earlyResults'];
}

/** The place of a commitment on the scale of completion, from 0; -1 where it has no grade of it, which is no place before the lowest. */
export const completionRank = ({ completion }: Pick<ListedCommitment, 'completion'>): number =>
  'grade' in completion ? completionGrades.findIndex((grade) => grade === completion.grade) : -1;

/** High completion. */
export const isMostlyComplete = (grade: GradeOf<typeof completionGrades>): boolean => grade === 'substantial' || grade === 'complete';

/** High ambition by potential impact: only of a commitment that is relevant to OGP's values. */
export const isHighImpact = (grade: GradeOf<typeof potentialImpactGrades>, relevant: boolean): boolean =>
  relevant && (grade === 'moderate' || grade === 'transformative');

/** High ambition by potential for results. */
export const isHighPotential = (grade: GradeOf<typeof potentialForResultsGrades>): boolean => grade === 'substantial';

/** Strong results; early results count only where opened government was not assessed. `undefined` where neither was. */
export function hasStrongResults(
  opened: GradeOf<typeof openedGovernmentGrades> | undefined,
  early: GradeOf<typeof earlyResultsGrades> | undefined,
): boolean | undefined {
  if (opened) return opened === 'major' || opened === 'outstanding';
  return early && early === 'significant';
}

/** Verifiable: by the newer question, or by the older scale of specificity. `undefined` where neither was assessed. */
export function isVerifiable(
  verifiable: 'yes' | 'no' | undefined,
  specificity: GradeOf<typeof specificityGrades> | undefined,
): boolean | undefined {
  if (!verifiable && !specificity) return undefined;
  return verifiable === 'yes' || specificity === 'medium' || specificity === 'high';
}
