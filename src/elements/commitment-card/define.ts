import { define } from '../../base/define.js';
import { OgpCommitmentCard } from './commitment-card.js';

define('ogp-commitment-card', OgpCommitmentCard);

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-card': OgpCommitmentCard;
  }
}
