/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { documentUrl } from '../data/endpoint.js';
import { isOgpError, type OgpError } from '../data/errors.js';
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

/** A date as wide as most. */
const blankNote: DatasetNote = { asOf: '2000-11-20', notice: null };

/** Stands in where even the code for failures could not be had: the page's own fallback, without a word. */
const bareFailure = {
  failure: (...[, , , , alone]: Parameters<typeof import('../failure/failure-view.js').failure>) => html`<slot ?hidden=${!alone}></slot>`,
};

/** What the screen stands for, and what it shows. */
interface Shown<D, M> {
  readonly key: string;
  readonly document: D;
  readonly model: M;
}

/**
 * The base of every element. `D` is the document that it reads, `M` what it draws: chosen from the document by `pick`,
 * drawn by `view`, and stood in for by `blank` while there is none: drawn too, so that it is of the same size, but unseen.
 */
export abstract class OgpElement<D extends Dated, M> extends LitElement {
  static override properties: PropertyDeclarations = { endpoint: {}, data: { attribute: false } };
  static override styles = [baseStyles];

  /** The version of the library that this class is from. */
  static readonly version = version;
  /** The tag whose request this element makes. */
  static readonly tag: keyof typeof requests;
  /** The element's English words, which stand in where another language has none. */
  static readonly english: Messages;

  /** Where the data are: the address of a `v1/` folder. Default: the page's endpoint. */
  declare endpoint: string | undefined;
  /** A document to show instead of one from the endpoint: nothing is requested then. */
  declare data: D | undefined;

  protected abstract readonly schema: Schema<D>;

  /** What of the document is shown. @throws {OgpError} `not-found` where it does not hold it. */
  protected abstract pick(document: D): M;
  /** Draws a model. */
  protected abstract view(words: Localizer, model: M, dataset: DatasetNote): TemplateResult;
  /** What is drawn, unseen, to keep the room that the data will need. */
  protected abstract blank(): M;
  /** What the choice of `pick` depends on besides the document. */
  protected selection(): readonly unknown[] {
    return [];
  }

  readonly #internals = this.attachInternals();
  #shown: Shown<D, M> | undefined;
  #failure: Pick<typeof import('../failure/failure-view.js'), 'failure'> | undefined;
  /** The key of the latest run: a failure is shown for its own only. */
  #asked: string | undefined;
  #fresh = false;
  #stop: (() => void) | undefined;

  readonly #task = new Task(this, {
    args: () => [this.data, this.#key(), nearest(this, 'lang')] as const,
    task: async ([data, key, lang], { signal }): Promise<Shown<D, M>> => {
      if (key !== this.#asked) this.#failure = undefined;
      this.#asked = key;
      const words = loadWords(lang, namesAreas.has(this.#class.tag));
      const document = data ?? (await load(this.#url(), this.schema, signal, this.#fresh));
      await words;
      return { key, document, model: this.pick(document) };
    },
    onComplete: (shown) => {
      this.#shown = shown;
      this.#send('ogp-load', { document: shown.document });
    },
    onError: async (error) => {
      if (!isOgpError(error)) return; // Given up.
      const key = this.#asked;
      const failure = await import('../failure/failure-view.js').catch(() => bareFailure);
      if (key !== this.#asked) return; // Another document was asked for meanwhile.
      this.#failure = failure;
      this.requestUpdate();
      this.#send('ogp-error', { error });
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = follow(this, () => this.requestUpdate());
    if (this.#task.error) void this.reload();
    this.requestUpdate(); // It may have been moved to where another language is spoken.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    // A move within the page disconnects too, and must not give up the request.
    queueMicrotask(() => this.isConnected || this.#task.abort());
  }

  /** Away from the page it would take itself for another: one without the page's language and endpoint. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** Asks the endpoint again. Where that fails, what is shown stays, marked as not updated. */
  async reload(): Promise<void> {
    this.#fresh = true;
    await this.#task.run();
    this.#fresh = false;
  }

  protected override render(): TemplateResult {
    const { tag, english } = this.#class;
    const words = new Localizer(nearest(this, 'lang'), english);
    const shown = this.#shown?.key === this.#key() ? this.#shown : undefined;
    const failure = isOgpError(this.#task.error) && this.#failure?.failure(this, words, tag, this.#task.error, !shown);
    const state = failure ? (shown ? 'stale' : 'error') : shown ? 'ready' : 'loading';
    this.#internals.states.clear();
    this.#internals.states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
    return html`<div part="base" class="base ${state}" lang=${words.lang} dir=${words.lang === 'ar' ? 'rtl' : 'ltr'}>
      ${!shown && failure ? nothing : this.view(words, shown?.model ?? this.blank(), shown?.document.dataset ?? blankNote)}${failure || nothing}
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
