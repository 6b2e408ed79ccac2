import { define } from '../../base/define.js';
import { OgpCountryCompare } from './country-compare.js';

define('ogp-country-compare', OgpCountryCompare);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-country-compare': OgpCountryCompare;
  }
}
