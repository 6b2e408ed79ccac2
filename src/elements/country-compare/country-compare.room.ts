import { countryRoom } from '../../base/country-room.js';

/** Of three members and four figures: how many there are the style sheet cannot know. */
export const room = countryRoom({
  told: 'countryCompare.told',
  sentences: [['share.completion', 'countryCompare.range', 'share.together']],
  wide: '39.927em',
  narrow: { '36em': '57.807em', '30em': '59.053em', '20em': '80.9em', '17em': '85.6em', '13em': '90em' },
});
