import { define } from '../../base/define.js';
import { OgpIrmReview } from './irm-review.js';

define('ogp-irm-review', OgpIrmReview);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-irm-review': OgpIrmReview;
  }
}
