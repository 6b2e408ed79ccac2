/** `v1/commitments/{ID}.json`: one commitment in full. */
import { commitmentFull } from '../commitment.js';
import { dataset, member, version } from '../common.js';
import { object, type Infer } from '../kit.js';
import { plan } from '../plan.js';

export const commitmentDocument = object({ schemaVersion: version, dataset, member, plan, commitment: commitmentFull });
export type CommitmentDocument = Infer<typeof commitmentDocument>;
