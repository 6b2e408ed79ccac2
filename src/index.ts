/** Every class and what a program needs beside them; nothing here has a side effect. */
export { configure } from './data/endpoint.js';
export { OgpError, type OgpErrorKind } from './data/errors.js';
export { OgpCommitmentCard } from './elements/commitment-card/commitment-card.js';
export { OgpCountryStats } from './elements/country-stats/country-stats.js';
export { OgpStellarBadge } from './elements/stellar-badge/stellar-badge.js';
export type { OgpErrorEvent, OgpLoadEvent } from './internal/ogp-element.js';
export type { CommitmentFull, CommitmentSummary } from './data/schema/commitment.js';
export type { CommitmentDocument } from './data/schema/documents/commitment.js';
export type { GlobalDocument } from './data/schema/documents/global.js';
export type { IndexDocument } from './data/schema/documents/index.js';
export type { MemberDocument } from './data/schema/documents/member.js';
export type { PolicyAreaDocument } from './data/schema/documents/policy-area.js';
export type { PrefixDocument } from './data/schema/documents/prefix.js';
export type { Stats } from './data/schema/stats.js';
