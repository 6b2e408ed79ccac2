/** Codes and ids, in capitals. `''` where none is named. */
import { normalCode } from '../../contract/paths.js';
import { facts, textOf, type Attribute, type AttributeKind } from './attribute.js';

/* @__NO_SIDE_EFFECTS__ */
const code = (kind: AttributeKind, example: string): Attribute<string, string> => ({
  ...facts({ kind, example }),
  read: (written) => normalCode(textOf(written)),
});

/** A member: `GEO`, `GE`, or OGP's code of a local government. */
export const memberCode = code('member', 'GEO');
/** A commitment's id: `GE0025`. */
export const commitmentId = code('commitment', 'GE0025');
/** A plan: its number, `2`, or its id, `AP_GEO02`. */
export const planCode = code('plan', '2');
