/** What every element takes beside its own attributes. No DOM, no Lit. */
import { address } from './attributes/address.js';

export const commonAttributes = { endpoint: address };
