/** Words, numbers, dates and names in the reader's language. */
import type { Member } from '../data/schema/common.js';
import { localeLoaders } from '../locales/generated/loaders.js';
import type { MessageKey, PluralKey } from '../locales/generated/keys.js';

export type Messages = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** The languages beside English, and, as `areas-es`, their names of policy areas. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = localeLoaders;

/** The language that is shown to a reader of `lang`: its own where we have it, else English. */
export const supported = (lang: string): string => {
  const base = lang.toLowerCase().split('-')[0]!;
  return Object.hasOwn(loaders, base) ? base : 'en';
};

const loaded = new Map<string, Messages>();
const parts = (lang: string): string[] => [supported(lang), `areas-${supported(lang)}`];

/** The words of a language that have already been loaded. */
export const loadedMessages = (lang: string): Messages => Object.assign({}, ...parts(lang).map((part) => loaded.get(part))) as Messages;

/**
 * The words of a language, and if asked its names of policy areas. Where they cannot be had, none: English stands in, key by key.
 */
export async function loadMessages(lang: string, areas: boolean): Promise<Messages> {
  const wanted = parts(lang).slice(0, areas ? 2 : 1);
  await Promise.all(
    wanted.map(async (part) => {
      const found = loaded.get(part) ?? (await loaders[part]?.().then(({ default: messages }) => messages, () => undefined));
      if (found) loaded.set(part, found);
    }),
  );
  return loadedMessages(lang);
}

/** Makers of formats are slow to build, so each is built once. */
const formats = new Map<string, unknown>();
function once<F>(key: string, make: () => F): F {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as F;
}

/** `lang` with its region where it is a well-formed tag of the language that is shown, else that language. */
function localeOf(lang: string, shown: string): string {
  try {
    const [locale = ''] = Intl.getCanonicalLocales(lang);
    return locale.startsWith(shown) ? locale : shown;
  } catch {
    return shown;
  }
}

/** One element's words. */
export class Localizer {
  /** The language of our words: one that we have. */
  readonly lang: string;
  /** The reader's language with its region (`es-AR`), for numbers, dates and names. */
  private readonly locale: string;

  constructor(
    lang: string,
    private readonly messages: Messages,
    private readonly english: Messages,
  ) {
    this.lang = supported(lang);
    this.locale = localeOf(lang, this.lang);
  }

  get direction(): 'ltr' | 'rtl' {
    return this.lang === 'ar' ? 'rtl' : 'ltr';
  }

  /** A message with its `{placeholders}` filled; numbers are written in the language's way. */
  t(key: MessageKey, values: Values = {}): string {
    return this.fill(this.messages[key] ?? this.english[key] ?? key, values);
  }

  /** The form of a message that fits `n`, which also fills `{n}`. */
  plural(key: PluralKey, n: number, values: Values = {}): string {
    const category = once(`plural ${this.lang}`, () => new Intl.PluralRules(this.lang)).select(n);
    const found = this.messages[`${key}.${category}`] ?? this.messages[`${key}.other`];
    const english = this.english[`${key}.${n === 1 ? 'one' : 'other'}`];
    return this.fill(found ?? english ?? key, { n, ...values });
  }

  private fill(message: string, values: Values): string {
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? this.number(value) : value;
    });
  }

  number(n: number): string {
    return once(`number ${this.locale}`, () => new Intl.NumberFormat(this.locale)).format(n);
  }

  /** A share, 0 to 1, as a whole percentage. */
  percent(share: number): string {
    return once(`percent ${this.locale}`, () => new Intl.NumberFormat(this.locale, { style: 'percent' })).format(share);
  }

  /** A day (`2026-11-20`), long or as month and year. */
  date(day: string, style: 'long' | 'month' = 'long'): string {
    const options: Intl.DateTimeFormatOptions =
      style === 'long' ? { dateStyle: 'long', timeZone: 'UTC' } : { year: 'numeric', month: 'short', timeZone: 'UTC' };
    return once(`${style} ${this.locale}`, () => new Intl.DateTimeFormat(this.locale, options)).format(new Date(day));
  }

  list(items: readonly string[]): string {
    return once(`list ${this.locale}`, () => new Intl.ListFormat(this.locale)).format(items);
  }

  /** A policy area's name: in the reader's language, else as the data name it, else read from its slug. */
  areaName(slug: string, inData?: string): string {
    return this.messages[`area.${slug}`] ?? inData ?? slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');
  }

  /** A country's name in the reader's language; a local government's, and any in English, as OGP writes it. */
  memberName(member: Pick<Member, 'alpha2' | 'name'>): string {
    if (this.lang === 'en' || !member.alpha2) return member.name;
    return once(`region ${this.locale}`, () => new Intl.DisplayNames(this.locale, { type: 'region' })).of(member.alpha2) ?? member.name;
  }
}
