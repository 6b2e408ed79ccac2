import { expect } from 'chai';
import '../../src/elements/model/define.js';
import { openDisclosure, ready, type Widget } from '../setup/page.js';
import { heard, seen } from '../setup/reader.js';
import { describeElement } from './describe-element.js';

/** In a place of this width, in pixels. */
const modelIn = (width: number, attributes = ''): Promise<Widget> =>
  ready(`<div style="inline-size: ${width}px"><ogp-model ${attributes}></ogp-model></div>`);

describe('<ogp-model>', () => {
  describeElement({
    tag: 'ogp-model',
    attributes: '',
    says: 'What is the Open Government Partnership?',
    enEspañol: '¿Qué es la Alianza para el Gobierno Abierto?',
  });

  it('tells the steps in their order, the ideas and the questions, as lists, each under its own heading', async () => {
    const lines = heard(await modelIn(640));
    expect(lines.filter((line) => !/^(link|paragraph)/.test(line)).slice(0, -2)).to.deep.equal([
      'heading 3: What is the Open Government Partnership?',
      'button: From promise to result',
      'listitem: Promise. A government joins, and says that it wants to be more open.',
      'listitem: Plan together. With civil society it draws up an action plan: a few commitments, each with a date.',
      'listitem: Do. It carries them out, and reports on itself as it goes.',
      'listitem: Independent review. Reviewers who are not of the government judge what was planned, done and changed.',
      'listitem: Learn. What they find goes into the next plan, and other countries learn from it.',
      'button: Three ideas that it is built on',
      'listitem: Governments and civil society as equals. They lead the partnership together, and its members learn from each other.',
      'listitem: Action. Plans are made jointly, and hold commitments that can be carried out and checked.',
      'listitem: Flexible, but ambitious. Members start from different places and work with different groups, and each is to get better plan by plan.',
      'button: What the reviewers ask',
      'listitem: Was the plan designed, carried out and followed together, and in the open?',
      'listitem: Are its commitments relevant, and can they be assessed and verified?',
      'listitem: Could it be more ambitious?',
    ]);
  });

  it('says where its words are from, and of about when', async () => {
    expect(seen(await modelIn(640))).to.contain('Source: a presentation by OGP How this is counted undated, about 2018');
  });

  it('tells one idea alone where it is asked for', async () => {
    const items = heard(await modelIn(640, 'pillar="action"')).filter((line) => line.startsWith('listitem'));
    expect(items).to.deep.equal(['listitem: Action. Plans are made jointly, and hold commitments that can be carried out and checked.']);
  });

  it('is closed in a narrow place, and opens part by part', async () => {
    const model = await modelIn(300);
    expect(seen(model)).to.contain('From promise to result').and.not.to.contain('Plan together');
    await openDisclosure(model);
    expect(seen(model)).to.contain('Plan together').and.not.to.contain('Could it be more ambitious?');
  });

  it('is open in a narrow place where the page says so, and in a wide one by itself', async () => {
    for (const model of [await modelIn(300, 'open'), await modelIn(640)]) expect(seen(model)).to.contain('Could it be more ambitious?');
  });
});
