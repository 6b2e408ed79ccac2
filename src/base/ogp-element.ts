/** What every element does alike: ask for its document, show each state, say what happened. */
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DatasetNote, SourceNote } from '../contract/note.js';
import type { Schema } from '../contract/kit.js';
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
import {
  attributeName,
  textOf,
  valuesOf,
  type Attribute,
  type Attributes,
  type Properties,
  type Values,
  type Get,
} from './attributes/attribute.js';
import { wrongWord } from './attributes/wrong-word.js';
import type { Dated, ElementModel, ViewContext, ViewOptions } from './element-model.js';
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

/** The note of an element without a footer. */
const withoutMethod = (note: DatasetNote): SourceNote => ({ ...note, method: '' });

/** What the attributes ask for. Another document, or another choice of it, must never be shown under this one's name. */
interface Question<C extends Attributes> {
  /** The document itself, where it was given as a property; or several. */
  readonly data: unknown;
  /** Else its address; `''` where the attributes name none. Or those of several. */
  readonly urls: readonly string[];
  /** What the attributes choose of it. */
  readonly chosen: Values<C>;
}

/** What is shown, and in answer to what. */
interface Shown<D, M, C extends Attributes> {
  readonly question: Question<C>;
  readonly document: D;
  readonly model: M;
}

/** What an element is made of. `V`: the options of its view, those of its attributes and further ones, which may be left out. */
export interface ElementParts<
  D extends Dated,
  M,
  C extends Attributes,
  A extends Attributes,
  W extends Messages,
  V extends ViewOptions<A>,
> {
  readonly model: ElementModel<D, M, C, A>;
  readonly view: (words: WordsOf<W>, model: M, options: V) => TemplateResult;
  /** Its English words, which stand in where another language has none. */
  readonly words: W;
  readonly styles: readonly CSSResultGroup[];
  /** Adds to the note of a dataset what a footer says of it; not needed by an element without a footer. */
  readonly note?: (note: DatasetNote, lang: string) => SourceNote;
}

/** The class of an element, with what every element's has. */
type ElementClass<E> = Omit<typeof OgpElement, 'prototype'> & (abstract new () => E);

/** Lit's properties, from the attributes. */
const propertiesOf = (attributes: Attributes): PropertyDeclarations =>
  Object.fromEntries(Object.entries(attributes).map(([name, { property }]) => [name, { attribute: attributeName(name), ...property }]));

/**
 * The base of an element, with a property for each of its attributes. A blank model stands in while there is no data: drawn too, so that it
 * is of the same size, but unseen.
 */
export const elementOf = <D extends Dated, M, C extends Attributes, A extends Attributes, W extends Messages, V extends ViewOptions<A>>(
  parts: ElementParts<D, M, C, A, W, V>,
): ElementClass<OgpElement<D, M, C, A, W, V> & Properties<A>> => {
  abstract class Element extends OgpElement<D, M, C, A, W, V> {
    static override properties = propertiesOf(parts.model.attributes);
    static override styles = [...OgpElement.styles, ...parts.styles];
    protected override readonly parts = parts;
  }
  // Lit makes the properties, from the attributes.
  return Element as unknown as ElementClass<OgpElement<D, M, C, A, W, V> & Properties<A>>;
};

/** The base of every element: `D` is the document that it reads, `M` what it draws of it. */
export abstract class OgpElement<
  D extends Dated = Dated,
  M = unknown,
  C extends Attributes = Attributes,
  A extends Attributes = Attributes,
  W extends Messages = Messages,
  V extends ViewOptions<A> = ViewOptions<A>,
>
  extends LitElement
  implements Follower
{
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

  /** Set by `elementOf`. */
  declare protected readonly parts: ElementParts<D, M, C, A, W, V>;

  /** What the attributes say. */
  protected get values(): Values<A> {
    return valuesOf(this.parts.model.attributes, this.#get);
  }

  /** What the attributes choose. */
  protected get chosen(): Values<C> {
    return valuesOf(this.parts.model.choosing, this.#get);
  }

  /** What the view is told besides: what a reader has done, and may do. It stands above what the attributes say. */
  protected acts?(words: WordsOf<W>, model: M): Partial<V>;

  /** What is said after the sentence of a failure, with a space before it; most say nothing. */
  protected hint?(words: WordsOf<W>): string;

  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  #state = '';
  #lang = '';
  #question: Question<C> | undefined;
  #shown: Shown<D, M, C> | undefined;
  #error: OgpError | undefined;
  /** What the last render showed, and what was last told to be shown: each showing is told once, whatever is rendered anew meanwhile. */
  #onScreen: Shown<D, M, C> | undefined;
  #told: Shown<D, M, C> | undefined;
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
    const { attributes } = this.parts.model;
    if (Object.entries(attributes).some(([name, one]) => changed.has(name) && wrongWord(one, this.#get('', name)))) this.#helpAuthor();
    this.#ask();
  }

  /** Asks what the attributes and the page around ask for now, unless that is asked already. */
  #ask(): void {
    const { lang, urls } = this.#lookAround();
    const { chosen, data } = this;
    const asked = this.#question;
    const same =
      asked && data === asked.data && String(urls) === String(asked.urls) && JSON.stringify(chosen) === JSON.stringify(asked.chosen);
    if (same && lang === this.#lang) return;
    this.#lang = lang;
    if (!same) {
      this.#question = { data, urls, chosen };
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
    const {
      model: { blank },
      view,
      words: english,
      note = withoutMethod,
    } = this.parts;
    const words = new Localizer(this.#lang, english);
    const model = shown?.model ?? blank(this.chosen);
    const context: ViewContext = { dataset: note(shown?.document.dataset ?? blankNote, words.lang), pending: !shown };
    // Beside its attributes' values, a view's options may all be left out.
    const draw = (): TemplateResult => view(words, model, { ...this.values, ...context, ...this.acts?.(words, model) } as V);
    const failure = error && this.#failure(error, !shown);
    // The notice is there in every state: screen readers tell what changes in a status, not one that comes with its text.
    // A section, so that an element’s header and footer are not taken for the page's. No white space between the tags: in a line of text it would be seen.
    // prettier-ignore
    return html`<section part="base" class="base ${state}" lang=${words.lang} dir=${words.dir}
      >${state === 'error' ? fallback : draw()}<div class="notice"
        ><span part="status" role="status">${failure && sentence(failure) + (this.hint?.(words) ?? '')}</span>${failure && retryButton(failure)}</div
      ></section
    >`;
  }

  /** @throws {OgpError} whatever went wrong; the signal's reason where the request was given up. */
  async #answer(question: Question<C>, lang: string, signal: AbortSignal): Promise<Shown<D, M, C>> {
    const words = loadWords(lang, this.parts.model.wordFiles);
    try {
      const document = await this.#read(question, signal);
      return { question, document, model: this.parts.model.pick(document, question.chosen) };
    } catch (error) {
      throw isOgpError(error) || signal.aborted ? error : new OgpError('invalid', String(error));
    } finally {
      // A failure is told in words too.
      if (words) await this.#waitFor(words);
    }
  }

  async #read({ data, urls, chosen }: Question<C>, signal: AbortSignal): Promise<D> {
    const { own, schema, gather } = this.parts.model;
    const ask = <T>(one: Schema<T>): readonly Promise<T>[] =>
      data
        ? (gather ? [data].flat() : [data]).map((given) => Promise.resolve(given).then((json) => decode(one, json)))
        : urls.map((url) => load(url, one, signal, this.#fresh, () => isInView(this)));
    if (gather) {
      const known = this.#shown;
      const shown = known && known.question === this.#question ? known.document : undefined;
      return gather((one) => Promise.allSettled(ask(one)), chosen, shown);
    }
    return (!data && own) || ask(schema(chosen))[0]!;
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
    const [[attribute, { example = '' }] = ['', {}]] = Object.entries<Attribute>(this.parts.model.choosing);
    const path = String(this.parts.model.path(this.chosen));
    return {
      words: new Localizer(this.#lang, failureWords),
      kind: error.kind,
      alone,
      named: Boolean(path),
      // An element whose attributes choose nothing says which file is missing.
      code: error.missing || this.#asked || path,
      example: `${attributeName(attribute)}="${example}"`,
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

  /** What an author wrote, of the attributes that choose the first that is not empty. */
  get #asked(): string | undefined {
    const written = Object.keys(this.parts.model.choosing).map((name) => textOf(this.#get('', name)).trim());
    return written.find(Boolean);
  }

  /** A property by its name; an attribute that has none by its own. */
  readonly #get: Get = (attribute, property) =>
    property ? (this as Readonly<Record<string, unknown>>)[property] : this.getAttribute(attribute);

  #lookAround(): { readonly lang: string; readonly urls: readonly string[] } {
    const around = surroundingsOf(this);
    const paths = this.data ? [] : [this.parts.model.path(this.chosen)].flat();
    return { lang: around.lang, urls: paths.map((path) => path && documentUrl(this, path, around)) };
  }

  /** On the console, of what may be a mistake in the page; its code is for those who make one. */
  #helpAuthor(): void {
    import('./author.js').then(({ help }) => help(this.localName, this.parts.model.attributes, this.#get)).catch(() => undefined);
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
