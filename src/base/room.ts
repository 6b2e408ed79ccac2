/** The room that a page can keep for an element before its script has come, written once in the element's `x.room.ts`. */

export interface Room {
  /**
   * The rules, for an element that is not defined yet and not hidden: `&` stands for it. A page whose scripts are off never
   * gets them.
   */
  readonly css: string;
  /**
   * Texts to measure, in each language of the page, as the content of a pseudo-element: line by line, of each stem the longest
   * message. 2000 stands for a year, 2000–2000 for years, 88 for whatever else fills it.
   */
  readonly longest?: Readonly<Partial<Record<'before' | 'after', readonly (readonly string[])[]>>>;
}
