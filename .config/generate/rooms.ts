/**
 * The room that each element keeps before its data, from its `x.room.ts`: for blocks once as styles of the element itself,
 * and for all once as `reserve.css`, which a page may use from its first paint on, before any script.
 */
import { existsSync } from 'node:fs';
import type { Room, RoomRule } from '../../src/base/room.js';
import { elementNames } from './elements.js';
import type { GeneratedFiles } from './main.js';

const source = (name: string): URL => new URL(`../../src/elements/${name}/${name}.room.ts`, import.meta.url);

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** A rule, where one is needed within what it holds for. */
function within(room: Room, { narrowerThan }: RoomRule, rule: string): string {
  if (!narrowerThan) return rule;
  const query = room.display === 'inline' ? `@media (max-width: ${narrowerThan})` : `@container (inline-size < ${narrowerThan})`;
  return `${query} {\n${indented(rule)}\n}`;
}

/** Inside of a block. What stands in a line takes the room of its text as soon as its code is there. */
const ownRule = (room: Room, rule: RoomRule): string =>
  within(room, rule, `${rule.when ? `:host(${rule.when}) ` : ''}.base {\n  min-block-size: ${rule.blockSize};\n}`);

const ownStyles = (room: Room): string => `/** The room that is kept before the data, as in reserve.css. */
import { css } from 'lit';

export const room = css\`
${indented(room.rules.map((rule) => ownRule(room, rule)).join('\n'))}
\`;
`;

function pageRule(tag: string, room: Room, rule: RoomRule): string {
  const block = rule.blockSize && `${room.display === 'inline' ? 'min-block-size' : 'block-size'}: ${rule.blockSize};`;
  const inline = rule.inlineSize && `min-inline-size: ${rule.inlineSize};`;
  const selector = `${tag}${rule.when ?? ''}${room.display === 'inline' ? '' : '::after'}`;
  return within(room, rule, `${selector} {\n${indented([block, inline].filter(Boolean).join('\n'))}\n}`);
}

const list = (tags: readonly string[], after = ''): string => tags.map((tag) => tag + after).join(',\n');

/** What a page hides stays hidden. */
const shown = ':not([hidden])';

function reserve(rooms: ReadonlyMap<string, Room>): string {
  const of = (display: Room['display']): readonly string[] => [...rooms].flatMap(([tag, room]) => (room.display === display ? [tag] : []));
  const blocks = of('block');
  // The empty box that holds the room; where a rule names attributes, only there.
  const held = blocks.map((tag) => {
    const [first] = rooms.get(tag)?.rules ?? [];
    return `${tag}${first?.when ?? ''}::after`;
  });
  return `/*
 * Optional: keeps room on the page for each widget from the first paint on, before its script has come, so that nothing
 * moves. The sizes hold what most commitments and countries need, in English and in Spanish; the widget fills the room.
 */
${list(blocks, shown)} {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  container-type: inline-size;
  font-size: medium;
}
${list(blocks, ' > *')},
${list(blocks, '::after')} {
  grid-area: 1 / 1;
}
${list(held)} {
  content: '';
}
${list(of('inline'), shown)} {
  display: inline-block;
  margin-block: -0.4em;
  font-size: 0.9em;
}
${[...rooms].flatMap(([tag, room]) => room.rules.map((rule) => pageRule(tag, room, rule))).join('\n')}
`;
}

export async function roomModules(): Promise<GeneratedFiles> {
  const files: Record<string, string> = {};
  const rooms = new Map<string, Room>();
  for (const name of elementNames()) {
    if (!existsSync(source(name))) continue;
    const { room } = (await import(source(name).href)) as { readonly room: Room };
    rooms.set(`ogp-${name}`, room);
    if (room.display === 'block') files[`rooms/${name}.ts`] = ownStyles(room);
  }
  files['reserve.css'] = reserve(rooms);
  return files;
}
