/** What is drawn, unseen, in a commitment's place while the data are to come. No DOM, no Lit. */
import type { CommitmentSummary } from '../contract/commitment.js';
import type { MissingReason } from '../contract/missing.js';

/**
 * A commitment with no finding, and so never a verdict: what is drawn of it is unseen only by grace of a style.
 * @param reason what stands in each grade's place; the shortest by default.
 */
export function blankCommitment(title: string, reason: MissingReason = 'no-data'): CommitmentSummary {
  const missing = { missing: reason };
  return {
    id: 'XX0000',
    planId: '',
    number: '10',
    member: '',
    title: { text: title },
    year: 2000,
    endYear: 2000,
    star: { verdict: 'not-rated', missing: 'no-data' },
    completion: missing,
    potentialImpact: missing,
    potentialForResults: missing,
    openedGovernment: missing,
    earlyResults: missing,
    verifiable: missing,
    specificity: missing,
    relevant: missing,
    values: [],
    policyAreas: [],
    url: '',
  };
}

/** A title of two lines, in a card that is one of three side by side. */
export const twoLines = '– '.repeat(28);
