/** What a file says, as one model: the schema readers fill it, everything else reads it. */
import type { CommitmentFull } from '../contract/commitment.js';
import type { Dataset, Member } from '../contract/common.js';
import type { ProcessRecord } from '../contract/plan-record.js';
import type { Plan } from '../contract/plan.js';
import type { PolicyArea } from './read/policy-areas.js';

export interface Model {
  /** In the order of their codes. */
  readonly members: readonly Member[];
  /** In the order of their members and numbers. */
  readonly plans: readonly PlanOfMember[];
  /** By member, plan number, and then in the order of the file. */
  readonly commitments: readonly CommitmentFull[];
  /** In the order of their slugs. */
  readonly policyAreas: readonly PolicyArea[];
  /** Rows of commitments read. */
  readonly rows: number;
}

export interface PlanOfMember extends Plan {
  readonly member: string;
}

export interface ProcessRecordOfPlan {
  readonly member: string;
  readonly planId: string;
  readonly planNumber: number;
  readonly record: ProcessRecord;
}

/** Everything that the documents are made of. */
export interface Content {
  readonly dataset: Dataset;
  readonly model: Model;
  readonly processRecords: readonly ProcessRecordOfPlan[];
}
