/** Below the figures: what is to be known of some, and what no dataset holds, each with the source and the date that it has for itself. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { numbers as numbersWords } from '../../generated/words/en/numbers.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Fact, NumbersModel, ToldFigure } from './numbers.model.js';

type FactWords = WordsOf<typeof numbersWords>;

/** The facts that each sentence needs. */
const needed = {
  founded: ['founded', 'founding-governments', 'founding-civil-society-leaders'],
  committee: ['steering-committee-governments', 'steering-committee-civil-society'],
} as const satisfies Readonly<Record<ToldFigure, readonly string[]>>;

interface Told {
  readonly sentence: string;
  readonly fact: Fact;
}

/** Sentences of one source and date stand together above it. An endpoint without the facts has nothing to tell. */
export function toldFacts(
  words: FactWords,
  notes: readonly string[],
  { facts }: NumbersModel,
  figures: readonly ToldFigure[],
): TemplateResult | typeof nothing {
  const groups = new Map<string, Told[]>();
  for (const figure of figures) {
    const found = needed[figure].flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
    const [fact] = found;
    if (!fact || found.length < needed[figure].length) continue;
    const key = JSON.stringify([fact.source, fact.asOf, fact.circa]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ sentence: sentence(words, figure, found), fact });
  }
  if (!groups.size && !notes.length) return nothing;
  return html`<div class="facts">
    ${notes.length ? html`<p class="notes">${notes.join(' ')}</p>` : nothing}
    ${[...groups.values()].map(
      (group) => html`${group.map(({ sentence }) => html`<p>${sentence}</p>`)}${group.slice(0, 1).map(({ fact }) => source(words, fact))}`,
    )}
  </div>`;
}

function sentence(words: FactWords, figure: ToldFigure, [first, second, third]: readonly Fact[]): string {
  if (figure === 'committee') return words.t('numbers.committee', { governments: first?.value ?? '', leaders: second?.value ?? '' });
  return words.t('numbers.founded', { year: String(first?.value), governments: second?.value ?? '', leaders: third?.value ?? '' });
}

/** A source's title is English, as the data have it. */
const source = (words: FactWords, { source: { title, url }, asOf, circa }: Fact): TemplateResult =>
  html`<p class="dated">
    <span class="cut">${words.t('numbers.from')} ${url ? html`<a href=${url} lang="en">${title}</a>` : title}</span>
    <span>${asOf ? words.day(asOf) : circa ? words.t('numbers.about', { year: String(circa) }) : words.t('numbers.undated')}</span>
  </p>`;

export const toldFactsStyles = css`
  .facts {
    padding: 0.9em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .facts p {
    margin: 0;
    font-size: 0.9375em;
  }
  /* A line, whatever the source is called, so that the page's room for it is known; on paper there is room for all of it. */
  .facts .notes:not(:last-child) {
    margin-block-end: 0.4em;
  }
  .notes {
    color: var(--_soft);
  }
  .facts .dated {
    display: flex;
    gap: 0 1em;
    justify-content: space-between;
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .dated > * {
    flex: none;
  }
  .cut {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media print {
    .cut {
      white-space: normal;
    }
  }
  @container (inline-size < 24em) {
    .dated {
      flex-direction: column;
    }
  }
`;
