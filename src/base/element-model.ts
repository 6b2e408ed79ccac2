/** What an element is besides its look: what it asks for, and what of the answer it shows. No DOM, no Lit. */
import type { Schema } from '../contract/kit.js';
import type { DatasetNote, SourceNote } from '../contract/note.js';
import { valuesOf, type Attributes, type Get, type Values } from './attributes/attribute.js';

/** What of every document is shown in every footer. */
export interface Dated {
  readonly dataset: DatasetNote;
}

/** What the loader asks for before an element's code has come. `C`: the attributes that choose. */
export interface RequestOf<C extends Attributes = Attributes> {
  /** The attributes that choose the document, and the part of it that is shown. */
  readonly choosing: C;
  /**
   * The path of the document that they choose, below the endpoint; `''` where one that is needed is missing. Where they choose several,
   * the paths of all.
   */
  readonly path: (chosen: Values<C>) => string | readonly string[];
  /**
   * The files of words that it needs in languages beside English, beyond the one that all share: `areas`, the names of policy
   * areas, and the section that has the element's own name, where there is one.
   */
  readonly wordFiles: readonly string[];
}

/** Asks at once for each of the documents that are chosen, and waits until something came of each. */
export type Ask = <T>(schema: Schema<T>) => Promise<readonly PromiseSettledResult<T>[]>;

/** How the document is made: decoded from the one that is read, or put together from several. */
type Reading<D, C extends Attributes> =
  | {
      /** Decodes what the view needs of the document, and no more. */
      readonly schema: (chosen: Values<C>) => Schema<D>;
      readonly gather?: undefined;
    }
  | {
      readonly schema?: undefined;
      /**
       * Puts together what came of each document, in the order of the paths.
       * @param shown what is shown in answer to the same question, of which nothing may be lost.
       * @throws what a request failed with, where there is nothing to put together.
       */
      readonly gather: (ask: Ask, chosen: Values<C>, shown: D | undefined) => Promise<D>;
    };

/**
 * What an element's `x.model.ts` exports. `D` is the document that it reads, `M` what its view draws, `C` the attributes that choose, `A`
 * all attributes.
 */
export type ElementModel<D extends Dated, M, C extends Attributes, A extends Attributes> = ElementBasics<D, M, C, A> & Reading<D, C>;

interface ElementBasics<D extends Dated, M, C extends Attributes, A extends Attributes> extends RequestOf<C> {
  /** All attributes of its own: those that choose, and those that say how it is shown. */
  readonly attributes: A;
  /** The document of an element that needs none of the endpoint's: its `path` is `''`. */
  readonly own?: D;
  /** What of the document is shown. @throws {OgpError} `not-found` where it does not hold it. */
  readonly pick: (document: D, chosen: Values<C>) => M;
  /** What is drawn, unseen, to keep the room that the data will need. */
  readonly blank: (chosen: Values<C>) => M;
}

/** What is drawn beside the model, whatever the attributes say. */
export interface ViewContext {
  readonly dataset: SourceNote;
  /** Whether the data are still to come, and the model is a blank one. */
  readonly pending: boolean;
}

/** What a view is told beside its model. */
export type ViewOptions<A extends Attributes> = Values<A> & ViewContext;

/** The options of a view, without a DOM: from attributes as a page has them. */
export const viewOptions = <A extends Attributes>(attributes: A, get: Get, context: ViewContext): ViewOptions<A> => ({
  ...valuesOf(attributes, get),
  ...context,
});

/** A slim schema's type, which does not compile unless it is a part of the full document's. */
export type PartOf<Full extends Part, Part> = Full extends Part ? Part : never;
