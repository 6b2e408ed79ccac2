/** What an element is besides its look: what it asks for, and what of the answer it shows. No DOM, no Lit. */
import type { Schema } from '../contract/kit.js';
import type { DatasetNote } from '../contract/note.js';
import type { Choices } from './choices.js';

/** Reads one attribute, or the property behind it. */
export type Attributes = (name: string) => string | null | undefined;

/** What of every document is shown in every footer. */
export interface Dated {
  readonly dataset: DatasetNote;
}

/** What the loader asks for before an element's code has come. */
export interface RequestOf {
  /**
   * The path of the document that the attributes name, below the endpoint; `''` where one that is needed is missing. Where they name
   * several, the paths of all.
   */
  readonly path: (get: Attributes) => string | readonly string[];
  /**
   * The files of words that it needs in languages beside English, beyond the one that all share: `areas`, the names of policy
   * areas, and the section that has the element's own name, where there is one.
   */
  readonly wordFiles: readonly string[];
}

/** Asks at once for each of the documents that the attributes name, and waits until something came of each. */
export type Ask = <T>(schema: Schema<T>) => Promise<readonly PromiseSettledResult<T>[]>;

/** How the document is made: decoded from the one that is read, or put together from several. */
type Reading<D> =
  | {
      /** Decodes what the view needs of the document, and no more. */
      readonly schema: (get: Attributes) => Schema<D>;
      readonly gather?: undefined;
    }
  | {
      readonly schema?: undefined;
      /**
       * Puts together what came of each document, in the order of the paths.
       * @param shown what is shown in answer to the same question, of which nothing may be lost.
       * @throws what a request failed with, where there is nothing to put together.
       */
      readonly gather: (ask: Ask, get: Attributes, shown: D | undefined) => Promise<D>;
    };

/** What an element's `x.model.ts` exports. `D` is the document that it reads, `M` what its view draws. */
export type ElementModel<D extends Dated, M> = ElementBasics<D, M> & Reading<D>;

interface ElementBasics<D extends Dated, M> extends RequestOf {
  /** The attributes that choose the document, and what of it is shown. */
  readonly attributes: readonly string[];
  /** What is asked for, as a reader is told that there is none of it; by default the first attribute's code, in capitals. */
  readonly asked?: (get: Attributes) => string;
  /** The values of attributes that have a closed set of them; several may be given with spaces between. */
  readonly choices?: Choices;
  /** Attributes that show something in the sample data, to copy: the first one stands in the sentence that says what is missing. */
  readonly example: Readonly<Record<string, string>>;
  /** The document of an element that needs none of the endpoint's: its `path` is `''`. */
  readonly own?: D;
  /** What of the document is shown. @throws {OgpError} `not-found` where it does not hold it. */
  readonly pick: (document: D, get: Attributes) => M;
  /** What is drawn, unseen, to keep the room that the data will need. */
  readonly blank: (get: Attributes) => M;
}

/** A slim schema's type, which does not compile unless it is a part of the full document's. */
export type PartOf<Full extends Part, Part> = Full extends Part ? Part : never;
