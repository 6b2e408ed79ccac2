/** A commitment's title as a reader should see it. */
import type { CommitmentSummary } from '../contract/commitment.js';
import type { WrittenText } from '../contract/text.js';

/** Numbers that plans put before their titles: `2.7 `, `13. `, `1:b) `, `Action 2.2 – `. */
const numbering = /^(?:(?:action|commitment|compromiso|acción)\s+)?(?:[A-Z]\.)?\d{1,2}(?:[.:]?\w{1,2})*(?:[.:)]+\s|\s+[–-]\s)\s*/i;

/** The plan's own title for a reader of its language, else the short one, which is mostly English; without the plan's number. */
export function titleFor(lang: string, { title, originalTitle, number }: CommitmentSummary): WrittenText {
  const chosen = originalTitle?.lang === lang ? originalTitle : title;
  return { ...chosen, text: withoutNumber(chosen.text, number) };
}

function withoutNumber(text: string, number: string): string {
  const own = number && text.startsWith(number) ? text.slice(number.length).replace(/^[.:)–-]*\s+[–-]?\s*/, '') : text;
  // Only where what followed was set apart, and something is left.
  const rest = own.length < text.length - number.length ? own : text.replace(numbering, '');
  return rest.length > 2 ? rest : text;
}
