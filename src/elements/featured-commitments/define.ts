import { define } from '../../base/define.js';
import { OgpFeaturedCommitments } from './featured-commitments.js';

define('ogp-featured-commitments', OgpFeaturedCommitments);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-featured-commitments': OgpFeaturedCommitments;
  }
}
