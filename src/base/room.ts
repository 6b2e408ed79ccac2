/** The room that a page can keep for an element before its script has come, written once in the element's `x.room.ts`. */

export interface Room {
  /**
   * The rules, for an element that is not defined yet and not hidden: `&` stands for it. A page whose scripts are off never
   * gets them.
   */
  readonly css: string;
  /**
   * For each language of the page, a text to measure: of a section of words, the longest message of each stem. It becomes the
   * content of `&::after`.
   */
  readonly longest?: { readonly section: string; readonly stems: readonly string[] };
}
