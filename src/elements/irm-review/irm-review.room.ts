import { countryRoom } from '../../base/country-room.js';

/** The questions and their answers stand in lines of a known number. */
export const room = countryRoom({
  told: 'irmReview.told',
  sentences: [['irmReview.ofPlan', 'irmReview.unreviewed']],
  wide: '42.68em',
  narrow: { '36em': '64.33em', '30em': '65.57em', '18em': '67.27em', '17em': '98.6em' },
});
