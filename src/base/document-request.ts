/** Asks for an element's document, keeps what came of it, and asks once more where it is told to. */
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Schema } from '../contract/kit.js';
import { isOgpError, OgpError } from '../page/errors.js';
import { decode, load } from '../page/store.js';
import { isInView } from '../page/surroundings.js';
import { loadWords } from '../words/load.js';
import type { Attributes, Values } from './attributes/attribute.js';
import type { Dated, ElementModel } from './element-model.js';

/** The longest wait for a file of words, in milliseconds: then English says what the data say. */
const wordsTimeoutMs = 4000;

/** What the attributes and the page ask for. Another document, or another choice of it, must never be shown under this one's name. */
export interface Question<C extends Attributes> {
  /** The document itself, where it was given as a property; or several. */
  readonly data: unknown;
  /** Else its address; `''` where the attributes name none. Or those of several. */
  readonly urls: readonly string[];
  /** What the attributes choose of it. */
  readonly chosen: Values<C>;
}

/** What is shown, and in answer to what. */
export interface Shown<D, M, C extends Attributes> {
  readonly question: Question<C>;
  readonly document: D;
  readonly model: M;
}

const isSame = <C extends Attributes>(a: Question<C>, b: Question<C> | undefined): boolean =>
  a.data === b?.data && String(a.urls) === String(b?.urls) && JSON.stringify(a.chosen) === JSON.stringify(b?.chosen);

export class DocumentRequest<D extends Dated, M, C extends Attributes> implements ReactiveController {
  /** Why what is asked for could not be had; the last time, where something is shown. */
  error: OgpError | undefined;
  #lang = '';
  #question: Question<C> | undefined;
  #answer: Shown<D, M, C> | undefined;
  /** Whether the request was given up because the element had left the page. */
  #isAbandoned = false;
  /** Whether the endpoint itself is asked, and not what is kept of its answers. */
  #isFresh = false;
  readonly #task: Task<readonly unknown[], Shown<D, M, C>>;

  /**
   * @param model read when it is needed: an element has its own only when it is made.
   * @param onError called with each failure, before it is drawn.
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly model: () => ElementModel<D, M, C, Attributes>,
    onError: (error: OgpError) => void,
  ) {
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [],
      task: (_, { signal }) => this.#answerTo(this.#question!, this.#lang, signal),
      onComplete: (answer) => {
        this.#answer = answer;
        this.error = undefined;
      },
      onError: (error) => {
        if (!isOgpError(error)) return; // The request was given up.
        this.error = error;
        onError(error);
      },
    });
    host.addController(this);
  }

  /** The language in which is asked, as a BCP 47 tag. */
  get lang(): string {
    return this.#lang;
  }

  /** What there is to show in answer to what is asked now. */
  get shown(): Shown<D, M, C> | undefined {
    return this.#answer?.question === this.#question ? this.#answer : undefined;
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Resolves when what is asked now has come, or has failed. */
  get ended(): Promise<unknown> {
    return this.#task.taskComplete.catch(() => undefined);
  }

  hostConnected(): void {
    if (this.#isAbandoned) void this.#task.run();
    else if (this.error) void this.reload();
    this.#isAbandoned = false;
  }

  hostDisconnected(): void {
    if (!this.isPending) return;
    // A move within the page disconnects too, and must not give up the request.
    queueMicrotask(() => {
      if (this.host.isConnected || !this.isPending) return;
      this.#isAbandoned = true;
      this.#task.abort();
    });
  }

  /** Asks, unless that is asked already. */
  ask(question: Question<C>, lang: string): void {
    const isAsked = isSame(question, this.#question);
    if (isAsked && lang === this.#lang) return;
    this.#lang = lang;
    if (!isAsked) {
      this.#question = question;
      this.error = undefined;
    }
    void this.#task.run();
  }

  /** Asks the endpoint again. Where that fails, what is shown stays. */
  async reload(): Promise<void> {
    this.#isFresh = true;
    await this.#task.run();
    this.#isFresh = false;
  }

  /** @throws {OgpError} whatever went wrong; the signal's reason where the request was given up. */
  async #answerTo(question: Question<C>, lang: string, signal: AbortSignal): Promise<Shown<D, M, C>> {
    const words = loadWords(lang, this.model().wordFiles);
    try {
      const document = await this.#read(question, signal);
      return { question, document, model: this.model().pick(document, question.chosen) };
    } catch (error) {
      throw isOgpError(error) || signal.aborted ? error : new OgpError('invalid', String(error));
    } finally {
      // A failure is told in words too.
      if (words) await this.#waitFor(words);
    }
  }

  async #read({ data, urls, chosen }: Question<C>, signal: AbortSignal): Promise<D> {
    const { own, schema, gather } = this.model();
    const ask = <T>(one: Schema<T>): readonly Promise<T>[] =>
      data
        ? (gather ? [data].flat() : [data]).map((given) => Promise.resolve(given).then((json) => decode(one, json)))
        : urls.map((url) => load(url, one, signal, this.#isFresh, () => isInView(this.host)));
    if (gather) return gather((one) => Promise.allSettled(ask(one)), chosen, this.shown?.document);
    return (!data && own) || ask(schema(chosen))[0]!;
  }

  /** Words that come too late are still better than none. */
  async #waitFor(words: Promise<unknown>): Promise<void> {
    void words.then(() => this.host.requestUpdate());
    await Promise.race([words, new Promise((resolve) => setTimeout(resolve, wordsTimeoutMs))]);
  }
}
