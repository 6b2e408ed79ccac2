/** What <ogp-model> tells: only words, so that it reads nothing and never fails. */
import type { Values } from '../../base/attributes/attribute.js';
import { choice } from '../../base/attributes/choice.js';
import { flag } from '../../base/attributes/flag.js';
import { headingLevel } from '../../base/attributes/heading-level.js';
import type { Dated } from '../../base/element-model.js';
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

export const choosing = { pillar: choice(pillars) };
type Chosen = Values<typeof choosing>;
export const attributes = { ...choosing, open: flag, headingLevel };
export const wordFiles = ['model'];

export const path = (): string => '';
/** As of the presentation of OGP's that the words go back to, which has no date. */
export const own: Dated = { dataset: { asOf: '', notice: null } };

export const schema = (): Schema<Dated> => object({ dataset: datasetNote });

export const pick = (_: Dated, { pillar }: Chosen): ModelParts => ({ pillar });

export const blank = ({ pillar }: Chosen): ModelParts => ({ pillar });
