/** Facts on the network that no dataset holds, from one undated presentation of OGP. */
import type { GlobalDocument } from '../../contract/documents/global.js';

type Fact = GlobalDocument['facts'][number];

const fact = (id: string, value: number, more?: string): Fact => ({
  id,
  value,
  source: { title: 'Open Government Partnership, presentation of the partnership', url: 'https://www.opengovpartnership.org/' },
  asOf: null,
  circa: 2018,
  note: more ? `${more}; undated, c. 2018` : 'undated, c. 2018',
});

export const networkFacts: readonly Fact[] = [
  fact('founded', 2011, 'the year'),
  fact('founding-governments', 8),
  fact('founding-civil-society-leaders', 9),
  fact('national-governments', 79),
  fact('local-governments', 20),
  fact('action-plans', 200, 'national plans'),
  fact('commitments', 3200, 'more than this number'),
  fact('starred-per-thousand-commitments', 65, '6.5% of commitments were recognised as starred'),
  fact('countries-with-a-forum', 49, 'with a multi-stakeholder forum'),
  fact('steering-committee-governments', 11),
  fact('steering-committee-civil-society', 11),
];
