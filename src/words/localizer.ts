/** Words, numbers, dates and names in the reader's language. */
import type { Member } from '../contract/common.js';
import { date } from '../generated/words/en/date.js';
import { list } from '../generated/words/en/list.js';
import { directions, type Language } from '../generated/words/languages.js';
import { loadedWords, spokenLanguage } from './load.js';

/** Messages by key. A key begins with its section: `card.plan`. */
export type Messages = Readonly<Record<string, string>>;

/** What fills a message's `{placeholders}`. Numbers are written in the language's way. */
type Values = Readonly<Record<string, string | number>>;

/** The keys of messages that have a form for each kind of number (`.one`, `.other` …), without that last part. */
type PluralKey<K extends string> = K extends `${infer Stem}.other` ? Stem : never;

/**
 * What a view needs of a language: the messages `K`, and how to write numbers, dates and names. A view that is given words
 * without a message that it uses does not compile.
 */
export interface Words<K extends string = never> {
  /** The language of the words, as a BCP 47 tag. */
  readonly lang: Language;
  /** The direction in which it is written. */
  readonly dir: 'ltr' | 'rtl';
  /** A message. Where nobody has written it, its key. */
  readonly t: (key: K, values?: Values) => string;
  /** The form of a message that fits `n`, which also fills `{n}`. */
  readonly plural: (key: PluralKey<K>, n: number, values?: Values) => string;
  /** A policy area's name, where this language has one. */
  readonly area: (slug: string) => string | undefined;
  readonly number: (n: number) => string;
  /** Several names or phrases in one line. */
  readonly list: (items: readonly string[]) => string;
  /** A day, given as `2026-11-20`. */
  readonly day: (day: string) => string;
  /** A month, 1 to 12, of a year. */
  readonly month: (year: number, month: number) => string;
  /** A country's name in the reader's language; a local government's, and any in English, as OGP writes it. */
  readonly memberName: (member: Pick<Member, 'alpha2' | 'name'>) => string;
}

/** The words of a view that exports its English messages as `M`. */
export type WordsOf<M extends Messages> = Words<keyof M & string>;

/** One element's words, in the language of its place on the page. English stands in, message by message. */
export class Localizer<M extends Messages> implements WordsOf<M> {
  readonly lang: Language;
  /** The page's region, in which its language is written in another way: `MX`, `419`; `''` where it names none. */
  readonly #region: string;

  /** @param tag any BCP 47 tag. @param english the element's messages. */
  constructor(
    tag: string,
    private readonly english: M,
  ) {
    this.lang = spokenLanguage(tag);
    const [, base, region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?(?:-|$)/i.exec(tag) ?? [];
    this.#region = (base?.toLowerCase() === this.lang && region?.toUpperCase()) || '';
  }

  get dir(): 'ltr' | 'rtl' {
    return directions[this.lang];
  }

  t(key: keyof M & string, values: Values = {}): string {
    return this.#fill(loadedWords(this.lang)[key] ?? this.english[key] ?? key, values);
  }

  plural(key: PluralKey<keyof M & string>, n: number, values: Values = {}): string {
    // Each language has its own forms: another language's rule must not choose among them.
    const form = (messages: Messages, lang: string): string | undefined =>
      messages[`${key}.${new Intl.PluralRules(lang).select(n)}`] ?? messages[`${key}.other`];
    return this.#fill(form(loadedWords(this.lang), this.lang) ?? form(this.english, 'en') ?? key, { n, ...values });
  }

  area(slug: string): string | undefined {
    // A message's key has a dot, a policy area's slug none.
    const names = loadedWords(this.lang);
    return Object.hasOwn(names, slug) ? names[slug] : undefined;
  }

  /** Below 1,000 all our languages write the same; the first use of `Intl` costs a slow phone 200 ms. */
  number(n: number): string {
    return n < 1000 ? String(n) : n.toLocaleString(this.#region ? `${this.lang}-${this.#region}` : this.lang);
  }

  list(items: readonly string[]): string {
    const more = loadedWords(this.lang)['list.more'] ?? list['list.more'];
    const [first = '', ...rest] = items;
    return rest.reduce((a, b) => this.#fill(more, { a, b }), first);
  }

  day(day: string): string {
    const [year, month, dayOfMonth] = day.split('-').map(Number);
    return this.#date(this.#region === 'US' ? 'date.day-US' : 'date.day', year, month, dayOfMonth);
  }

  month(year: number, month: number): string {
    return this.#date('date.month', year, month);
  }

  memberName({ alpha2, name }: Pick<Member, 'alpha2' | 'name'>): string {
    return (this.lang !== 'en' && alpha2 && new Intl.DisplayNames(this.lang, { type: 'region' }).of(alpha2)) || name;
  }

  #date(key: keyof typeof date, year = 0, month = 0, day = 0): string {
    const own = (key: string): string => loadedWords(this.lang)[key] ?? (date as Messages)[key] ?? '';
    return this.#fill(own(key), { year: String(year), month: own(`date.${month}`), day });
  }

  #fill(message: string, values: Values): string {
    return message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? this.number(value) : value;
    });
  }
}
