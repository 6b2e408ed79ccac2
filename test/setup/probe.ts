/**
 * An element as plain as can be, for the tests of what every element does alike. It is made like any other: a model, a view and
 * a class; only that it reads documents that no endpoint has.
 */
import { html, type TemplateResult } from 'lit';
import { define } from '../../src/base/define.js';
import type { Values } from '../../src/base/attributes/attribute.js';
import { commitmentId } from '../../src/base/attributes/code.js';
import type { ViewOptions } from '../../src/base/element-model.js';
import { elementOf } from '../../src/base/element-of.js';
import { list, object, text, type Infer } from '../../src/contract/kit.js';
import { datasetNote } from '../../src/contract/note.js';
import { pathOfCode } from '../../src/contract/paths.js';
import { stats } from '../../src/generated/words/en/stats.js';
import { OgpError } from '../../src/page/errors.js';
import { withMethod } from '../../src/page/method.js';
import { boxStyles, footer, footerWords } from '../../src/views/box.js';
import type { WordsOf } from '../../src/words/localizer.js';

const probeDocument = object({ dataset: datasetNote, probes: list(object({ id: text, name: text })) });
type ProbeDocument = Infer<typeof probeDocument>;
type Probe = ProbeDocument['probes'][number];

/** Two probes lie in each document when their ids begin alike: `AA1`, `AA2`. */
export const probePath = (id: string): string => pathOfCode(id, (code) => `probes/${code.slice(0, 2)}.json`);

const choosing = { probe: { ...commitmentId, example: 'AA1' } };
type Chosen = Values<typeof choosing>;

const model = {
  choosing,
  attributes: choosing,
  wordFiles: ['stats'],
  path: ({ probe }: Chosen): string => probePath(probe),
  schema: () => probeDocument,
  pick({ probes }: ProbeDocument, { probe: id }: Chosen): Probe {
    const found = probes.find((one) => one.id === id);
    if (!found) throw new OgpError('not-found', id);
    return found;
  },
  blank: (): Probe => ({ id: '', name: '–' }),
};

const english = { ...footerWords, ...stats };

const view = (words: WordsOf<typeof english>, { name }: Probe, { dataset }: ViewOptions<typeof choosing>): TemplateResult =>
  html`<p>${words.t('stats.title', { name })} ${words.t('stats.question')}</p>
    ${footer(words, dataset, '')}`;

export class OgpProbe extends elementOf({ model, view, words: english, styles: [boxStyles], note: withMethod }) {}

define('ogp-probe', OgpProbe);
