/** The figures that are "n of m assessed": what each is called, and how its numbers are written. */
import type { Portion } from '../contract/portion.js';
import type { ShareName } from '../contract/shares.js';
import { share } from '../generated/words/en/share.js';
import type { WordsOf } from '../words/localizer.js';

export const shareWords = share;
export type ShareWords = WordsOf<typeof shareWords>;

/** Stars are rated, all else is assessed. */
const isRated = (name: ShareName): boolean => name === 'starred';

export const shareLabel = (words: ShareWords, name: ShareName): string => words.t(`share.${name}`);

/** What stands after the number in large: "of 12 assessed". */
export const ofAssessed = (words: ShareWords, name: ShareName, of: number): string =>
  words.t(isRated(name) ? 'share.ofRated' : 'share.ofAssessed', { m: of });

/** What stands in the number's place where there is none, which is not zero. */
export const noneAssessed = (words: ShareWords, name: ShareName): string =>
  words.t(isRated(name) ? 'share.noneRated' : 'share.noneAssessed');

/** The whole in one phrase: "3 of 12 assessed". */
export const shareInPhrase = (words: ShareWords, name: ShareName, { count, of }: Portion): string =>
  of ? words.t(isRated(name) ? 'share.rated' : 'share.assessed', { n: count, m: of }) : noneAssessed(words, name);

/** In a cell of a table, whose head says of what: "3 of 12"; `null` where nothing was assessed. */
export const shareInTable = (words: ShareWords, { count, of }: Portion): string | null =>
  of ? words.t('share.portion', { n: count, m: of }) : null;
