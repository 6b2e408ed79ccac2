import { countryRoom } from '../../base/country-room.js';

/** Time line and plans stand in lines of a known number. */
export const room = countryRoom({
  told: 'actionPlans.told',
  sentences: [['actionPlans.plans', 'actionPlans.change.same', 'actionPlans.change.both']],
  wide: '43.253em',
  narrow: { '36em': '39.61em', '30em': '40.86em', '20em': '50.77em', '18em': '52.47em', '17em': '55.36em', '13em': '58.1em' },
});
