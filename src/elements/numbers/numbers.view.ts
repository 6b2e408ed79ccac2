import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import type { Portion } from '../../contract/portion.js';
import { firstYearWithoutStars } from '../../contract/rules.js';
import { numbers } from '../../generated/words/en/numbers.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import { missingMark, missingStyles, missingText, missingWords } from '../../views/missing-mark.js';
import { shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import { countedFigures, toldFigures, type attributes, type CountedFigure, type NumbersModel } from './numbers.model.js';
import { numbersStyles } from './numbers.styles.js';
import { figuresSince, type Figures } from './since.js';
import { toldFacts, toldFactsStyles } from './told-facts.js';

export const words = { ...footerWords, ...missingWords, ...shareWords, ...numbers };
export const styles = [boxStyles, missingStyles, numbersStyles, toldFactsStyles];

type NumbersWords = WordsOf<typeof words>;

type NumbersOptions = ViewOptions<typeof attributes>;

export function view(words: NumbersWords, model: NumbersModel, options: NumbersOptions): TemplateResult {
  const figures = figuresSince(model, options.since);
  const counted = options.figures.filter(isOneOf(countedFigures));
  return html`<header part="header">
      ${heading(options.headingLevel, words.t('numbers.title'))}
      <p class="gist"><span>${spanOfPlans(words, figures, options.since)}</span></p>
    </header>
    ${
      counted.length
        ? html`<dl part="body" class="tiles ${counted.length % 4 === 0 ? 'by-four' : ''}">
            ${counted.map((name) => tile(words, name, figures))}
          </dl>`
        : nothing
    }
    ${toldFacts(words, notes(words, figures, options), model, options.figures.filter(isOneOf(toldFigures)))}
    ${footer(words, options.dataset, 'https://www.opengovpartnership.org/')}`;
}

const isOneOf =
  <T extends string>(names: readonly T[]) =>
  (name: string): name is T =>
    (names as readonly string[]).includes(name);

function spanOfPlans(words: NumbersWords, { years, plans }: Figures, since: number): string {
  if (!years) return plans === 0 ? words.t('numbers.noPlans', { year: String(since) }) : '';
  const [first, last] = years;
  return first === last
    ? words.t('numbers.oneYear', { year: String(first) })
    : words.t('numbers.years', { first: String(first), last: String(last) });
}

function tile(words: NumbersWords, name: CountedFigure, figures: Figures): TemplateResult {
  switch (name) {
    case 'countries':
      return simple(words, 'numbers.countries', figures.countries);
    case 'local-governments':
      return simple(words, 'numbers.localGovernments', figures.localGovernments);
    case 'plans':
      return simple(words, 'numbers.plans', figures.plans);
    case 'commitments':
      return simple(words, 'numbers.commitments', figures.commitments);
    case 'starred':
      return shared(words.plural('numbers.starred', figures.starred?.count ?? 0), figures.starred, words, {
        of: 'share.ofRated',
        none: 'share.noneRated',
      });
    case 'forum':
      return shared(words.plural('numbers.forum', figures.forum?.count ?? 0), figures.forum, words, {
        of: 'numbers.ofRecorded',
        none: 'numbers.noneRecorded',
      });
  }
}

const simple = (
  words: NumbersWords,
  key: 'numbers.countries' | 'numbers.localGovernments' | 'numbers.plans' | 'numbers.commitments',
  n: number | undefined,
): TemplateResult =>
  html`<div>
    <dt>${words.plural(key, n ?? 0)}</dt>
    <dd>${n === undefined ? missingMark(words, 'no-data') : html`<b>${words.number(n)}</b>`}</dd>
  </div>`;

interface Shared {
  readonly of: 'share.ofRated' | 'numbers.ofRecorded';
  readonly none: 'share.noneRated' | 'numbers.noneRecorded';
}

/** A number of those that were assessed, with its share. */
function shared(label: string, portion: Portion | undefined, words: NumbersWords, { of, none }: Shared): TemplateResult {
  return html`<div class="shared">
    <dt>${label}</dt>
    <dd>
      ${
        portion?.of
          ? html`<b>${words.number(portion.count)}</b>
              <small>${words.t(of, { m: portion.of })} · ${share(words, portion.count / portion.of)}</small>`
          : missingText(words.t(portion ? none : 'missing.no-data'))
      }
    </dd>
  </div>`;
}

/** In whole hundredths; of less than one, and of nearly all, that is said, never none or all. */
function share(words: NumbersWords, part: number): string {
  const rounded = Math.round(part * 100);
  if (part > 0 && rounded === 0) return words.t('numbers.under', { n: 1 });
  if (part < 1 && rounded === 100) return words.t('numbers.over', { n: 99 });
  return words.t('numbers.share', { n: rounded });
}

/** By which rule or of which date a figure is, where that is another than the rest's. */
function notes(words: NumbersWords, { forum, forumYears }: Figures, { figures, since }: NumbersOptions): readonly string[] {
  const stars = words.t(since < firstYearWithoutStars ? 'numbers.byRule' : 'numbers.noStars');
  const [first = 0, last = 0] = forumYears ?? [];
  const records = words.t(first === last ? 'numbers.forumYear' : 'numbers.forumYears', { first: String(first), last: String(last) });
  return [...(figures.includes('starred') ? [stars] : []), ...(figures.includes('forum') && forum?.of && first ? [records] : [])];
}
