/** What of a title is the plan's numbering, and not the title. */

/** Numbers that plans put before their titles: `2.7 `, `13. `, `1:b) `, `Action 2.2 – `. */
const numbering = /^(?:(?:action|commitment|compromiso|acción)\s+)?(?:[A-Z]\.)?\d{1,2}(?:[.:]?\w{1,2})*(?:[.:)]+\s|\s+[–-]\s)\s*/i;

/** A title without the number that its plan put before it, which is the commitment's own or of a like form. */
export function withoutNumber(text: string, number = ''): string {
  const own = text.startsWith(number) ? text.slice(number.length).replace(/^[.:)–-]*\s+[–-]?\s*/, '') : text;
  // Only where what followed was set apart, and something is left. Some titles have two: the commitment's, and the ministry's own.
  const rest = (own.length < text.length - number.length ? own : text).replace(numbering, '');
  return rest.length > 2 ? rest : text;
}
