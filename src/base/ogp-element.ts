/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DatasetNote } from '../contract/note.js';
import { documentUrl } from '../page/endpoint.js';
import { isOgpError, type OgpError } from '../page/errors.js';
import { decode, load } from '../page/store.js';
import { follow, nearest } from '../page/surroundings.js';
import { loadWords } from '../words/load.js';
import { Localizer, type Messages, type WordsOf } from '../words/localizer.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { version } from './define.js';
import type { Attributes, Dated, ElementModel } from './element-model.js';
import { failureStyles, failureView, failureWords } from './failure-view.js';

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

/** A date as wide as most. */
const blankNote: DatasetNote = { asOf: '2000-11-20', notice: null };

/** What the screen stands for, and what it shows. */
interface Shown<D, M> {
  readonly key: string;
  readonly document: D;
  readonly model: M;
}

/**
 * The base of every element. `D` is the document that it reads, `M` what it draws of it, `E` its English messages. A blank
 * model stands in while there is no data: drawn too, so that it is of the same size, but unseen.
 */
export abstract class OgpElement<D extends Dated, M, E extends Messages> extends LitElement {
  static override properties: PropertyDeclarations = { endpoint: {}, data: { attribute: false } };
  static override styles: CSSResultGroup[] = [baseStyles, buttonStyles, failureStyles];

  /** The version of the library that this class is from. */
  static readonly version = version;

  /** Where the data are: the address of a `v1/` folder. Default: the page's endpoint. */
  declare endpoint: string | undefined;
  /** A document to show instead of one from the endpoint: nothing is requested then. Checked as one from the network is. */
  declare data: D | undefined;

  protected abstract readonly model: ElementModel<D, M>;
  /** The element's English words, which stand in where another language has none. */
  protected abstract readonly english: E;

  /** Draws a model: the element's pure view, with what the element's attributes and the reader's acts add to it. */
  protected abstract draw(words: WordsOf<E>, model: M, dataset: DatasetNote): TemplateResult;

  readonly #internals = this.attachInternals();
  #shown: Shown<D, M> | undefined;
  #error: OgpError | undefined;
  /** The key of the latest run: a failure is shown for its own only. */
  #asked: string | undefined;
  /** What the last render showed, and what was last told to be shown: each showing is told once, whatever is rendered anew meanwhile. */
  #onScreen: Shown<D, M> | undefined;
  #told: Shown<D, M> | undefined;
  /** Whether the request was given up because the element had left the page. */
  #abandoned = false;
  #fresh = false;
  #stop: (() => void) | undefined;

  readonly #task = new Task(this, {
    args: () => [this.data, this.#key(), nearest(this, 'lang')] as const,
    task: async ([data, key, lang], { signal }): Promise<Shown<D, M>> => {
      if (key !== this.#asked) this.#error = undefined;
      this.#asked = key;
      const words = loadWords(lang, this.model.showsPolicyAreas);
      const schema = this.model.schema(this.#get);
      const document = data ? decode(schema, data) : await load(this.#url(), schema, signal, this.#fresh);
      await words;
      return { key, document, model: this.model.pick(document, this.#get) };
    },
    onComplete: (shown) => {
      this.#shown = shown;
      this.#error = undefined;
    },
    onError: (error) => {
      if (!isOgpError(error)) return; // The request was given up.
      this.#error = error;
      void this.updateComplete.then(() => this.#send('ogp-error', { error }));
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = follow(this, () => this.requestUpdate());
    if (this.#abandoned) void this.#task.run();
    else if (this.#task.error) void this.reload();
    this.#abandoned = false;
    this.requestUpdate(); // It may have been moved to where another language is spoken.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    // A move within the page disconnects too, and must not give up the request.
    queueMicrotask(() => {
      if (this.isConnected || this.#task.status !== TaskStatus.PENDING) return;
      this.#abandoned = true;
      this.#task.abort();
    });
  }

  /** Away from the page it would take itself for another: one without the page's language and endpoint. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.#onScreen;
    if (!shown || (shown.key === this.#told?.key && shown.document === this.#told.document)) return;
    this.#told = shown;
    this.#send('ogp-load', { document: shown.document });
  }

  /** Asks the endpoint again. Where that fails, what is shown stays, marked as not updated. */
  async reload(): Promise<void> {
    this.#fresh = true;
    await this.#task.run();
    this.#fresh = false;
  }

  protected override render(): TemplateResult {
    const words = new Localizer(nearest(this, 'lang'), this.english);
    const shown = this.#shown?.key === this.#key() ? this.#shown : undefined;
    this.#onScreen = shown;
    const error = this.#error;
    const state = error ? (shown ? 'stale' : 'error') : shown ? 'ready' : 'loading';
    this.#setState(state);
    this.#internals.ariaBusy = String(state === 'loading');
    const model = shown?.model ?? this.model.blank(this.#get);
    return html`<div part="base" class="base ${state}" lang=${words.lang} dir=${words.dir}>
      ${state === 'error' ? nothing : this.draw(words, model, shown?.document.dataset ?? blankNote)}
      ${error ? this.#failure(error, !shown) : nothing}
    </div>`;
  }

  /** Browsers of before 2024 have no custom states, or only some names: those without do without. */
  #setState(state: string): void {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(state);
    } catch {
      // Only a page's own style for `:state()` is lost.
    }
  }

  #failure({ kind }: OgpError, alone: boolean): TemplateResult {
    const [attribute, value] = Object.entries(this.model.example)[0] ?? [];
    return failureView(new Localizer(nearest(this, 'lang'), failureWords), {
      kind,
      alone,
      named: Boolean(this.model.path(this.#get)),
      example: `${attribute}="${value}"`,
      retry: () => void this.reload(),
    });
  }

  readonly #get: Attributes = (name) => Reflect.get(this, name) as string | null | undefined;

  #url(): string {
    const path = this.model.path(this.#get);
    return path && documentUrl(this, path);
  }

  /** What the screen stands for: another document, or another choice of it, must never be shown under this one's name. */
  #key(): string {
    return [!this.data && this.#url(), ...this.model.attributes.map(this.#get)].join();
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
