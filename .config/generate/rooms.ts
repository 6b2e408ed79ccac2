/**
 * `reserve.css`, from each element's `x.room.ts`: the lines that a page may copy into its own style sheet, so that each element
 * has its place from the first paint on, before any script.
 */
import { existsSync } from 'node:fs';
import type { Room } from '../../src/base/room.js';
import { elementNames } from './elements.js';
import type { GeneratedFiles } from './main.js';
import { languages, readLanguage } from './words.js';

const source = (name: string): URL => new URL(`../../src/elements/${name}/${name}.room.ts`, import.meta.url);

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

function longestMessage(lang: string, stem: string): string {
  const { messages } = readLanguage(lang);
  const found = Object.entries(messages).flatMap(([key, message]) => (key === stem || key.startsWith(`${stem}.`) ? [message] : []));
  if (!found.length) throw new Error(`No message begins with "${stem}", which a room is to be measured by.`);
  return found
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .replace(/\{(?:year|first|last)\}/g, '2000')
    .replace('{years}', '2000–2000')
    .replace(/\{\w+\}/g, '88');
}

/** The texts to measure, in the language of the page: English unless it is another of ours. */
const measured = (selector: string, longest: NonNullable<Room['longest']>): string =>
  [...languages()]
    .sort((a, b) => Number(b === 'en') - Number(a === 'en'))
    .flatMap((lang) =>
      Object.entries(longest).map(([place, lines]) => {
        const text = lines.map((stems) => stems.map((stem) => longestMessage(lang, stem)).join(' ')).join('\\A ');
        return `${selector}${lang === 'en' ? '' : `:lang(${lang})`}::${place} {\n  content: '${text.replaceAll("'", "\\'")}';\n}`;
      }),
    )
    .join('\n');

/** What a page hides stays hidden. */
function rulesOf(name: string, { css, longest }: Room): string {
  const selector = `ogp-${name}:not(:defined, [hidden])`;
  return [longest ? measured(selector, longest) : '', css.replaceAll('&', selector)].filter(Boolean).join('\n');
}

export async function roomModules(): Promise<GeneratedFiles> {
  const rules: string[] = [];
  for (const name of elementNames()) {
    if (!existsSync(source(name))) continue;
    const { room } = (await import(source(name).href)) as { readonly room: Room };
    rules.push(rulesOf(name, room));
  }
  return {
    'reserve.css': `/*
 * Optional, and best copied into your own style sheet: a file more would delay your page's first paint. Keeps each widget's
 * place from that paint on, so that nothing moves when its script comes. Needs a link inside of a card's tag: its title.
 */
@media (scripting: enabled) {
${indented(rules.join('\n'))}
}
`,
  };
}
