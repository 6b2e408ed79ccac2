/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { documentUrl, onConfigure } from '../data/endpoint.js';
import { OgpError } from '../data/errors.js';
import { namesAreas, requests } from '../data/requests.js';
import type { Dataset } from '../data/schema/common.js';
import type { Schema } from '../data/schema/kit.js';
import { load } from '../data/store.js';
import { baseStyles } from '../styles/base.styles.js';
import { version } from './define.js';
import { languageOf } from './language-of.js';
import { followLanguage } from './follow-language.js';
import { loadedMessages, loadMessages, Localizer, type Messages } from './localize.js';

/** Sent when the data are shown. */
export type OgpLoadEvent = CustomEvent<{ readonly document: unknown }>;
/** Sent when they cannot be. */
export type OgpErrorEvent = CustomEvent<{ readonly error: OgpError }>;

declare global {
  interface GlobalEventHandlersEventMap {
    'ogp-load': OgpLoadEvent;
    'ogp-error': OgpErrorEvent;
  }
}

const ogpSite = 'https://www.opengovpartnership.org/';

/** What every document of the endpoint has. */
interface Document {
  readonly dataset: Dataset;
}

/** What is on the screen: where it came from, the words, and the model. */
interface Shown<M> {
  readonly key: string;
  readonly words: Localizer;
  readonly dataset: Dataset;
  readonly model: M;
}

/**
 * The base of every element. `D` is the document that it reads, `M` what it draws: chosen from the document by `pick`,
 * drawn by `view`, and drawn as a blank of the same size while there is none.
 */
export abstract class OgpElement<D extends Document, M> extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
  };
  static override styles = [baseStyles];

  /** The version of the library that this class is from. */
  static readonly version = version;
  /** The element's English words, which stand in where another language has none. */
  static readonly english: Messages = {};
  /** The tag whose request this element makes, and an attribute without which it can make none, with an example. */
  static readonly tag: keyof typeof requests;
  static readonly needs: readonly [attribute: string, example: string];

  /** Where the data are: the address of a `v1/` folder. Default: the page's endpoint. */
  declare endpoint: string | undefined;
  /** The level, 2 to 6, of the element's own heading in the page's outline. Default 3. */
  declare headingLevel: number;
  /** A document to show instead of one from the endpoint: nothing is requested then. */
  declare data: D | undefined;

  protected abstract readonly schema: Schema<D>;

  /** What of the document is shown. @throws {OgpError} `not-found` where it does not hold it. */
  protected abstract pick(document: D): M;
  /** Draws a model. */
  protected abstract view(words: Localizer, model: M, dataset: Dataset): TemplateResult;
  /** Draws a blank of the final size. */
  protected abstract blank(words: Localizer): TemplateResult;
  /** What the choice of `pick` depends on besides the document. */
  protected selection(): readonly unknown[] {
    return [];
  }

  protected readonly internals = this.attachInternals();
  #shown: Shown<M> | undefined;
  #lang = '';
  #fresh = false;
  #asked = false;
  #stop: (() => void)[] = [];

  readonly #task = new Task(this, {
    task: async ([data, path, url, lang], { signal }) => {
      const words = this.#words(lang);
      const document = data ?? (await this.#load(path, url, signal));
      return { document, shown: { key: this.#key(), words: await words, dataset: document.dataset, model: this.pick(document) } };
    },
    args: () => {
      const path = this.#path();
      return [this.data, path, path && documentUrl(this, path), this.#lang, ...this.selection()] as const;
    },
    onComplete: ({ document, shown }) => {
      this.#shown = shown;
      this.#send('ogp-load', { document });
    },
    onError: (error) => {
      if (error instanceof OgpError) this.#send('ogp-error', { error });
    },
  });

  constructor() {
    super();
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = (): void => {
      const lang = languageOf(this);
      if (lang !== this.#lang) this.requestUpdate();
      this.#lang = lang;
    };
    follow();
    this.#stop = [followLanguage(this, follow), onConfigure(() => this.requestUpdate())];
    if (this.#task.status === TaskStatus.ERROR) void this.#task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.forEach((stop) => stop());
    // A move within the page disconnects too, and must not give up the request.
    queueMicrotask(() => {
      if (!this.isConnected && this.#task.status === TaskStatus.PENDING) this.#task.abort();
    });
  }

  /** Asks the endpoint again. Where that fails, what is shown stays, marked as not updated. */
  async reload(): Promise<void> {
    this.#fresh = true;
    await this.#task.run();
  }

  protected override render(): TemplateResult {
    const { error, status } = this.#task;
    const shown = this.#shown?.key === this.#key() ? this.#shown : undefined;
    const failed = status === TaskStatus.ERROR && error instanceof OgpError ? error : undefined;
    this.#mark({ loading: !shown && !failed, stale: !!shown && !!failed, error: !shown && !!failed });
    if (shown) {
      const { words, model, dataset } = shown;
      return html`<div part="base" class="base ready" lang=${words.lang} dir=${words.direction}>
        ${this.view(words, model, dataset)}${failed ? this.#notice(words, html`${words.t('common.stale')} ${this.#reason(words, failed)}`) : nothing}
      </div>`;
    }
    const words = new Localizer(this.#lang, loadedMessages(this.#lang), this.#static.english);
    if (!failed) return html`<div part="base" class="base pending" aria-hidden="true">${this.blank(words)}</div>`;
    return html`<div part="base" class="base error" lang=${words.lang} dir=${words.direction}>
      <slot><a href=${ogpSite}>${words.t('common.ogp')}</a></slot>
      ${this.#notice(words, this.#reason(words, failed), failed.kind !== 'config')}
    </div>`;
  }

  /** The element's own heading, at its level in the page's outline. */
  protected heading(content: unknown): TemplateResult {
    return html`<div part="title" class="title" role="heading" aria-level=${this.headingLevel}>${content}</div>`;
  }

  /** Where the figures are from, and of when. */
  protected footer(words: Localizer, dataset: Dataset, url: string): TemplateResult {
    return html`<footer part="footer">
      <span>${words.t('common.source')} <a part="source" href=${url || ogpSite}>${words.t('common.ogp')}</a></span>
      <span>${words.t('common.asOf', { date: words.date(dataset.asOf) })}</span>
      ${dataset.notice ? html`<strong>${dataset.notice === 'sample data' ? words.t('common.sample') : dataset.notice}</strong>` : nothing}
    </footer>`;
  }

  get #static(): typeof OgpElement {
    return this.constructor as typeof OgpElement;
  }

  #path(): string {
    return requests[this.#static.tag]((name) => Reflect.get(this, name) as string | null | undefined);
  }

  /** What the screen stands for: another document or another choice of it must never be shown under this one's name. */
  #key(): string {
    const path = this.#path();
    return JSON.stringify([this.data ? 0 : documentUrl(this, path), this.selection()]);
  }

  async #words(lang: string): Promise<Localizer> {
    return new Localizer(lang, await loadMessages(lang, namesAreas.has(this.#static.tag)), this.#static.english);
  }

  async #load(path: string, url: string, signal: AbortSignal): Promise<D> {
    const fresh = this.#fresh;
    this.#fresh = false;
    if (!url) {
      await this.#words(this.#lang);
      throw new OgpError('config', path ? 'endpoint' : this.#static.needs[0]);
    }
    return load(url, this.schema, signal, fresh);
  }

  #reason(words: Localizer, { kind, message }: OgpError): string {
    if (kind !== 'config') return words.t(`error.${kind}`);
    const [attribute, example] = this.#static.needs;
    return message === 'endpoint' ? words.t('error.endpoint') : words.t('error.config', { attribute, example: `${attribute}="${example}"` });
  }

  #notice(words: Localizer, reason: unknown, retry = true): TemplateResult {
    const again = (): void => {
      this.#asked = true;
      void this.reload();
    };
    return html`<p part="status" class="notice" aria-live=${this.#asked ? 'polite' : nothing}>
      ${reason} ${retry ? html`<button part="action" @click=${again}>${words.t('common.retry')}</button>` : nothing}
    </p>`;
  }

  #mark(states: Record<string, boolean>): void {
    this.internals.ariaBusy = String(states['loading']);
    for (const [name, on] of Object.entries(states)) this.internals.states[on ? 'add' : 'delete'](name);
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })));
  }
}
