/** What was found as a table for a spreadsheet. Loaded when a reader asks for it. */
import { download, fileName } from '../../files/download.js';
import { csvOf, lineOf, textOf, type Cell } from '../../files/table-file.js';
import { titleFor } from '../../views/commitment-title.js';
import { wordsOf, type Facet, type Row } from './facets.js';
import { facetName, wordName, type Named } from './told.js';

/** The facets that are columns of their own, after those that say which commitment it is. */
const columns: readonly Facet[] = [
  'completion',
  'star',
  'value',
  'area',
  'relevant',
  'verifiable',
  'specificity',
  'potentialImpact',
  'potentialForResults',
  'openedGovernment',
  'earlyResults',
];

/** @param about lines that say what the table is and where it is from. */
function rowsOf(named: Named, found: readonly Row[], about: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const { words, index } = named;
  const head = [
    words.t('commitmentList.id'),
    words.t('commitmentList.code'),
    words.t('commitmentList.country'),
    words.t('commitmentList.plan'),
    words.t('commitmentList.year'),
    words.t('commitmentList.endYear'),
    words.t('commitmentList.head.commitment'),
    ...columns.map((facet) => facetName(words, facet)),
    words.t('commitmentList.stage'),
    words.t('commitmentList.url'),
  ];
  const rows = found.map((row): readonly Cell[] => {
    const { member, commitment } = row;
    const { completion } = commitment;
    return [
      commitment.id,
      member.code,
      index.nameOf(member),
      commitment.planId,
      commitment.year,
      commitment.endYear ?? '',
      titleFor(words.lang, commitment).text,
      ...columns.map((facet) =>
        wordsOf(facet, row)
          .map((word) => wordName(named, facet, word))
          .join('; '),
      ),
      'grade' in completion && completion.stage ? words.t(`finding.stage.${completion.stage}`) : '',
      commitment.url,
    ];
  });
  return [head, ...rows, [], ...about];
}

/**
 * Saves it.
 * @param about the lines of the page that say what the table is and where it is from: the title first.
 */
export function save(named: Named, found: readonly Row[], about: readonly Element[], near: Element): void {
  download(csvOf(rowsOf(named, found, about.map(lineOf))), `${fileName(textOf(about[0] ?? null))}.csv`, near);
}
