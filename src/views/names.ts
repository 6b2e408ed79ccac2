/** Names of policy areas in the reader's language. */
import type { Words } from '../words/localizer.js';

/** A policy area's name: in the reader's language, else as the data name it, else read from its slug. */
export const areaName = (words: Words, slug: string, inData?: string): string =>
  words.area(slug) ?? inData ?? slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');
