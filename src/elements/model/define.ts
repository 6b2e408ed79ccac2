import { define } from '../../base/define.js';
import { OgpModel } from './model.js';

define('ogp-model', OgpModel);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-model': OgpModel;
  }
}
