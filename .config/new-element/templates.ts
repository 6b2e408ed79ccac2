/** The files of a new element: one that works, with a country's name and its number of commitments, to be changed into what is wanted. */
import { everyElement, everyNamed, everyReader } from '../../stories/names.js';

export interface Names {
  /** `member-map` */
  readonly kebab: string;
  /** `memberMap`: the section of its words. */
  readonly camel: string;
  /** `MemberMap` */
  readonly pascal: string;
}

const model = ({ kebab, camel, pascal }: Names): string => `/** What <ogp-${kebab}> asks for, decodes and picks. */
import type { Values } from '../../base/attributes/attribute.js';
import { memberCode } from '../../base/attributes/code.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { PartOf } from '../../base/element-model.js';
import type { MemberDocument } from '../../contract/documents/member.js';
import { count, link, object, type Infer, type Schema } from '../../contract/kit.js';
import { memberNaming } from '../../contract/naming.js';
import { datasetNote } from '../../contract/note.js';
import { memberPath, pathOfCode } from '../../contract/paths.js';

/** Of \`members/{CODE}.json\`. */
const memberCounts = object({
  dataset: datasetNote,
  member: object({ ...memberNaming, url: link }),
  stats: object({ commitments: count }),
});
export type ${pascal}Document = PartOf<MemberDocument, Infer<typeof memberCounts>>;

export type ${pascal}Model = Pick<${pascal}Document, 'member' | 'stats'>;

/** What chooses the document; what says how it is shown goes into \`attributes\`. */
export const choosing = { country: memberCode };
export const attributes = { ...choosing, headingLevel };
export const wordFiles = ['${camel}'];

export const path = ({ country }: Values<typeof choosing>): string => pathOfCode(country, memberPath);

export const schema = (): Schema<${pascal}Document> => memberCounts;

export const pick = ({ member, stats }: ${pascal}Document): ${pascal}Model => ({ member, stats });

export const blank = (): ${pascal}Model => ({ member: { alpha2: null, name: 'Indonesia', url: '' }, stats: { commitments: 10 } });
`;

const view = ({ kebab, camel, pascal }: Names): string => `import { html, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { ${camel} } from '../../generated/words/en/${camel}.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import type { attributes, ${pascal}Model } from './${kebab}.model.js';
import { ${camel}Styles } from './${kebab}.styles.js';

export const words = { ...footerWords, ...${camel} };
export const styles = [boxStyles, ${camel}Styles];

type ${pascal}Words = WordsOf<typeof words>;

export const view = (
  words: ${pascal}Words,
  { member, stats }: ${pascal}Model,
  { dataset, headingLevel }: ViewOptions<typeof attributes>,
): TemplateResult =>
  html\`<header part="header">\${heading(headingLevel, words.t('${camel}.title', { name: words.memberName(member) }))}</header>
    <p part="body">\${words.plural('${camel}.commitments', stats.commitments)}</p>
    \${footer(words, dataset, member.url)}\`;
`;

const styles = ({ camel }: Names): string => `import { css } from 'lit';

export const ${camel}Styles = css\`
  .base {
    --_pad: clamp(0.9em, 4cqi, 1.5em);
    box-sizing: border-box;
  }
  [part='body'] {
    margin: 0;
    padding: 0 var(--_pad) 1em;
  }
\`;
`;

const room = (): string => `import type { Room } from '../../base/room.js';

/** As high as the data will make it. */
export const room: Room = {
  css: \`& {
  display: block;
  font-size: medium;
}
&::after {
  content: '';
  display: block;
  block-size: 8em;
}\`,
};
`;

const element = ({ kebab, pascal }: Names): string => `import { elementOf } from '../../base/element-of.js';
import { withMethod } from '../../page/method.js';
import * as model from './${kebab}.model.js';
import { styles, view, words } from './${kebab}.view.js';

/**
 * How many commitments a member has made.
 *
 * @element ogp-${kebab}
 * @attr country - A member: \`GEO\`, \`GE\`, or OGP's code of a local government.
 * @attr [endpoint=the page's endpoint] - The address of a \`v1/\` folder.
 * @attr heading-level - The level, 2 to 6, of the title in the page's outline.
 * @slot - What is shown where the data cannot be: a link to the page at OGP.
 * @csspart base - The box.
 * @csspart header - The title's frame.
 * @csspart title - The title.
 * @csspart body - The number of commitments.
 * @csspart source - The link to OGP in the footer.
 * @csspart method - The link in the footer to how figures are counted.
 * @csspart footer - Source, method and date.
 * @csspart status - The sentence of the error and stale states.
 * @csspart action - The button that tries again.
 * @cssprop [--ogp-color-text=the page's text colour] - Text, from which the other colours are derived.
 * @cssprop [--ogp-color-surface=transparent] - Background.
 * @cssprop [--ogp-color-accent=a blue to suit the text colour] - Focus rings.
 * @cssprop [--ogp-font-family=the page's] - Font.
 * @cssprop [--ogp-radius=0.375em] - Corners.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - The data are shown, as the endpoint has them.
 * @cssstate stale - The data were asked for again without success, and those known are shown.
 * @cssstate error - There are no data to show.
 * @fires {OgpLoadEvent} ogp-load - The data are shown.
 * @fires {OgpErrorEvent} ogp-error - They cannot be; \`detail.error.kind\` says why.
 */
export class Ogp${pascal} extends elementOf({ model, view, words, styles, note: withMethod }) {}
`;

const define = ({ kebab, pascal }: Names): string => `import { define } from '../../base/define.js';
import { Ogp${pascal} } from './${kebab}.js';

define('ogp-${kebab}', Ogp${pascal});

declare global {
  interface HTMLElementTagNameMap {
    'ogp-${kebab}': Ogp${pascal};
  }
}
`;

const test = ({ kebab }: Names): string => `import { expect } from 'chai';
import '../../src/elements/${kebab}/define.js';
import { memberDocument, statsOf } from '../fixtures/documents.js';
import { endpointWith } from '../setup/endpoint.js';
import { ready } from '../setup/page.js';
import { heard } from '../setup/reader.js';
import { describeElement } from './describe-element.js';

const path = 'members/GEO.json';

describe('<ogp-${kebab}>', () => {
  describeElement({
    tag: 'ogp-${kebab}',
    attributes: 'country="GEO"',
    path,
    document: memberDocument(),
    says: 'Georgia in the Open Government Partnership',
    enEspañol: 'Georgia en la Alianza para el Gobierno Abierto',
  });

  it('tells how many commitments there are', async () => {
    const endpoint = await endpointWith({ [path]: memberDocument({ stats: statsOf({ commitments: 41 }) }) });
    expect(heard(await ready('<ogp-${kebab} country="GEO"></ogp-${kebab}>', endpoint))).to.include('paragraph: 41 commitments');
  });
});
`;

const story = ({ kebab }: Names): string => `import { metaOf, statesOf } from './story.js';

export default { title: 'Elements/${kebab.charAt(0).toUpperCase()}${kebab.slice(1).replace(/-/g, ' ')}', ...metaOf('ogp-${kebab}') };

const states = statesOf({ args: { country: 'XEX' }, says: /34 commitments/, enEspañol: /34 compromisos/ });

// Each by itself: Storybook's index does not read patterns.
${[...everyElement, ...everyReader, ...everyNamed].map((state) => `export const ${state} = states.${state};`).join('\n')}
`;

/** The files by their paths in the repository. */
export const newFiles = (names: Names): Readonly<Record<string, string>> => {
  const folder = `src/elements/${names.kebab}`;
  return {
    [`${folder}/${names.kebab}.model.ts`]: model(names),
    [`${folder}/${names.kebab}.view.ts`]: view(names),
    [`${folder}/${names.kebab}.styles.ts`]: styles(names),
    [`${folder}/${names.kebab}.room.ts`]: room(),
    [`${folder}/${names.kebab}.ts`]: element(names),
    [`${folder}/define.ts`]: define(names),
    [`stories/${names.kebab}.stories.ts`]: story(names),
    [`test/elements/${names.kebab}.browser.test.ts`]: test(names),
  };
};

/** The messages to add to each file of words. */
export const newWords = ({ camel }: Names): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'src/words/en.json': {
    [`${camel}.title`]: '{name} in the Open Government Partnership',
    [`${camel}.commitments.one`]: '{n} commitment',
    [`${camel}.commitments.other`]: '{n} commitments',
  },
  'src/words/es.json': {
    [`${camel}.title`]: '{name} en la Alianza para el Gobierno Abierto',
    [`${camel}.commitments.one`]: '{n} compromiso',
    [`${camel}.commitments.other`]: '{n} compromisos',
  },
  'src/words/en.notes.json': {
    [`${camel}.title`]: 'A title. {name}: a country or a local government.',
    [`${camel}.commitments`]: 'A line below the title. {n}: commitments.',
  },
});
