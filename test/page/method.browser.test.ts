import { expect } from 'chai';
import { configure } from '../../src/page/endpoint.js';
import { withMethod } from '../../src/page/method.js';

describe('the page that says how figures are counted', () => {
  const note = { asOf: '2026-11-20', notice: null };
  const address = (lang = 'en'): string => withMethod(note, lang).method;

  afterEach(() => {
    configure({ endpoint: '' });
    document.querySelector('meta[name=ogp-method]')?.remove();
  });

  it('lies beside the library, in each of its languages', () => {
    expect(address()).to.match(/\/method\.html$/);
    expect(address('es')).to.match(/\/method\.es\.html$/);
  });

  it('is not known to a program that sets its endpoint and no such page', () => {
    configure({ endpoint: '/data/v1/' });
    expect(address()).to.equal('');
  });

  it('is where the program says', () => {
    configure({ endpoint: '/data/v1/', method: '/about/method' });
    expect(address('es')).to.equal(`${location.origin}/about/method`);
  });

  it('is where the page’s head says, which must be an address that a reader can open', () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'ogp-method', content: 'https://method.example/ogp' });
    document.head.append(meta);
    expect(address()).to.equal('https://method.example/ogp');
    meta.content = 'javascript:alert(1)';
    expect(address()).to.equal('');
  });
});
