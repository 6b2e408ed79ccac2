import { define } from '../../base/define.js';
import { OgpNumbers } from './numbers.js';

define('ogp-numbers', OgpNumbers);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-numbers': OgpNumbers;
  }
}
