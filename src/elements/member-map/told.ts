/** What is said of a member. */
import { memberMap } from '../../generated/words/en/memberMap.js';
import { footerWords } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import type { Figure, MapMember } from './member-map.model.js';
import { classOf, portionFor } from './shades.js';

export const mapWords = { ...footerWords, ...memberMap };
export type MapWords = WordsOf<typeof mapWords>;

const countsOf = (words: MapWords, { commitments, plans }: MapMember): string =>
  words.t('memberMap.counts', {
    commitments: words.plural('memberMap.commitments', commitments),
    plans: words.plural('memberMap.plans', plans),
  });

/** A figure as "n of m", or that there is none; `undefined` where it is one of the counts. */
export function valueOf(words: MapWords, member: MapMember, figure: Figure): string | undefined {
  const portion = portionFor(member, figure);
  if (!portion) return undefined;
  const isRated = figure === 'starred';
  if (!portion.of) return words.t(isRated ? 'memberMap.noneRated' : 'memberMap.noneAssessed');
  return words.t(isRated ? 'memberMap.ofRated' : 'memberMap.ofAssessed', { n: portion.count, m: portion.of });
}

export function told(words: MapWords, member: MapMember, figure: Figure | undefined): string {
  const counts = countsOf(words, member);
  const of = figure && valueOf(words, member, figure);
  if (!of) return counts;
  const isTooFew = portionFor(member, figure)?.of && !classOf(member, figure);
  const value = isTooFew ? words.t('memberMap.few', { value: of }) : of;
  return words.t('memberMap.says', { figure: words.t(`memberMap.figure.${figure}`), value, counts });
}

/** Who a member is, and what is told of it. */
export function labelOf(words: MapWords, member: MapMember, figure: Figure | undefined): string {
  const name = words.memberName(member);
  const said = told(words, member, figure);
  return member.kind === 'local'
    ? words.t('memberMap.local', { name, said })
    : words.t('memberMap.tile', { name, code: member.code, said });
}
