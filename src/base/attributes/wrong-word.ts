import { wordsOf, type Attribute, type Written } from './attribute.js';

/** The first word that an attribute may not hold; `undefined` where all are well. */
export const wrongWord = ({ values, accepts }: Attribute, written: Written): string | undefined =>
  (values ?? accepts) && wordsOf(written).find((word) => !(values ? values.includes(word.toLowerCase()) : accepts?.(word)));
