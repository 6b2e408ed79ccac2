/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { documentUrl } from '../data/endpoint.js';
import { OgpError } from '../data/errors.js';
import { namesAreas, requests } from '../data/requests.js';
import type { DatasetNote } from '../data/schema/note.js';
import type { Schema } from '../data/schema/kit.js';
import { load } from '../data/store.js';
import { baseStyles } from '../styles/base.styles.js';
import { version } from './define.js';
import { loadWords, Localizer, type Messages } from './localize.js';
import { follow, nearest } from './surroundings.js';

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

/** What of every document is shown in every footer. */
interface Dated {
  readonly dataset: DatasetNote;
}

/** What is on the screen, and the key of what it stands for. */
interface Shown<D, M> {
  readonly key: string;
  readonly document: D;
  readonly model: M;
}

type Failure = typeof import('../failure/failure-view.js');

/**
 * The base of every element. `D` is the document that it reads, `M` what it draws: chosen from the document by `pick`,
 * drawn by `view`, and stood in for by `blank`, of the same size, while there is none.
 */
export abstract class OgpElement<D extends Dated, M> extends LitElement {
  static override properties: PropertyDeclarations = {
    endpoint: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
  };
  static override styles = [baseStyles];

  /** The version of the library that this class is from. */
  static readonly version = version;
  /** The tag whose request this element makes. */
  static readonly tag: keyof typeof requests;
  /** The element's English words, which stand in where another language has none. */
  static readonly english: Messages;

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
  protected abstract view(words: Localizer, model: M, dataset: DatasetNote): TemplateResult;
  /** Draws a blank of the final size. */
  protected abstract blank(words: Localizer): TemplateResult;
  /** What the choice of `pick` depends on besides the document. */
  protected selection(): readonly unknown[] {
    return [];
  }

  readonly #internals = this.attachInternals();
  #shown: Shown<D, M> | undefined;
  #failure: Failure | undefined;
  #fresh = false;
  #stop: (() => void) | undefined;

  readonly #task = new Task(this, {
    task: async ([data, url, lang], { signal }): Promise<Shown<D, M>> => {
      const fresh = this.#fresh;
      this.#fresh = false;
      const words = loadWords(lang, namesAreas.has(this.#class.tag));
      const document = data ?? (await load(url, this.schema, signal, fresh));
      await words;
      return { key: this.#key(), document, model: this.pick(document) };
    },
    args: () => [this.data, this.#url(), nearest(this, 'lang'), ...this.selection()] as const,
    onComplete: (shown) => {
      this.#shown = shown;
      this.#send('ogp-load', { document: shown.document });
    },
    onError: async (error) => {
      if (!(error instanceof OgpError)) return;
      this.#failure = await import('../failure/failure-view.js').catch(() => undefined);
      this.requestUpdate();
      this.#send('ogp-error', { error });
    },
  });

  constructor() {
    super();
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = follow(this, () => this.requestUpdate());
    if (this.#task.status === TaskStatus.ERROR) void this.#task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
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
    const { error } = this.#task;
    const { tag, english } = this.#class;
    const words = new Localizer(nearest(this, 'lang'), english);
    const shown = this.#shown?.key === this.#key() ? this.#shown : undefined;
    const failed = error instanceof OgpError && this.#failure ? error : undefined;
    const state = shown ? (failed ? 'stale' : '') : failed ? 'error' : 'loading';
    for (const name of ['loading', 'stale', 'error']) this.#internals.states[name === state ? 'add' : 'delete'](name);
    this.#internals.ariaBusy = String(state === 'loading');
    const retry = (): void => void this.reload();
    const note = failed && this.#failure?.[shown ? 'staleView' : 'failureView'](words, failed, tag, retry);
    return html`<div
      part="base"
      class="base ${state}"
      lang=${words.lang}
      dir=${words.lang === 'ar' ? 'rtl' : 'ltr'}
      aria-hidden=${state === 'loading' || nothing}
    >
      ${shown ? this.view(words, shown.model, shown.document.dataset) : failed ? nothing : this.blank(words)}${note}
    </div>`;
  }

  get #class(): typeof OgpElement {
    return this.constructor as typeof OgpElement;
  }

  #url(): string {
    const path = requests[this.#class.tag]((name) => Reflect.get(this, name) as string | null | undefined);
    return path && documentUrl(this, path);
  }

  /** What the screen stands for: another document, or another choice of it, must never be shown under this one's name. */
  #key(): string {
    return [!this.data && this.#url(), ...this.selection()].join();
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true })));
  }
}
