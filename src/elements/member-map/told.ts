/** What is said of a member. */
import { shareOf } from '../../contract/figures.js';
import { portionOf } from '../../contract/shares.js';
import { memberMap } from '../../generated/words/en/memberMap.js';
import { region } from '../../generated/words/en/region.js';
import { footerWords } from '../../views/box.js';
import { shareInPhrase, shareLabel, shareWords } from '../../views/shares.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Figure, MapMember } from './member-map.model.js';
import { classOf, portionFor } from './shades.js';

export const mapWords = { ...footerWords, ...shareWords, ...region, ...memberMap };
export type MapWords = WordsOf<typeof mapWords>;

const countsOf = (words: MapWords, { commitments, plans }: MapMember): string =>
  words.t('memberMap.counts', {
    commitments: words.plural('memberMap.commitments', commitments),
    plans: words.plural('memberMap.plans', plans),
  });

/** What a figure is called in a choice. */
export const figureName = (words: MapWords, figure: Figure): string =>
  figure === 'commitments' ? words.t('memberMap.figure.commitments') : shareLabel(words, shareOf[figure]);

/** A figure as "n of m", or that there is none; `undefined` where it is one of the counts. */
export function valueOf(words: MapWords, member: MapMember, figure: Figure): string | undefined {
  return figure === 'commitments' ? undefined : shareInPhrase(words, shareOf[figure], portionOf(member, shareOf[figure]));
}

export function told(words: MapWords, member: MapMember, figure: Figure | undefined): string {
  const counts = countsOf(words, member);
  const of = figure && valueOf(words, member, figure);
  if (!of) return counts;
  const isTooFew = portionFor(member, figure)?.of && !classOf(member, figure);
  const value = isTooFew ? words.t('memberMap.few', { value: of }) : of;
  return words.t('memberMap.says', { figure: figureName(words, figure), value, counts });
}

/** Who a member is, and what is told of it. */
export function labelOf(words: MapWords, member: MapMember, figure: Figure | undefined): string {
  const name = words.memberName(member);
  const said = told(words, member, figure);
  return member.kind === 'local'
    ? words.t('memberMap.local', { name, said })
    : words.t('memberMap.tile', { name, code: member.code, said });
}
