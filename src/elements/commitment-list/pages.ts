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

/** @param asked a number from 1, or `all`; the first page where it is neither, the last where there are not as many. */
export function pageOf(found: readonly Row[], asked: string | undefined): Paged {
  const pages = Math.ceil(found.length / pageSize);
  const isWhole = asked === 'all' || pages < 2;
  const page = Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), Math.max(pages, 1));
  const from = isWhole ? 0 : (page - 1) * pageSize;
  return { rows: isWhole ? found : found.slice(from, from + pageSize), from, page, pages, isWhole };
}
