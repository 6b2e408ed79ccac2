/** The room of an element whose title is known before its data: what is alike in all of them. */
import type { Room } from './room.js';

/**
 * Title and sentences, measured, unseen; the fallback stands where the title will.
 * @param title the title's stem.
 * @param sentences the stems of the sentences below it, and of whatever else is measured with them, line by line.
 * @param below rules for what is below the sentences; `&` stands for the element.
 */
export const titledRoom = (title: string, sentences: readonly (readonly string[])[], below: string): Room => ({
  css: `& {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: start;
  container-type: inline-size;
  font-size: medium;
  line-height: 1.45;
}
& > a,
&::before {
  grid-area: 1 / 1;
  box-sizing: border-box;
  padding: calc(0.838em + 1px) calc(clamp(0.686em, 3.5cqi, 1.143em) + 1px) 0.25em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
&::before,
&::after {
  visibility: hidden;
}
&::after {
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  font-size: 0.9375em;
  white-space: pre-line;
}
${below}`,
  longest: { before: [[title]], after: sentences },
});
