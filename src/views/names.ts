/** Lists of names, and names of policy areas, in the reader's language. */
import type { Localizer } from '../internal/localize.js';

/** `a, b and c`. */
export const listOf = (words: Localizer, items: readonly string[]): string => new Intl.ListFormat(words.lang).format(items);

/** A policy area's name: in the reader's language, else as the data name it, else read from its slug. */
export const areaName = (words: Localizer, slug: string, inData?: string): string =>
  words.t(`area.${slug}`) || (inData ?? slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' '));
