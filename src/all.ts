/** Defines every element. */
import './elements/commitment-card/define.js';
import './elements/country-stats/define.js';
import './elements/stellar-badge/define.js';

export * from './index.js';
