/** On the colours that ordinary pages have: small print can be read, and what is drawn can be told from the page. */
import { expect } from 'chai';
import '../../src/elements/commitment-card/define.js';
import { commitmentDocument } from '../fixtures/documents.js';
import { becomes, section, type Widget } from '../setup/page.js';

/** Text and background of a page. */
const hosts: readonly (readonly [string, string])[] = [
  ['#000', '#fff'],
  ['#1c2126', '#fff'],
  ['#333', '#fff'],
  ['#444', '#f4f4f4'],
  ['#555', '#fff'],
  ['#212529', '#f5f5dc'],
  ['#2a211a', '#fbf6ee'],
  ['#111', '#ffd54f'],
  ['#003366', '#eaf3fb'],
  ['#e7eaed', '#14171a'],
  ['#fff', '#000'],
  ['#ccc', '#222'],
  ['#f5f5f5', '#1d3557'],
  ['#fff', '#00695c'],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** The colours painted one over the other, as red, green and blue. */
function painted(...colours: readonly string[]): readonly number[] {
  if (!canvas) throw new Error('no canvas');
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** WCAG's relative luminance. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colour: string, background: string): number {
  const [light = 0, dark = 0] = [luminance(painted(background, colour)), luminance(painted(background))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('on a page of its own colours', () => {
  for (const [text, background] of hosts) {
    it(`such as ${text} on ${background}, small print has 4.5:1, stars, segments and their edges 3:1`, async () => {
      const card = document.createElement('ogp-commitment-card') as unknown as Widget;
      card.data = commitmentDocument({ openedGovernment: { grade: 'marginal' } });
      const main = section('');
      Object.assign(main.style, { background, color: text });
      main.append(card);
      await becomes('ready', card);
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(card.shadowRoot?.querySelector(selector) as Element);
      const found = {
        'small print': contrast(style('.kicker').color, background),
        disclosure: contrast(style('summary').color, background),
        star: contrast(style('.star').fill, background),
        'full segment': contrast(style('.scale i.on').backgroundColor, background),
        'empty segment': contrast(style('.scale i:not(.on)').borderTopColor, background),
      };
      const least = { 'small print': 4.5, disclosure: 4.5, star: 3, 'full segment': 3, 'empty segment': 3 };
      const short = Object.entries(found).filter(([name, ratio]) => ratio < least[name as keyof typeof least]);
      expect(short.map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`)).to.deep.equal([]);
    });
  }
});
