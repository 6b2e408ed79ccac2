/** Several codes or ids, each once. */
import { normalCodes } from '../../contract/paths.js';
import { facts, textOf, type Attribute, type AttributeKind } from './attribute.js';

/* @__NO_SIDE_EFFECTS__ */
const codes = (kind: AttributeKind, example: string): Attribute<readonly string[], string> => ({
  ...facts({ kind, example }),
  read: (written) => normalCodes(textOf(written)),
});

export const memberCodes = codes('members', 'GEO TUN UKR');
export const commitmentIds = codes('commitments', 'AR0048 GE0025 CO0035');
export const planCodes = codes('plans', 'AP_GEO02');
