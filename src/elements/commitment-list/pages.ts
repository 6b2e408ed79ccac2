/** Which of the rows found are shown. No DOM, no Lit. */
import { pageSize } from './commitment-list.model.js';
import type { Row } from './facets.js';

/** Which rows are shown of those found. */
export interface Paged {
  readonly rows: readonly Row[];
  /** The place of the first among those found, from 0. */
  readonly from: number;
  readonly page: number;
  readonly pages: number;
  readonly isWhole: boolean;
}

/** @param asked a number from 1, or `all`; the last page where there are not as many. */
export function pageOf(found: readonly Row[], asked: number | 'all'): Paged {
  const pages = Math.ceil(found.length / pageSize);
  const isWhole = asked === 'all' || pages < 2;
  const page = asked === 'all' ? 1 : Math.min(asked, Math.max(pages, 1));
  const from = isWhole ? 0 : (page - 1) * pageSize;
  return { rows: isWhole ? found : found.slice(from, from + pageSize), from, page, pages, isWhole };
}
