/** What a program needs beside the classes of the elements. */
export type { OgpErrorEvent, OgpLoadEvent } from './base/ogp-element.js';
export type { CommitmentFull, CommitmentSummary } from './contract/commitment.js';
export type { CommitmentDocument } from './contract/documents/commitment.js';
export type { GlobalDocument } from './contract/documents/global.js';
export type { IndexDocument } from './contract/documents/index.js';
export type { MemberDocument } from './contract/documents/member.js';
export type { PolicyAreaDocument } from './contract/documents/policy-area.js';
export type { PrefixDocument } from './contract/documents/prefix.js';
export type { Stats } from './contract/stats.js';
export { configure } from './page/endpoint.js';
export { OgpError, type OgpErrorKind } from './page/errors.js';
