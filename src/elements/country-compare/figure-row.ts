/** One figure of all members: their marks on one line from 0 to 100 %, and what each mark stands for, as "n of m". */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Portion } from '../../contract/portion.js';
import { fewestToCompare } from '../../contract/rules.js';
import { portionOf, type ShareName } from '../../contract/shares.js';
import type { countryCompare as compareWords } from '../../generated/words/en/countryCompare.js';
import { hollowMark } from '../../views/missing-mark.js';
import { noneAssessed, ofAssessed, shareLabel, type ShareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { CompareModel } from './country-compare.model.js';
import { markPath, memberMark } from './member-marks.js';

type RowWords = WordsOf<typeof compareWords> & ShareWords;

export function figureRow(words: RowWords, name: ShareName, { members, network }: CompareModel, level: number): TemplateResult {
  const portions = members.map(({ stats }) => portionOf(stats, name));
  const all = network && portionOf(network, name);
  return html`<div class="figure-row">
    <div class="label">
      <span role="heading" aria-level=${level}>${shareLabel(words, name)}</span>
      ${all?.of ? html`<small>${words.t('countryCompare.allMembers', { n: all.count, m: all.of })}</small>` : nothing}
    </div>
    ${strip(words, portions, all)}
    <dl>
      ${members.map(
        ({ member }, i) =>
          html`<div>
            <dt>${memberMark(i)} <span>${words.memberName(member)}</span></dt>
            <dd>${value(words, name, portions[i]!)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** Of few there is no share to be compared, only what they are; of none, not even that. */
function value(words: RowWords, name: ShareName, { count, of }: Portion): TemplateResult {
  if (!of) return html`${hollowMark} <small>${noneAssessed(words, name)}</small>`;
  const assessed = of < fewestToCompare ? words.t('countryCompare.few', { m: of }) : ofAssessed(words, name, of);
  return html`<b>${words.number(count)}</b> <small>${assessed}</small>`;
}

interface Placed {
  readonly member: number;
  /** The share, from 0 to 1. */
  readonly share: number;
}

/** How near to each other marks may stand on one level, as a part of the line. */
const nearest = 0.05;

/** The marks in groups that would cover each other. */
function groupsOf(portions: readonly Portion[]): readonly (readonly Placed[])[] {
  const placed = portions
    .map(({ count, of }, member): Placed => ({ member, share: of ? count / of : NaN }))
    .filter(({ share }) => !Number.isNaN(share))
    .sort((a, b) => a.share - b.share);
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1);
    if (last && one.share - last.at(-1)!.share < nearest) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Those of one group stand above each other, in the members' order. Names and numbers are below, for every reader. */
function strip({ dir }: RowWords, portions: readonly Portion[], network: Portion | undefined): TemplateResult {
  const at = (share: number): string => `${Math.round((dir === 'rtl' ? 1 - share : share) * 1000) / 10}%`;
  return html`<svg class="strip" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${[0, 1].map((end) => svg`<line class="track" x1=${at(end)} x2=${at(end)} y1="35%" y2="65%"></line>`)}
    ${network?.of ? svg`<line class="all" x1=${at(network.count / network.of)} x2=${at(network.count / network.of)} y1="0" y2="100%"></line>` : nothing}
    ${groupsOf(portions).flatMap((group) =>
      [...group]
        .sort((a, b) => a.member - b.member)
        .map(
          ({ member, share }, i) =>
            svg`<svg width="0.95em" height="0.95em" x=${at(share)} y=${`${Math.round((100 * (i + 1)) / (group.length + 1))}%`} viewBox="0 0 10 10">${markPath(member)}</svg>`,
        ),
    )}
  </svg>`;
}

export const figureRowStyles = css`
  .figure-row {
    display: grid;
    grid-template-columns: 1fr minmax(0, 19em);
    gap: 0.2em 1.5em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .label {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .label > [role='heading'] {
    font-weight: 650;
  }
  .label > small {
    font-size: 0.9285em;
  }
  .strip {
    display: block;
    box-sizing: border-box;
    inline-size: calc(100% - 1em);
    block-size: 2.6em;
    margin-inline: 0.5em;
    align-self: center;
    overflow: visible;
  }
  .strip svg {
    inline-size: 0.95em;
    block-size: 0.95em;
    overflow: visible;
  }
  .track {
    stroke: var(--_edge);
  }
  .all {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .figure-row dl {
    align-self: center;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(max-content, 12.5em);
    gap: 0.15em 1em;
    margin: 0;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .figure-row dl > div {
    display: contents;
  }
  .figure-row dt {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .figure-row dt > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .figure-row dd {
    margin: 0;
  }
  .figure-row b {
    font-weight: 650;
  }
  .figure-row dd > small {
    font-size: 0.9285em;
  }
  @container (inline-size < 36em) {
    .figure-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .label {
      display: grid;
    }
  }
  /* One below the other where there is no room for both. */
  @container (inline-size < 20em) {
    .figure-row dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .figure-row dd {
      padding-inline-start: 1.2em;
    }
    .label > [role='heading'] {
      min-block-size: 2.7em;
    }
  }
`;
