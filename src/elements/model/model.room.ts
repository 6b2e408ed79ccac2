import { pillars, questions, steps } from './model.model.js';
import type { Room } from '../../base/room.js';

/** What is below the first sentences where the parts are closed, in `em` of their text, in containers narrower than each width. */
const closed: Readonly<Record<string, number>> = { '36em': 13.727, '30em': 14.953, '18em': 16.66, '17em': 18.2, '15em': 22.5 };

/** The title in lines of a known number; the sentences below it, and the parts where they are open at first, measured. */
export const room: Room = {
  css: `& {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: start;
  container-type: inline-size;
  font-size: medium;
  line-height: 1.45;
}
&::before,
&::after {
  visibility: hidden;
  max-inline-size: 44em;
  margin-inline: calc(clamp(0.96em, 3.5cqi, 1.6em) + 1px);
  font-size: 0.9375em;
}
& > a,
&::before {
  grid-area: 1 / 1;
}
&::before {
  padding-block: 4em;
}
&::after {
  max-inline-size: 41.8em;
  padding-block-end: 15.8em;
  padding-inline-start: 2.2em;
  white-space: pre-line;
}
&[pillar]::after {
  content: none;
}
@container (inline-size < 36em) {
  &:not([open])::after {
    content: none;
  }
}
${Object.entries(closed)
  .map(
    ([width, size]) => `@container (inline-size < ${width}) {
  &:not([open])::before {
    padding-block-end: ${size}em;
  }
}`,
  )
  .join('\n')}`,
  longest: {
    before: [['model.gist']],
    after: [
      ...steps.map((step) => [`model.step.${step}.name`, `model.step.${step}.text`]),
      ...pillars.map((pillar) => [`model.pillar.${pillar}.name`, `model.pillar.${pillar}.text`]),
      ...questions.map((question) => [`model.question.${question}`]),
    ],
  },
};
