import { html, nothing, type TemplateResult } from 'lit';
import type { ViewOptions } from '../../base/element-model.js';
import { model } from '../../generated/words/en/model.js';
import { boxStyles, footer, footerWords, heading } from '../../views/box.js';
import type { WordsOf } from '../../words/localizer.js';
import { pillars, questions, steps, type attributes, type ModelParts } from './model.model.js';
import { modelStyles } from './model.styles.js';

export const words = { ...footerWords, ...model };
export const styles = [boxStyles, modelStyles];

type ModelWords = WordsOf<typeof words>;

export type ModelOptions = ViewOptions<typeof attributes>;

export const view = (words: ModelWords, { pillar }: ModelParts, { dataset, headingLevel, open }: ModelOptions): TemplateResult => {
  const level = headingLevel + 1;
  return html`<header part="header">
      ${heading(headingLevel, words.t('model.title'))}
      <p class="gist"><span>${words.t('model.gist')}</span></p>
    </header>
    <div part="body">
      ${
        pillar
          ? html`<ul class="alone" role="list">
              ${item(words.t(`model.pillar.${pillar}.name`), words.t(`model.pillar.${pillar}.text`))}
            </ul>`
          : html`${part(
              words.t('model.steps'),
              level,
              open,
              html`<ol role="list">
                ${steps.map((step) => item(words.t(`model.step.${step}.name`), words.t(`model.step.${step}.text`)))}
              </ol>`,
            )}
            ${part(
              words.t('model.pillars'),
              level,
              open,
              html`<ul role="list">
                ${pillars.map((one) => item(words.t(`model.pillar.${one}.name`), words.t(`model.pillar.${one}.text`)))}
              </ul>`,
            )}
            ${part(
              words.t('model.questions'),
              level,
              open,
              html`<ul class="questions" role="list">
                ${questions.map((question) => item('', words.t(`model.question.${question}`)))}
              </ul>`,
            )}`
      }
    </div>
    ${footer(words, dataset, 'https://www.opengovpartnership.org/', {
      source: words.t('model.source'),
      date: words.t('model.date'),
    })}`;
};

const part = (title: string, level: number, open: boolean, content: TemplateResult): TemplateResult =>
  html`<details ?open=${open}>
    <summary><span role="heading" aria-level=${level}>${title}</span></summary>
    ${content}
  </details>`;

const item = (name: string, text: string): TemplateResult => html`<li>${name ? html`<b>${name}</b>${' '}` : nothing}${text}</li>`;
