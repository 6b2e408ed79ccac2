/**
 * An element as plain as can be, for the tests of what every element does alike. It is made like any other: a model, a view and
 * a class; only that it reads documents that no endpoint has.
 */
import { html, type TemplateResult } from 'lit';
import { define } from '../../src/base/define.js';
import type { Attributes } from '../../src/base/element-model.js';
import { OgpElement } from '../../src/base/ogp-element.js';
import { list, object, text, type Infer } from '../../src/contract/kit.js';
import { datasetNote, type SourceNote } from '../../src/contract/note.js';
import { normalCode, pathOfCode } from '../../src/contract/paths.js';
import { stats } from '../../src/generated/words/en/stats.js';
import { OgpError } from '../../src/page/errors.js';
import { boxStyles, footer, footerWords } from '../../src/views/box.js';
import type { WordsOf } from '../../src/words/localizer.js';

const probeDocument = object({ dataset: datasetNote, probes: list(object({ id: text, name: text })) });
type ProbeDocument = Infer<typeof probeDocument>;
type Probe = ProbeDocument['probes'][number];

/** Two probes lie in each document when their ids begin alike: `AA1`, `AA2`. */
export const probePath = (id: string): string => pathOfCode(id, (code) => `probes/${code.slice(0, 2)}.json`);

const model = {
  attributes: ['probe'],
  example: { probe: 'AA1' },
  wordFiles: ['stats'],
  path: (get: Attributes): string => probePath(get('probe') ?? ''),
  schema: () => probeDocument,
  pick({ probes }: ProbeDocument, get: Attributes): Probe {
    const id = normalCode(get('probe'));
    const found = probes.find((one) => one.id === id);
    if (!found) throw new OgpError('not-found', id);
    return found;
  },
  blank: (): Probe => ({ id: '', name: '–' }),
} as const;

const english = { ...footerWords, ...stats };

const view = (words: WordsOf<typeof english>, { name }: Probe, dataset: SourceNote): TemplateResult =>
  html`<p>${words.t('stats.title', { name })} ${words.t('stats.question')}</p>
    ${footer(words, dataset, '')}`;

export class OgpProbe extends OgpElement<ProbeDocument, Probe, typeof english> {
  static override properties = { probe: {} };
  static override styles = [...OgpElement.styles, boxStyles];

  declare probe: string | undefined;

  protected override readonly model = model;
  protected override readonly english = english;

  protected override draw(words: WordsOf<typeof english>, probe: Probe, dataset: SourceNote): TemplateResult {
    return view(words, probe, dataset);
  }
}

define('ogp-probe', OgpProbe);
