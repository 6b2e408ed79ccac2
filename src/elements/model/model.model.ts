/** What <ogp-model> tells: only words, so that it reads nothing and never fails. */
import type { Attributes, Dated } from '../../base/element-model.js';
import { object, type Schema } from '../../contract/kit.js';
import { datasetNote } from '../../contract/note.js';

/** What OGP's model is built on. */
export const pillars = ['together', 'action', 'ambition'] as const;
export type Pillar = (typeof pillars)[number];

/** From one promise to the next, in order. */
export const steps = ['promise', 'plan', 'do', 'review', 'learn'] as const;

/** What the Independent Reporting Mechanism asks of a plan. */
export const questions = ['together', 'checkable', 'ambition'] as const;

export interface ModelParts {
  /** The one pillar that was asked for. */
  readonly pillar: Pillar | undefined;
}

export const choices = { pillar: pillars };
export const attributes = ['pillar'] as const;
export const example = {};
export const wordFiles = ['model'];

export const path = (): string => '';
/** As of the presentation of OGP's that the words go back to, which has no date. */
export const own: Dated = { dataset: { asOf: '', notice: null } };

export const schema = (): Schema<Dated> => object({ dataset: datasetNote });

export const pick = (_: Dated, get: Attributes): ModelParts => blank(get);

export const blank = (get: Attributes): ModelParts => ({ pillar: pillars.find((pillar) => pillar === get('pillar')?.trim()) });
