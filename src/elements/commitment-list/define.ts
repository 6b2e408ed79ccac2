import { define } from '../../base/define.js';
import { OgpCommitmentList } from './commitment-list.js';

define('ogp-commitment-list', OgpCommitmentList);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-list': OgpCommitmentList;
  }
}
