/** The figures, each as "n of m": a large numeral, what it is of, and its label. */
import { html, type TemplateResult } from 'lit';
import type { Portion } from '../../contract/portion.js';
import type { stats as statsWords } from '../../generated/words/en/stats.js';
import type { WordsOf } from '../../words/localizer.js';
import type { RecordFigures } from './country-stats.model.js';

type TileWords = WordsOf<typeof statsWords>;

export function figureTiles(words: TileWords, stats: RecordFigures): TemplateResult {
  const assessed = (label: string, portion: Portion): TemplateResult =>
    tile(words, label, portion, words.t('stats.ofAssessed', { m: portion.of }), words.t('stats.noneAssessed'));
  const { starred } = stats;
  return html`<dl part="body" class="tiles">
    <div>
      <dt>${words.t('stats.commitments')}</dt>
      <dd><b>${words.number(stats.commitments)}</b> <small>${words.plural('stats.inPlans', stats.plans)}</small></dd>
    </div>
    ${tile(words, words.t('stats.starred'), starred, words.t('stats.ofRated', { m: starred.of }), words.t('stats.noneRated'))}
    ${assessed(words.t('stats.completed'), stats.completion.high)} ${assessed(words.t('stats.potentialImpact'), stats.potentialImpact.high)}
    ${assessed(words.t('stats.potentialForResults'), stats.potentialForResults.high)}
    ${assessed(words.t('stats.results'), stats.results.strong)}
  </dl>`;
}

/** Where nothing was assessed there is no zero to show, only that. */
const tile = (words: TileWords, label: string, { count, of }: Portion, denominator: string, none: string): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      ${
        of
          ? html`<b>${words.number(count)}</b> <small>${denominator}</small>`
          : html`<span class="hollow" aria-hidden="true"></span> <span class="missing">${none}</span>`
      }
    </dd>
  </div>`;
