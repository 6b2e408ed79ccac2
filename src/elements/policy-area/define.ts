import { define } from '../../base/define.js';
import { OgpPolicyArea } from './policy-area.js';

define('ogp-policy-area', OgpPolicyArea);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-policy-area': OgpPolicyArea;
  }
}
