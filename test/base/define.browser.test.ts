import { expect } from 'chai';
import { define } from '../../src/base/define.js';
import { version } from '../../src/generated/version.js';

/** What was warned of while `act` ran. */
function warnings(act: () => void): readonly string[] {
  const given: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => given.push(args.join(' '));
  act();
  console.warn = warn;
  return given;
}

/** A class of the library, of this version. */
const libraryClass = (libraryVersion: string): Parameters<typeof define>[1] =>
  class extends HTMLElement {
    static readonly version = libraryVersion;
  };
const stranger = (): CustomElementConstructor => class extends HTMLElement {};

describe('defining a tag', () => {
  it('that is free registers the element', () => {
    const element = libraryClass(version);
    define('ogp-free', element);
    expect(customElements.get('ogp-free')).to.equal(element);
  });

  it('that a copy of the same major version has taken leaves that one in use, without a word', () => {
    const first = libraryClass('0.9.9');
    customElements.define('ogp-same', first);
    expect(warnings(() => define('ogp-same', libraryClass(version)))).to.deep.equal([]);
    expect(customElements.get('ogp-same')).to.equal(first);
  });

  for (const [name, first, told] of [
    ['another major version', libraryClass('7.0.0'), '7.0.0'],
    ['a stranger', stranger(), 'other code'],
  ] as const) {
    it(`that ${name} has taken leaves that one in use, with one warning`, () => {
      const tag = `ogp-${told.replace(/\W/g, '-')}`;
      customElements.define(tag, first);
      expect(warnings(() => define(tag, libraryClass(version)))).to.deep.equal([
        `ogp-widgets ${version}: <${tag}> is already defined by ${told}, which stays in use.`,
      ]);
      expect(customElements.get(tag)).to.equal(first);
    });
  }
});
