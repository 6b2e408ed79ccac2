import type { CSSResultGroup, TemplateResult } from 'lit';
import type { DatasetNote, SourceNote } from '../contract/note.js';
import type { Messages, WordsOf } from '../words/localizer.js';
import type { Attributes } from './attributes/attribute.js';
import type { Dated, ElementModel, ViewOptions } from './element-model.js';

/** What an element is made of. `V`: the options of its view, those of its attributes and further ones, which may be left out. */
export interface ElementParts<
  D extends Dated,
  M,
  C extends Attributes,
  A extends Attributes,
  W extends Messages,
  V extends ViewOptions<A>,
> {
  readonly model: ElementModel<D, M, C, A>;
  readonly view: (words: WordsOf<W>, model: M, options: V) => TemplateResult;
  /** Its English words, which stand in where another language has none. */
  readonly words: W;
  readonly styles: readonly CSSResultGroup[];
  /** Adds to the note of a dataset what a footer says of it; not needed by an element without a footer. */
  readonly note?: (note: DatasetNote, lang: string) => SourceNote;
}
