/** "n of m". */
import { checked, count, object, type Infer } from './kit.js';

/** `of` holds only what was assessed. Where it is 0 there is no share to show. */
export const portion = checked(object({ count, of: count }), ({ count, of }) => count <= of);
export type Portion = Infer<typeof portion>;
