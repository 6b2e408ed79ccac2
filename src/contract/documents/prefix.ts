/** `v1/prefixes/{PREFIX}.json`: every commitment whose id begins with these letters, so that any number of badges is one request. */
import { commitmentSummary } from '../commitment.js';
import { dataset, member, version } from '../common.js';
import { list, object, type Infer } from '../kit.js';

export const prefixDocument = object({ schemaVersion: version, dataset, members: list(member), commitments: list(commitmentSummary) });
export type PrefixDocument = Infer<typeof prefixDocument>;
