/** What every element does alike: ask for its document, show each state, say what happened. */
import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DatasetNote, SourceNote } from '../contract/note.js';
import { version } from '../generated/version.js';
import { beforePaint } from '../page/before-paint.js';
import type { OgpError } from '../page/errors.js';
import { Localizer, type Messages, type WordsOf } from '../words/localizer.js';
import { attributeName, textOf, valuesOf, type Attribute, type Attributes, type Get, type Values } from './attributes/attribute.js';
import { wrongWord } from './attributes/wrong-word.js';
import { baseStyles } from './base.styles.js';
import { buttonStyles } from './button.styles.js';
import { DocumentRequest, type Shown } from './document-request.js';
import type { Dated, ViewContext, ViewOptions } from './element-model.js';
import type { ElementParts } from './element-parts.js';
import { elementState } from './element-state.js';
import { failureStyles, failureWords, type Failure } from './failure-view.js';
import { frame } from './frame.js';
import { keepFocus } from './kept-focus.js';
import { pageContext } from './page-context.js';

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

/** The note of an element without a footer. */
const withoutMethod = (note: DatasetNote): SourceNote => ({ ...note, method: '' });

/** The base of every element: `D` is the document that it reads, `M` what it draws of it. */
export abstract class OgpElement<
  D extends Dated = Dated,
  M = unknown,
  C extends Attributes = Attributes,
  A extends Attributes = Attributes,
  W extends Messages = Messages,
  V extends ViewOptions<A> = ViewOptions<A>,
> extends LitElement {
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

  readonly #setState = elementState(this);
  readonly #request = new DocumentRequest<D, M, C>(
    this,
    () => this.parts.model,
    (error) => {
      if (error.kind === 'not-found') this.#helpAuthor();
      void this.updateComplete.then(() => this.#send('ogp-error', { error }));
    },
  );
  readonly #context = pageContext(this, () => {
    if (this.hasUpdated) this.#ask();
  });
  /** What the last render showed, and what was last sent to be shown: each showing is sent once, whatever is rendered anew meanwhile. */
  #drawn: Shown<D, M, C> | undefined;
  #sent: Shown<D, M, C> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.requestUpdate(); // It may have been away when its first drawing was due.
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

  /**
   * The first drawing waits for the data until a frame is due: where they are there by then, nothing is drawn twice. That costs
   * no time, for nothing is painted before.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.isConnected) {
      this.#ask();
      await Promise.race([beforePaint(), this.#request.ended]);
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

  /** Asks what the attributes and the page around ask for now. */
  #ask(): void {
    const { chosen, data } = this;
    const { lang, urls } = this.#context(data ? [] : [this.parts.model.path(chosen)].flat());
    this.#request.ask({ data, urls, chosen }, lang);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const drawn = this.#drawn;
    if (!drawn || (drawn.question === this.#sent?.question && drawn.document === this.#sent.document)) return;
    this.#sent = drawn;
    this.#send('ogp-load', { document: drawn.document });
  }

  /** Asks the endpoint again. Where that fails, what is shown stays, marked as not updated. */
  async reload(): Promise<void> {
    await this.#request.reload();
  }

  protected override render(): TemplateResult {
    const { error, lang, shown } = this.#request;
    this.#drawn = shown;
    const state = error ? (shown ? 'stale' : 'error') : shown ? 'ready' : 'loading';
    this.#setState(state);
    const words = new Localizer(lang, this.parts.words);
    return frame({
      words,
      state,
      content: () => this.#content(words, shown),
      failure: error && this.#failure(error, !shown),
      hint: this.hint?.(words),
    });
  }

  #content(words: WordsOf<W>, shown: Shown<D, M, C> | undefined): TemplateResult {
    const { model, view, note = withoutMethod } = this.parts;
    const drawn = shown?.model ?? model.blank(this.chosen);
    const context: ViewContext = { dataset: note(shown?.document.dataset ?? blankNote, words.lang), pending: !shown };
    // Beside its attributes' values, a view's options may all be left out.
    return view(words, drawn, { ...this.values, ...context, ...this.acts?.(words, drawn) } as V);
  }

  #failure(error: OgpError, alone: boolean): Failure {
    const { path, choosing } = this.parts.model;
    const [[attribute, { example = '' }] = ['', {}]] = Object.entries<Attribute>(choosing);
    const asked = String(path(this.chosen));
    return {
      words: new Localizer(this.#request.lang, failureWords),
      kind: error.kind,
      alone,
      named: Boolean(asked),
      // An element whose attributes choose nothing says which file is missing.
      code: error.missing || this.#asked || asked,
      example: `${attributeName(attribute)}="${example}"`,
      trying: this.#request.isPending,
      retry: this.retry,
    };
  }

  /** What a button does that asks again, for the whole or for a part that is missing. */
  protected readonly retry = (): void => {
    if (!this.#request.isPending) void keepFocus(this, () => this.reload());
  };

  /** What an author wrote, of the attributes that choose the first that is not empty. */
  get #asked(): string | undefined {
    const written = Object.keys(this.parts.model.choosing).map((name) => textOf(this.#get('', name)).trim());
    return written.find(Boolean);
  }

  /** A property by its name; an attribute that has none by its own. */
  readonly #get: Get = (attribute, property) =>
    property ? (this as Readonly<Record<string, unknown>>)[property] : this.getAttribute(attribute);

  /** On the console, of what may be a mistake in the page; its code is for those who make one. */
  #helpAuthor(): void {
    import('./author.js').then(({ help }) => help(this.localName, this.parts.model.attributes, this.#get)).catch(() => undefined);
  }

  #send(type: 'ogp-load' | 'ogp-error', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
