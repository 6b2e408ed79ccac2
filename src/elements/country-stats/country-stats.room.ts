import { countryRoom } from '../../base/country-room.js';

/** What the element needs that shows some of its sections only is not known in advance. */
export const room = countryRoom({
  told: 'stats.question',
  sentences: [
    ['stats.gist.plans', 'stats.gist.done', 'stats.gist.stars'],
    ['stats.results', 'stats.ofAssessed'],
    ['stats.ungraded', 'stats.name.potentialImpact', 'stats.name.starred', 'stats.name.potentialForResults'],
    ['stats.mark'],
  ],
  above: [1.0487, 1.223],
  wide: 'calc(74.37em + 4px)',
  narrow: {
    '36em': 'calc(97.234em + 4px)',
    '30em': 'calc(98.461em + 4px)',
    '24em': 'calc(99.91em + 4px)',
    '20em': 'calc(102.95em + 4px)',
    '18em': 'calc(104.657em + 4px)',
    '17.5em': 'calc(108.017em + 4px)',
    '17em': 'calc(138.334em + 4px)',
    '14em': 'calc(141.14em + 4px)',
  },
  more: `&[sections]::after {
  content: none;
}`,
});
