/** The room of an element on one country, whose head is drawn by `views/country-head.ts`: what is alike in all of them. */
import type { Room } from './room.js';

export interface CountryRoom {
  /** The stem of the title's second line. */
  readonly told: string;
  /** The stems of the sentences below the title, and of whatever else is measured with them, line by line. */
  readonly sentences: readonly (readonly string[])[];
  /** How much stands above the title, in `em` of it: in a wide place, and in a narrow one, where it is smaller. */
  readonly above?: readonly [wide: number, narrow: number];
  /** What is below the sentences, as a length in their `em`: in a wide place, and in containers narrower than each width. */
  readonly wide: string;
  readonly narrow: Readonly<Record<string, string>>;
  /** Rules besides; `&` stands for the element. */
  readonly more?: string;
}

/** The title's second line and the longest sentences, unseen; the fallback stands where the title will. */
export const countryRoom = ({ told, sentences, above: [wideAbove, narrowAbove] = [0, 0], wide, narrow, more = '' }: CountryRoom): Room => ({
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
  padding: calc(${wideAbove}em + 2.118em + 1px) calc(clamp(0.686em, 3.5cqi, 1.143em) + 1px) 0.3043em;
  font-size: 1.3125em;
  font-weight: 650;
  line-height: 1.28;
  text-wrap: balance;
}
& > a {
  padding-block-start: calc(${wideAbove}em + 0.838em + 1px);
}
&::before,
&::after {
  visibility: hidden;
}
&::after {
  max-inline-size: 44em;
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  padding-block-end: ${wide};
  font-size: 0.9375em;
  white-space: pre-line;
}
${more}
@container (inline-size < 36em) {
  & > a,
  &::before {
    padding: calc(${narrowAbove}em + 2.258em + 1px) calc(clamp(0.8em, 3.5cqi, 1.333em) + 1px) 0.355em;
    font-size: 1.125em;
  }
  & > a {
    padding-block-start: calc(${narrowAbove}em + 0.978em + 1px);
  }
}
@container (inline-size < 17em) {
  &::before {
    padding-block-start: calc(${narrowAbove}em + 3.538em + 1px);
  }
}
${Object.entries(narrow)
  .map(
    ([width, size]) => `@container (inline-size < ${width}) {
  &::after {
    padding-block-end: ${size};
  }
}`,
  )
  .join('\n')}`,
  longest: { before: [[told]], after: sentences },
});
