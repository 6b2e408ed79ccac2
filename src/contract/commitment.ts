/** A commitment, in summary and in full. */
import { commitmentId, graded, memberCode, planId, slug, writtenText, year } from './common.js';
import { integer, keyed, link, list, nullable, object, oneOf, optional, text, token, type Infer } from './kit.js';
import { star } from './star.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  ogpValues,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
  reportKinds,
  specificityGrades,
  yesNo,
} from './scales.js';

/** Completion on its scale, or off it (`no-evidence`, `withdrawn`), or missing. */
export const completion = graded([...completionGrades, ...completionOffScale]);
export type Completion = Infer<typeof completion>;

export const potentialImpact = graded(potentialImpactGrades);
export const potentialForResults = graded(potentialForResultsGrades);
export const openedGovernment = graded(openedGovernmentGrades);
export const earlyResults = graded(earlyResultsGrades);
export const specificity = graded(specificityGrades);
/** Whether it is verifiable, or relevant. */
export const answer = graded(yesNo);
/** The OGP values the IRM found a commitment relevant to. */
export const relevantValues = list(oneOf(ogpValues));

/** What every document that lists commitments says of each. */
export const summaryFields = {
  id: commitmentId,
  planId,
  /** As OGP numbers it: `15`, `4.2`, `B.1.A`, `iv`. */
  number: text,
  member: memberCode,
  /** The short title, mostly English; without one, the original. */
  title: writtenText,
  /** The title in the plan's own language, where it differs. */
  originalTitle: optional(writtenText),
  /** The year the plan was submitted. */
  year,
  /** The last year of the plan; `null` where the source does not say. */
  endYear: nullable(year),
  star,
  /** End-of-term where there is one, else midterm: `stage` says which. */
  completion,
  potentialImpact,
  potentialForResults,
  openedGovernment,
  earlyResults,
  verifiable: answer,
  specificity,
  relevant: answer,
  values: relevantValues,
  policyAreas: list(slug),
  /** The commitment's page at OGP. */
  url: link,
};

/** What a list, a badge or a compact card needs of a commitment. */
export const commitmentSummary = object(summaryFields);
export type CommitmentSummary = Infer<typeof commitmentSummary>;

type OfPlan = 'number' | 'originalTitle';
/** The same as a list across members has it: mostly without what its plan calls it. */
export type ListedCommitment = Omit<CommitmentSummary, OfPlan> & Partial<Pick<CommitmentSummary, OfPlan>>;

/** A month is given only where the source leaves no doubt of it; a day never. */
const date = object({ year, month: optional(integer(1, 12)) });

/** What a reader would want to know beside the findings. */
export const detailFields = {
  /** Plain text with line breaks; `null` where the source has none. */
  description: nullable(text),
  descriptionLang: optional(token(/^[a-z]{2,3}$/)),
  leadInstitution: nullable(text),
  supportingInstitutions: nullable(text),
  start: nullable(date),
  end: nullable(date),
  reports: list(object({ kind: oneOf(reportKinds), year })),
  /** The policy areas by their English names, in the order of `policyAreas`. */
  policyAreaNames: list(text),
};

/** A commitment with all that the source has of it, except the columns with people's contacts. */
export const commitmentFull = object({
  ...summaryFields,
  ...detailFields,
  theme: nullable(text),
  completionMidterm: completion,
  completionEndOfTerm: completion,
  openedGovernmentBy: keyed(['access-to-information', 'civic-participation', 'public-accountability'], graded(openedGovernmentGrades)),
  /** Whether it goes on in the next plan. */
  carriedForward: answer,
});
export type CommitmentFull = Infer<typeof commitmentFull>;
