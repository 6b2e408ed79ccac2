/** A commitment's title as a reader should see it. */
import type { ListedCommitment } from '../contract/commitment.js';
import type { WrittenText } from '../contract/text.js';
import { withoutNumber } from '../contract/title.js';

/** The plan's own title for a reader of its language, else the short one, which is mostly English; without the plan's number. */
export function titleFor(lang: string, { title, originalTitle, number }: ListedCommitment): WrittenText {
  const chosen = originalTitle?.lang === lang ? originalTitle : title;
  return { ...chosen, text: withoutNumber(chosen.text, number) };
}
