/** What the colours mean. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { fewestToCompare } from '../../contract/rules.js';
import type { Figure, MapModel } from './member-map.model.js';
import { classStarts } from './shades.js';
import type { MapWords } from './told.js';

const entry = (swatch: string, label: string): TemplateResult =>
  html`<li>
    <i class=${swatch} aria-hidden="true"><span></span></i>${label}
  </li>`;

export function legend(words: MapWords, { members }: MapModel, figure: Figure | undefined): TemplateResult {
  // Before the data are there it keeps the room of both.
  const hasLocals = !members.length || members.some(({ kind }) => kind === 'local');
  const plain = figure ? '' : 'shade';
  return html`<ul class="key" role="list" aria-label=${words.t('memberMap.key')}>
    ${figure ? classes(words, figure) : entry('tile shade', words.t('memberMap.country'))}
    ${hasLocals ? entry(`tile small ${plain}`, words.t('memberMap.localGovernment')) : nothing}
  </ul>`;
}

function classes(words: MapWords, figure: Figure): readonly TemplateResult[] {
  const isShare = figure !== 'commitments';
  const number = (n: number): string => (isShare ? words.t('memberMap.percent', { n }) : words.number(n));
  const starts = classStarts(figure);
  const labels = starts.map((start, i) =>
    i ? words.t('memberMap.between', { a: String(starts[i - 1]), b: number(start - 1) }) : words.t('memberMap.under', { b: number(start) }),
  );
  const [highest = 0] = starts.slice(-1);
  return [
    ...[...labels, words.t('memberMap.over', { a: number(highest) })].map((label, i) => entry(`tile shade class-${i + 1}`, label)),
    ...(isShare
      ? [entry('tile shade class-0', words.t(figure === 'starred' ? 'memberMap.fewerRated' : 'memberMap.fewer', { n: fewestToCompare }))]
      : []),
  ];
}

export const legendStyles = css`
  .key {
    --_t: 1.75em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1.1em;
    margin: 0;
    padding: 0 0 1.25em;
    list-style: none;
    font-size: 0.8125em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .key .tile {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: 0;
  }
  .key .small {
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 1px;
  }
`;
