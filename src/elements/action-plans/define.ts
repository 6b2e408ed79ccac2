import { define } from '../../base/define.js';
import { OgpActionPlans } from './action-plans.js';

define('ogp-action-plans', OgpActionPlans);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-action-plans': OgpActionPlans;
  }
}
