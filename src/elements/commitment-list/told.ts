/** What facets and their words are called in the reader's language. */
import { missingReasons } from '../../contract/scales.js';
import { answer } from '../../generated/words/en/answer.js';
import { commitmentList } from '../../generated/words/en/commitmentList.js';
import { region } from '../../generated/words/en/region.js';
import { footerWords } from '../../views/box.js';
import { compactCardWords } from '../../views/compact-card.js';
import { gradeWord } from '../../views/grade-scale.js';
import { areaName } from '../../views/names.js';
import type { WordsOf } from '../../words/localizer.js';
import type { ListModel } from './commitment-list.model.js';
import { wordsOf, type Facet, type Row } from './facets.js';
import type { ListIndex } from './list-index.js';
import type { Condition } from './query.js';

export const listWords = { ...footerWords, ...compactCardWords, ...answer, ...region, ...commitmentList };
export type ListWords = WordsOf<typeof listWords>;

export function facetName(words: ListWords, facet: Facet): string {
  switch (facet) {
    case 'specificity':
    case 'potentialImpact':
    case 'potentialForResults':
    case 'openedGovernment':
    case 'earlyResults':
      return words.t(`finding.${facet}`);
    default:
      return words.t(`commitmentList.${facet}`);
  }
}

/** A list, as far as its names need it. */
export interface Named {
  readonly words: ListWords;
  readonly model: ListModel;
  readonly index: ListIndex;
}

/** A word of a facet; as it was written where the data have nothing of that name. */
export function wordName({ words, model, index }: Named, facet: Facet, word: string): string {
  const reason = missingReasons.find((one) => one === word);
  if (reason) return words.t(`missing.${reason}`);
  const row = (): Row | undefined => model.rows.find((one) => wordsOf(facet, one).includes(word));
  switch (facet) {
    case 'country': {
      const member = row()?.member;
      return member ? index.nameOf(member) : word;
    }
    case 'plan':
      return words.t('commitmentList.planOf', { plan: word });
    case 'area':
      return areaName(words, word, model.areaNames.get(word));
    case 'value':
    case 'star':
      return words.t(`finding.${facet === 'value' ? 'value.' : ''}${word}` as keyof typeof listWords);
    case 'region':
      return words.t(`region.${word}` as keyof typeof listWords);
    case 'relevant':
    case 'verifiable':
      return words.t(`answer.${word}` as keyof typeof listWords);
    case 'year':
      return word;
    default:
      return gradeWord(words, facet, word);
  }
}

/** A condition by itself, in a sentence: a grade does not say of which scale it is, nor a "Yes" to what. */
export function conditionName(named: Named, { facet, words: chosen }: Condition): string {
  const names = named.words.list(chosen.map((word) => wordName(named, facet, word)));
  return facet === 'country' || facet === 'region' || facet === 'star' || facet === 'year'
    ? names
    : named.words.t('commitmentList.condition', { facet: facetName(named.words, facet), names });
}
