/**
 * Every closed set of values in OGP's data, lowest first, with the IRM's own terms in kebab-case.
 * Nothing else in the project lists a grade; the star's values are in `star.ts`, the reasons for missing grades in `missing.ts`.
 */
export { missingReasons } from './missing.js';
export { stages, starFormulas } from './star.js';

/** How far a commitment was carried out. */
export const completionGrades = ['not-started', 'limited', 'substantial', 'complete'] as const;

/** What the IRM may say of completion beside its four grades; never in a denominator. */
export const completionOffScale = ['no-evidence', 'withdrawn'] as const;

/** How specific a commitment's text is (older plans). `medium` and `high` count as verifiable. */
export const specificityGrades = ['none', 'low', 'medium', 'high'] as const;

/** Ambition in plans to 2019. */
export const potentialImpactGrades = ['none', 'minor', 'moderate', 'transformative'] as const;

/** Ambition in plans from 2020. Here `unclear` is a grade, the lowest. */
export const potentialForResultsGrades = ['unclear', 'modest', 'substantial'] as const;

/** What came of a commitment, in end-of-term reports to 2020. `worsened` lies below the scale's zero, `did-not-change`. */
export const openedGovernmentGrades = ['worsened', 'did-not-change', 'marginal', 'major', 'outstanding'] as const;

/** What came of a commitment, in results reports from 2021. */
export const earlyResultsGrades = ['no-notable-results', 'moderate', 'significant'] as const;

/** A judgement that has two answers. */
export const yesNo = ['no', 'yes'] as const;

/** OGP's values. The first three make a commitment relevant; technology alone does not. */
export const ogpValues = ['access-to-information', 'civic-participation', 'public-accountability', 'technology'] as const;

/** `national`: a country, with an ISO 3166-1 code. `local`: a city, state or province. `other`: Kosovo. */
export const memberKinds = ['national', 'local', 'other'] as const;

/** OGP's regions. */
export const regions = ['africa-and-the-middle-east', 'americas', 'asia-and-the-pacific', 'europe'] as const;

/** The International Association for Public Participation's spectrum, as the IRM uses it. */
export const participationLevels = ['inform', 'consult', 'involve', 'collaborate'] as const;

/** Who could take part in a consultation. */
export const participationOpenness = ['invitation-only', 'open'] as const;

/** The six steps of co-creation that the IRM looked for, in their order. */
export const processSteps = [
  'timeline',
  'advance-notice',
  'awareness-raising',
  'online-consultation',
  'in-person-consultation',
  'summary-of-comments',
] as const;

/** The IRM's reports: the first two to 2016, the next two for plans of 2017 to 2019, the last two since. */
export const reportKinds = ['progress', 'end-of-term', 'design', 'implementation', 'action-plan-review', 'results'] as const;

/** The grades of a scale. */
export type GradeOf<Scale extends readonly string[]> = Scale[number];
