/** What a member is called. */
import { nullable, text, token } from './kit.js';

/** `alpha2` is the ISO 3166-1 code of a country, for its name in the reader's language; `name` is OGP's, in English. */
export const memberNaming = { alpha2: nullable(token(/^[A-Z]{2}$/)), name: text };
