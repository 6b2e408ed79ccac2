/** Text from the data. */
import { object, optional, text, token, type Infer } from './kit.js';

/** A language's BCP 47 tag. */
export const languageTag = token(/^[a-z]{2,3}$/);

/** Text in whatever language it was written; `lang` is given where that is known, and absent where not. */
export const writtenText = object({ text, lang: optional(languageTag) });
export type WrittenText = Infer<typeof writtenText>;
