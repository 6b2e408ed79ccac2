/** Which of five classes a member's figure is in. No DOM, no Lit. */
import { shareOf } from '../../contract/figures.js';
import type { Portion } from '../../contract/portion.js';
import { fewestToCompare } from '../../contract/rules.js';
import { portionOf } from '../../contract/shares.js';
import type { Figure, MapMember } from './member-map.model.js';

/** A figure that is "n of m"; `undefined` where it is a number. */
export function portionFor(member: MapMember, figure: Figure): Portion | undefined {
  return figure === 'commitments' ? undefined : portionOf(member, shareOf[figure]);
}

/**
 * Where each class but the lowest begins: the same whatever the data are, so that two maps can be compared. Shares are in hundredths; few
 * members have many stars.
 */
export const classStarts = (figure: Figure): readonly number[] =>
  figure === 'commitments' ? [10, 20, 40, 80] : figure === 'starred' ? [5, 10, 20, 30] : [20, 40, 60, 80];

/** From 1, the lowest, to 5; 0 where nothing was assessed, or too little to be compared: that is no low class. */
export function classOf(member: MapMember, figure: Figure): number {
  const { count, of } = portionFor(member, figure) ?? { count: member.commitments, of: 0 };
  const starts = classStarts(figure);
  if (figure === 'commitments') return 1 + starts.filter((start) => count >= start).length;
  return of < fewestToCompare ? 0 : 1 + starts.filter((start) => 100 * count >= start * of).length;
}

/** The class of what is drawn of a member. */
export const shade = (member: MapMember, figure: Figure | undefined): string =>
  figure ? `shade class-${classOf(member, figure)}` : 'shade';
