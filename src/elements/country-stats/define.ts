import { define } from '../../base/define.js';
import { OgpCountryStats } from './country-stats.js';

define('ogp-country-stats', OgpCountryStats);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-country-stats': OgpCountryStats;
  }
}
