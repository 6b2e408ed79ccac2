import { expect } from '@open-wc/testing';
import '../../src/elements/commitment-card/define.js';
import { endpointWith } from '../setup/endpoint.js';
import { becomes, place } from '../setup/page.js';
import { heard } from '../setup/reader.js';
import { refuseScripts } from '../setup/refusal.js';

describe('a page whose connection is lost before the code for failures is loaded', () => {
  it('still shows its own fallback', async () => {
    refuseScripts('/src/failure/');
    const card = place(
      '<ogp-commitment-card commitment="GE0025"><a href="/">The page at OGP</a></ogp-commitment-card>',
      await endpointWith({}),
    );
    await becomes('error', card);
    expect(heard(card)).to.deep.equal(['link: The page at OGP']);
  });
});
