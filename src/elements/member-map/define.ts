import { define } from '../../base/define.js';
import { OgpMemberMap } from './member-map.js';

define('ogp-member-map', OgpMemberMap);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-member-map': OgpMemberMap;
  }
}
