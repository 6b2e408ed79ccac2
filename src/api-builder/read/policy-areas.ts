/** The policy areas are the tag columns: a cell of 1 tags the commitment. Parents are not inferred from children. */
import { slugOf } from '../../contract/slug.js';
import { isReserved } from './ids.js';
import type { Cells } from './read-table.js';
import type { Row } from './row.js';
import { quoted } from '../build-error.js';
import type { Report } from '../report.js';

export interface PolicyArea {
  readonly slug: string;
  readonly name: string;
}

interface TagColumn extends PolicyArea {
  readonly index: number;
  readonly column: string;
}

/** An area's slug names a file, which on Windows some names cannot. */
export function areaSlugOf(name: string): string {
  const slug = slugOf(name);
  return isReserved(slug) ? `${slug}-area` : slug;
}

export class PolicyAreas {
  readonly #columns: TagColumn[] = [];
  /** Each area once, by slug; two columns of one slug are one area. */
  readonly bySlug = new Map<string, PolicyArea>();

  /** The tag columns lie between two columns that every file has; the archival file's contact columns lie there too. */
  constructor(header: Cells, after: number, before: number, report: Report) {
    for (let index = after + 1; index < before; index++) {
      const name = (header[index] ?? '').replace(/\s+/g, ' ').trim();
      const slug = areaSlugOf(name);
      if (slug === '' || /^contact\b/i.test(name)) continue;
      const known = this.bySlug.get(slug);
      if (known) report.read(`the columns ${quoted(known.name)} and ${quoted(name)} are one policy area, ${slug}`);
      const area = known ?? { slug, name };
      this.bySlug.set(slug, area);
      this.#columns.push({ ...area, index, column: name });
    }
  }

  /** The areas of a row, in the order of the columns. */
  read(row: Row): readonly PolicyArea[] {
    const found: PolicyArea[] = [];
    for (const { index, slug, column } of this.#columns) {
      const cell = row.cells[index];
      if (cell === '0') continue;
      if (cell === '1') {
        const area = this.bySlug.get(slug);
        if (area && !found.includes(area)) found.push(area);
      } else if (!/^\s*(?:0|NR|ND|NA)?\s*$/i.test(cell ?? '')) {
        row.at(column).problem(cell ?? '', 'is neither 1 nor 0; the commitment is not tagged with this policy area');
      }
    }
    return found;
  }
}
