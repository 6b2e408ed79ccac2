/** By what a list is filtered: of each facet the words that a commitment has, and those that there may be. No DOM, no Lit. */
import type { ListedCommitment } from '../../contract/commitment.js';
import type { Graded, Member } from '../../contract/common.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  missingReasons,
  ogpValues,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
  regions,
  specificityGrades,
  yesNo,
} from '../../contract/scales.js';

/** A commitment and whose it is. */
export interface Row {
  readonly member: Pick<Member, 'code' | 'alpha2' | 'name' | 'region' | 'url'>;
  readonly commitment: ListedCommitment;
}

/** The words of facets with a closed set of them: grades from the highest down, then what is off the scale, then why there is none. */
/* @__NO_SIDE_EFFECTS__ */
const ofScale = (grades: readonly string[], offScale: readonly string[] = []): readonly string[] => [
  ...[...grades].reverse(),
  ...offScale,
  ...missingReasons,
];

export const closedFacets = {
  completion: ofScale(completionGrades, completionOffScale),
  star: ['starred', 'not-starred', 'not-rated'],
  value: ogpValues,
  region: regions,
  relevant: ofScale(yesNo),
  verifiable: ofScale(yesNo),
  specificity: ofScale(specificityGrades),
  potentialImpact: ofScale(potentialImpactGrades),
  potentialForResults: ofScale(potentialForResultsGrades),
  openedGovernment: ofScale(openedGovernmentGrades),
  earlyResults: ofScale(earlyResultsGrades),
} as const;

export type ClosedFacet = keyof typeof closedFacets;
export type Facet = ClosedFacet | 'country' | 'plan' | 'area' | 'year';

/** All of them, in the order in which they are offered. */
export const facets: readonly Facet[] = [
  'country',
  'area',
  'completion',
  'star',
  'plan',
  'year',
  'region',
  'value',
  'relevant',
  'verifiable',
  'specificity',
  'potentialImpact',
  'potentialForResults',
  'openedGovernment',
  'earlyResults',
];

/** A list of one member is of that country already. */
export const facetsOf = ({ member }: { readonly member: unknown }): readonly Facet[] =>
  member ? facets.filter((one) => one !== 'country') : facets;

const gradeOf = (graded: Graded): string => ('grade' in graded ? graded.grade : graded.missing);

/** `2` of `AP_GEO02`. */
export const planNumberOf = (planId: string): string => String(Number(/\d+$/.exec(planId)?.[0]));

/** The words of a facet that a commitment has, the first being that by which it is offered. */
export function wordsOf(facet: Facet, { member, commitment }: Row): readonly string[] {
  switch (facet) {
    case 'country':
      return member.alpha2 ? [member.code, member.alpha2] : [member.code];
    case 'plan':
      return [commitment.planId, planNumberOf(commitment.planId)];
    case 'region':
      return member.region ? [member.region] : [];
    case 'area':
      return commitment.policyAreas;
    case 'value':
      return commitment.values;
    case 'year':
      return [String(commitment.year)];
    case 'star':
      return [commitment.star.verdict];
    default:
      return [gradeOf(commitment[facet])];
  }
}
