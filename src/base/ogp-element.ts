/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DatasetNote } from '../contract/note.js';
import type { Schema } from '../contract/kit.js';
import { normalCode } from '../contract/paths.js';
import { version } from '../generated/version.js';
import { beforePaint } from '../page/before-paint.js';
import { documentUrl } from '../page/endpoint.js';
import { isOgpError, OgpError } from '../page/errors.js';
import { decode, load } from '../page/store.js';
import { follow, isInView, surroundingsOf, unfollow, type Follower } from '../page/surroundings.js';
import { loadWords } from '../words/load.js';
import { Localizer, type Messages, type WordsOf } from '../words/localizer.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { wrongWord } from './choices.js';
import type { Attributes, Dated, ElementModel } from './element-model.js';
import { failureStyles, failureWords, fallback, retryButton, sentence, type Failure } from './failure-view.js';

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

/** The longest wait for a file of words, in milliseconds: then English says what the data say. */
const wordsTimeoutMs = 4000;

/** A date as wide as most. */
const blankNote: DatasetNote = { asOf: '2000-11-20', notice: null };

/** What the attributes ask for. Another document, or another choice of it, must never be shown under this one's name. */
interface Question {
  /** The document itself, where it was given as a property; or several. */
  readonly data: unknown;
  /** Else its address; `''` where the attributes name none. Or those of several. */
  readonly urls: readonly string[];
  /** The values of the attributes that choose. */
  readonly values: readonly (string | null | undefined)[];
}

/** What is shown, and in answer to what. */
interface Shown<D, M> {
  readonly question: Question;
  readonly document: D;
  readonly model: M;
}

/**
 * The base of every element. `D` is the document that it reads, `M` what it draws of it, `E` its English messages. A blank
 * model stands in while there is no data: drawn too, so that it is of the same size, but unseen.
 */
export abstract class OgpElement<D extends Dated, M, E extends Messages> extends LitElement implements Follower {
  static override properties: PropertyDeclarations = { endpoint: {}, data: { attribute: false } };
  static override styles: CSSResultGroup[] = [baseStyles, buttonStyles, failureStyles];

  /** The version of the library that this class is from. */
  static readonly version = version;

  /** Where the data are: the address of a `v1/` folder. Default: the page's endpoint. */
  declare endpoint: string | undefined;
  /**
   * A document to show instead of one from the endpoint: nothing is requested then. Checked as one from the network is. Where an
   * element reads several documents, a list of them.
   * @type {object | undefined}
   */
  declare data: object | undefined;

  protected abstract readonly model: ElementModel<D, M>;
  /** The element's English words, which stand in where another language has none. */
  protected abstract readonly english: E;

  /**
   * Draws a model: the element's pure view, with what the element's attributes and the reader's acts add to it.
   * @param pending whether the data are still to come, and `model` is a blank one.
   */
  protected abstract draw(words: WordsOf<E>, model: M, dataset: DatasetNote, pending: boolean): TemplateResult;

  /** What is said after the sentence of a failure, with a space before it; most say nothing. */
  protected hint?(words: WordsOf<E>): string;

  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  #state = '';
  #lang = '';
  #question: Question | undefined;
  #shown: Shown<D, M> | undefined;
  #error: OgpError | undefined;
  /** What the last render showed, and what was last told to be shown: each showing is told once, whatever is rendered anew meanwhile. */
  #onScreen: Shown<D, M> | undefined;
  #told: Shown<D, M> | undefined;
  /** Whether the request was given up because the element had left the page. */
  #abandoned = false;
  #fresh = false;

  readonly #task = new Task(this, {
    autoRun: false,
    args: () => [this.#question, this.#lang] as const,
    task: ([question, lang], { signal }) => this.#answer(question!, lang, signal),
    onComplete: (shown) => {
      this.#shown = shown;
      this.#error = undefined;
    },
    onError: (error) => {
      if (!isOgpError(error)) return; // The request was given up.
      this.#error = error;
      if (error.kind === 'not-found') this.#helpAuthor();
      void this.updateComplete.then(() => this.#send('ogp-error', { error }));
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    if (this.#abandoned) void this.#task.run();
    else if (this.#error) void this.reload();
    else if (!this.hasUpdated) this.requestUpdate(); // It may have been away when its first drawing was due.
    this.#abandoned = false;
    this.surroundingsChanged(); // It may have been moved to where another language is spoken.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    if (this.#task.status !== TaskStatus.PENDING) return;
    // A move within the page disconnects too, and must not give up the request.
    queueMicrotask(() => {
      if (this.isConnected || this.#task.status !== TaskStatus.PENDING) return;
      this.#abandoned = true;
      this.#task.abort();
    });
  }

  /**
   * @internal A document's style sheets are lost in another document, which takes only its own. In Firefox the element's class is lost
   * too: there it is one of the other page's `HTMLElement`s.
   */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, customElements.get(this.localName)!.prototype as object);
    const page = this.ownerDocument.defaultView;
    if (!page || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
  }

  /** @internal Called when the language or the endpoint around the element may be another. */
  surroundingsChanged(): void {
    if (!this.hasUpdated) return;
    const { lang, urls } = this.#lookAround();
    if (lang !== this.#lang || String(urls) !== String(this.#question?.urls)) this.requestUpdate();
  }

  /**
   * The first drawing waits for the data until a frame is due: where they are there by then, nothing is drawn twice. That costs
   * no time, for nothing is painted before.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.isConnected) {
      this.#ask();
      await Promise.race([beforePaint(), this.#task.taskComplete.catch(() => undefined)]);
    }
    await super.scheduleUpdate();
  }

  /** Away from the page it would take itself for another: one without the page's language and endpoint. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { choices = {} } = this.model;
    if (Object.keys(choices).some((name) => changed.has(name) && wrongWord(choices, name, this.#get))) this.#helpAuthor();
    this.#ask();
  }

  /** Asks what the attributes and the page around ask for now, unless that is asked already. */
  #ask(): void {
    const { lang, urls } = this.#lookAround();
    const { data } = this;
    const values = this.model.attributes.map(this.#get);
    const asked = this.#question;
    const same =
      asked && data === asked.data && String(urls) === String(asked.urls) && values.every((value, i) => value === asked.values[i]);
    if (same && lang === this.#lang) return;
    this.#lang = lang;
    if (!same) {
      this.#question = { data, urls, values };
      this.#error = undefined;
    }
    void this.#task.run();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.#onScreen;
    if (!shown || (shown.question === this.#told?.question && shown.document === this.#told.document)) return;
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
    const shown = this.#shown?.question === this.#question ? this.#shown : undefined;
    this.#onScreen = shown;
    const error = this.#error;
    const state = error ? (shown ? 'stale' : 'error') : shown ? 'ready' : 'loading';
    this.#setState(state);
    const words = new Localizer(this.#lang, this.english);
    const model = shown?.model ?? this.model.blank(this.#get);
    const failure = error && this.#failure(error, !shown);
    // The notice is there in every state: screen readers tell what changes in a status, not one that comes with its text.
    // A section, so that an element’s header and footer are not taken for the page's. No white space between the tags: in a line of text it would be seen.
    // prettier-ignore
    return html`<section part="base" class="base ${state}" lang=${words.lang} dir=${words.dir}
      >${state === 'error' ? fallback : this.draw(words, model, shown?.document.dataset ?? blankNote, !shown)}<div class="notice"
        ><span part="status" role="status">${failure && sentence(failure) + (this.hint?.(words) ?? '')}</span>${failure && retryButton(failure)}</div
      ></section
    >`;
  }

  /** @throws {OgpError} whatever went wrong; the signal's reason where the request was given up. */
  async #answer(question: Question, lang: string, signal: AbortSignal): Promise<Shown<D, M>> {
    const words = loadWords(lang, this.model.wordFiles);
    try {
      const document = await this.#read(question, signal);
      return { question, document, model: this.model.pick(document, this.#get) };
    } catch (error) {
      throw isOgpError(error) || signal.aborted ? error : new OgpError('invalid', String(error));
    } finally {
      // A failure is told in words too.
      if (words) await this.#waitFor(words);
    }
  }

  async #read({ data, urls }: Question, signal: AbortSignal): Promise<D> {
    const { own, schema, gather } = this.model;
    const ask = <T>(one: Schema<T>): readonly Promise<T>[] =>
      data
        ? (gather ? [data].flat() : [data]).map((given) => Promise.resolve(given).then((json) => decode(one, json)))
        : urls.map((url) => load(url, one, signal, this.#fresh, () => isInView(this)));
    if (gather) {
      const known = this.#shown;
      const shown = known && known.question === this.#question ? known.document : undefined;
      return gather((one) => Promise.allSettled(ask(one)), this.#get, shown);
    }
    return (!data && own) || ask(schema(this.#get))[0]!;
  }

  /** Words that come too late are still better than none. */
  async #waitFor(words: Promise<unknown>): Promise<void> {
    void words.then(() => this.requestUpdate());
    await Promise.race([words, new Promise((resolve) => setTimeout(resolve, wordsTimeoutMs))]);
  }

  /** Browsers of before 2024 have no internals, no custom states, or only some names: those without do without. */
  #setState(state: string): void {
    if (state === this.#state || !this.#internals) return;
    this.#state = state;
    this.#internals.ariaBusy = String(state === 'loading');
    try {
      this.#internals.states.clear();
      this.#internals.states.add(state);
    } catch {
      // Only a page's own style for `:state()` is lost.
    }
  }

  #failure(error: OgpError, alone: boolean): Failure {
    const [attribute, value] = Object.entries(this.model.example)[0] ?? [];
    const path = String(this.model.path(this.#get));
    return {
      words: new Localizer(this.#lang, failureWords),
      kind: error.kind,
      alone,
      named: Boolean(path),
      // An element whose attributes choose nothing says which file is missing.
      code: error.missing || this.model.asked?.(this.#get) || normalCode(this.#question?.values.find(Boolean)) || path,
      example: `${attribute}="${value}"`,
      trying: this.#task.status === TaskStatus.PENDING,
      retry: this.retry,
    };
  }

  /** What a button does that asks again, for the whole or for a part that is missing. */
  protected readonly retry = (): void => void this.#retry();

  /** Where the button goes, because all is well, the keyboard's focus stays with the element. */
  async #retry(): Promise<void> {
    if (this.#task.status === TaskStatus.PENDING) return;
    const focused = this.shadowRoot?.activeElement;
    await this.reload();
    await this.updateComplete;
    if (!focused || focused.isConnected || this.ownerDocument.activeElement !== this.ownerDocument.body) return;
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    base?.setAttribute('tabindex', '-1');
    base?.focus();
  }

  readonly #get: Attributes = (name) => Reflect.get(this, name) as string | null | undefined;

  #lookAround(): { readonly lang: string; readonly urls: readonly string[] } {
    const around = surroundingsOf(this);
    const paths = this.data ? [] : [this.model.path(this.#get)].flat();
    return { lang: around.lang, urls: paths.map((path) => path && documentUrl(this, path, around)) };
  }

  /** On the console, of what may be a mistake in the page; its code is for those who make one. */
  #helpAuthor(): void {
    import('./author.js').then(({ help }) => help(this.localName, this.model.choices ?? {}, this.#get)).catch(() => undefined);
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
