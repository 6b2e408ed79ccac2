/** What tools know of the elements, generated from their models (`src/generated/elements.ts`). Only types. */
import type { AttributeKind } from './attributes/attribute.js';

/** An attribute as tools know it. */
export interface AttributeFacts {
  readonly name: string;
  readonly property: string;
  readonly kind: AttributeKind;
  /** Whether it chooses what is shown, and not only how. */
  readonly chooses: boolean;
  /** The words of a closed set. */
  readonly values?: readonly string[];
  readonly example?: string;
  /** Its default, as it would be written; none where that is no value of it. */
  readonly fallback?: string;
}

export interface ElementFacts {
  readonly name: string;
  readonly tag: string;
  readonly attributes: readonly AttributeFacts[];
  /** A value for the attribute that chooses, where there is one. */
  readonly example: Readonly<Record<string, string>>;
  /** The documents that the example reads. */
  readonly paths: readonly string[];
  /** The attributes of which one alone chooses a document, where none does without them. */
  readonly naming: readonly string[];
}
