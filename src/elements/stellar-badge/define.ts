import { define } from '../../base/define.js';
import { OgpStellarBadge } from './stellar-badge.js';

define('ogp-stellar-badge', OgpStellarBadge);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-stellar-badge': OgpStellarBadge;
  }
}
