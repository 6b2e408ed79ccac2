import { countryRoom } from '../../base/country-room.js';

/** Of an area with more than three commitments and more than six members: how many there are nobody can know before. */
export const room = countryRoom({
  told: 'policyArea.told',
  sentences: [['policyArea.members']],
  wide: '45.07em',
  narrow: {
    '57.6em': '48.02em',
    '52.75em': '62.24em',
    '38.85em': '71.08em',
    '36em': '76.95em',
    '35.19em': '91.16em',
    '30em': '92.41em',
    '20em': '95.45em',
    '18em': '98.68em',
    '14em': '103.4em',
    '12em': '106.5em',
  },
});
