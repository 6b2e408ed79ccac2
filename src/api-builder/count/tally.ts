/** The figures, by the rules of docs/method.md: every denominator holds real grades only. */
import type { CommitmentFull } from '../../contract/commitment.js';
import type { Graded } from '../../contract/common.js';
import { hasStrongResults, isHighImpact, isHighPotential, isMostlyComplete, isVerifiable } from '../../contract/rules.js';
import {
  completionGrades,
  completionOffScale,
  earlyResultsGrades,
  ogpValues,
  openedGovernmentGrades,
  potentialForResultsGrades,
  potentialImpactGrades,
  starFormulas,
} from '../../contract/scales.js';
import type { Stats } from '../../contract/stats.js';

type Counts<K extends string> = Record<K, number>;
interface Share {
  count: number;
  of: number;
}

/** Adds up commitments one by one; `stats()` is what they come to. */
export class Tally {
  #commitments = 0;
  #reviewed = 0;
  readonly #plans = new Set<string>();
  readonly #starred: Share = { count: 0, of: 0 };
  readonly #byFormula: Counts<(typeof starFormulas)[number]> = { first: 0, '2015': 0, current: 0 };
  readonly #completion: Counts<(typeof completionGrades)[number]> = { 'not-started': 0, limited: 0, substantial: 0, complete: 0 };
  readonly #offScale: Counts<(typeof completionOffScale)[number]> = { 'no-evidence': 0, withdrawn: 0 };
  readonly #impact: Counts<(typeof potentialImpactGrades)[number]> = { none: 0, minor: 0, moderate: 0, transformative: 0 };
  readonly #impactHigh: Share = { count: 0, of: 0 };
  readonly #potential: Counts<(typeof potentialForResultsGrades)[number]> = { unclear: 0, modest: 0, substantial: 0 };
  readonly #opened: Counts<(typeof openedGovernmentGrades)[number]> = {
    worsened: 0,
    'did-not-change': 0,
    marginal: 0,
    major: 0,
    outstanding: 0,
  };
  readonly #early: Counts<(typeof earlyResultsGrades)[number]> = { 'no-notable-results': 0, moderate: 0, significant: 0 };
  readonly #strong: Share = { count: 0, of: 0 };
  readonly #verifiable: Share = { count: 0, of: 0 };
  readonly #relevant: Share = { count: 0, of: 0 };
  readonly #values: Counts<(typeof ogpValues)[number]> = {
    'access-to-information': 0,
    'civic-participation': 0,
    'public-accountability': 0,
    technology: 0,
  };
  readonly #policyAreas = new Map<string, number>();

  add(commitment: CommitmentFull): void {
    this.#commitments++;
    this.#plans.add(commitment.planId);
    if (isReviewed(commitment)) this.#reviewed++;
    const { star } = commitment;
    if (star.verdict !== 'not-rated') {
      share(this.#starred, star.verdict === 'starred');
      if (star.verdict === 'starred') this.#byFormula[star.formula]++;
    }
    const completion = gradeOf(commitment.completion);
    if (completion === 'no-evidence' || completion === 'withdrawn') this.#offScale[completion]++;
    else if (completion) this.#completion[completion]++;
    this.#addAmbition(commitment);
    this.#addResults(commitment);
    this.#addDesign(commitment);
    for (const value of commitment.values) this.#values[value]++;
    for (const slug of commitment.policyAreas) this.#policyAreas.set(slug, (this.#policyAreas.get(slug) ?? 0) + 1);
  }

  /** High potential impact counts only with relevance, so both must be known; potential for results stands by itself. */
  #addAmbition({ potentialImpact, potentialForResults, relevant }: CommitmentFull): void {
    const impact = gradeOf(potentialImpact);
    const relevance = gradeOf(relevant);
    if (impact) this.#impact[impact]++;
    if (impact && relevance) share(this.#impactHigh, isHighImpact(impact, relevance === 'yes'));
    const potential = gradeOf(potentialForResults);
    if (potential) this.#potential[potential]++;
  }

  /** Did it open government decides; early results only where that was not assessed. */
  #addResults({ openedGovernment, earlyResults }: CommitmentFull): void {
    const opened = gradeOf(openedGovernment);
    const early = gradeOf(earlyResults);
    if (opened) this.#opened[opened]++;
    if (early) this.#early[early]++;
    const strong = hasStrongResults(opened, early);
    if (strong !== undefined) share(this.#strong, strong);
  }

  #addDesign({ verifiable, specificity, relevant }: CommitmentFull): void {
    const clear = isVerifiable(gradeOf(verifiable), gradeOf(specificity));
    if (clear !== undefined) share(this.#verifiable, clear);
    const relevance = gradeOf(relevant);
    if (relevance) share(this.#relevant, relevance === 'yes');
  }

  get starred(): Stats['starred'] {
    const { first, '2015': of2015, current } = this.#byFormula;
    return {
      ...this.#starred,
      byFormula: { ...(current ? { current } : {}), ...(of2015 ? { '2015': of2015 } : {}), ...(first ? { first } : {}) },
    };
  }

  get commitments(): number {
    return this.#commitments;
  }

  get plans(): number {
    return this.#plans.size;
  }

  stats(): Stats {
    const rows = this.#commitments;
    const completed = sum(this.#completion);
    const potential = sum(this.#potential);
    return {
      commitments: rows,
      plans: this.#plans.size,
      reviewed: this.#reviewed,
      starred: this.starred,
      completion: {
        high: { count: countOf(this.#completion, isMostlyComplete), of: completed },
        grades: { ...this.#completion },
        offScale: { ...this.#offScale },
        missing: rows - completed - sum(this.#offScale),
      },
      potentialImpact: { high: { ...this.#impactHigh }, grades: { ...this.#impact }, missing: rows - sum(this.#impact) },
      potentialForResults: {
        high: { count: countOf(this.#potential, isHighPotential), of: potential },
        grades: { ...this.#potential },
        missing: rows - potential,
      },
      results: {
        strong: { ...this.#strong },
        openedGovernment: { ...this.#opened },
        earlyResults: { ...this.#early },
        missing: rows - this.#strong.of,
      },
      verifiable: { ...this.#verifiable },
      relevant: { ...this.#relevant },
      values: { ...this.#values },
      policyAreas: [...this.#policyAreas]
        .map(([slug, count]) => ({ slug, count }))
        .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)),
    };
  }
}

/** The figures over all of them. */
export function statsOf(commitments: Iterable<CommitmentFull>): Stats {
  const tally = new Tally();
  for (const commitment of commitments) tally.add(commitment);
  return tally.stats();
}

/** Reviewed: at least one real grade of those in a summary; an off-scale completion is one, a star by itself is not. */
function isReviewed(c: CommitmentFull): boolean {
  return [
    c.completion,
    c.potentialImpact,
    c.potentialForResults,
    c.openedGovernment,
    c.earlyResults,
    c.verifiable,
    c.specificity,
    c.relevant,
  ].some((field) => 'grade' in field);
}

const gradeOf = <G extends string>(graded: Graded<G>): G | undefined => ('grade' in graded ? graded.grade : undefined);

function share(into: Share, counts: boolean): void {
  into.of++;
  if (counts) into.count++;
}

/** How many are at a grade of which `counts` says yes. */
const countOf = <G extends string>(counts: Counts<G>, matches: (grade: G) => boolean): number =>
  (Object.keys(counts) as G[]).reduce((total, grade) => total + (matches(grade) ? counts[grade] : 0), 0);

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
