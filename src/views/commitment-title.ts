/** A commitment's title as a reader should see it. */
import type { CommitmentSummary } from '../contract/commitment.js';
import type { WrittenText } from '../contract/text.js';
import { withoutNumber } from '../contract/title.js';

/** A summary, or a row of the list of all commitments, whose titles have no numbers. */
type Titled = Pick<CommitmentSummary, 'title' | 'originalTitle'> & { readonly number?: string };

/** The plan's own title for a reader of its language, else the short one, which is mostly English; without the plan's number. */
export function titleFor(lang: string, { title, originalTitle, number }: Titled): WrittenText {
  const chosen = originalTitle?.lang === lang ? originalTitle : title;
  return { ...chosen, text: withoutNumber(chosen.text, number) };
}
