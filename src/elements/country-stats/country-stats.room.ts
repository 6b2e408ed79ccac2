import { countryRoom } from '../../base/country-room.js';

/** What the element needs that shows some of its sections only is not known in advance. */
export const room = countryRoom({
  told: 'stats.question',
  sentences: [
    ['stats.gist.plans', 'stats.gist.done', 'stats.gist.stars'],
    ['share.results', 'share.ofAssessed'],
    ['stats.ungraded', 'stats.name.potentialImpact', 'stats.name.starred', 'stats.name.potentialForResults'],
    ['stats.mark'],
  ],
  above: [1.0487, 1.223],
  wide: 'calc(76.883em + 4px)',
  narrow: {
    '36em': 'calc(97.234em + 4px)',
    '30em': 'calc(98.461em + 4px)',
    '24em': 'calc(102.423em + 4px)',
    '20em': 'calc(105.463em + 4px)',
    '18em': 'calc(107.170em + 4px)',
    '17.5em': 'calc(110.530em + 4px)',
    '17em': 'calc(143.361em + 4px)',
    '14em': 'calc(146.167em + 4px)',
  },
  more: `&[sections]::after {
  content: none;
}`,
});
