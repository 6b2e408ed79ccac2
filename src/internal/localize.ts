/** Words, numbers, dates and names in the reader's language. */
import type { Member } from '../data/schema/common.js';
import type { MessageKey, PluralKey } from '../locales/generated/keys.js';
import { localeLoaders } from '../locales/generated/loaders.js';

export type Messages = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** The languages beside English, and, as `areas-es`, their names of policy areas. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = localeLoaders;

const loaded = new Map<string, Messages>();

/** The language of the words that a reader of `lang` gets: their own where we have it, else English. */
const supported = (lang: string): string => {
  const base = lang.toLowerCase().split('-')[0]!;
  return Object.hasOwn(loaders, base) ? base : 'en';
};

/**
 * Loads the words of a language, and if asked its names of policy areas. Where they cannot be had, English stands in.
 */
export async function loadWords(lang: string, areas: boolean): Promise<void> {
  const part = async (name: string): Promise<void> => {
    if (!loaded.has(name)) loaded.set(name, (await loaders[name]!()).default);
  };
  const base = supported(lang);
  if (base !== 'en') await Promise.allSettled([part(base), areas && part(`areas-${base}`)]);
}

/** Makers of formats are slow to build, so each is built once. */
const formats = new Map<string, unknown>();
export function once<F>(key: string, make: () => F): F {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as F; // Made by this very key.
}

/** One element's words, in the language of its place on the page. */
export class Localizer {
  /** The language of our words: one that we have. */
  readonly lang: string;
  /** The same with the reader's region (`es-AR`), for numbers, dates and names. */
  readonly locale: string;

  constructor(
    lang: string,
    private readonly english: Messages,
  ) {
    const shown = (this.lang = this.locale = supported(lang));
    try {
      if (lang.startsWith(shown)) this.locale = Intl.getCanonicalLocales(lang)[0] ?? shown;
    } catch {
      // Not a well-formed tag: the language without its region.
    }
  }

  /** A message with its `{placeholders}` filled; numbers are written in the language's way. */
  t(key: MessageKey | `area.${string}`, values: Values = {}, english = this.english): string {
    const message = loaded.get(this.lang)?.[key] ?? loaded.get(`areas-${this.lang}`)?.[key] ?? english[key] ?? '';
    return message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** The form of a message that fits `n`, which also fills `{n}`. */
  plural(key: PluralKey, n: number, values: Values = {}): string {
    const rules = once(`plural ${this.lang}`, () => new Intl.PluralRules(this.lang));
    const all = { n, ...values };
    return this.t(`${key}.${rules.select(n)}` as MessageKey, all) || this.t(`${key}.other` as MessageKey, all);
  }

  number(n: number): string {
    return once(`number ${this.locale}`, () => new Intl.NumberFormat(this.locale)).format(n);
  }

  /** A day (`2026-11-20`), as month and year unless `style` says otherwise. */
  date(day: string, style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short' }): string {
    const format = once(`${style.month} ${this.locale}`, () => new Intl.DateTimeFormat(this.locale, { ...style, timeZone: 'UTC' }));
    return format.format(new Date(day));
  }

  /** A country's name in the reader's language; a local government's, and any in English, as OGP writes it. */
  memberName({ alpha2, name }: Pick<Member, 'alpha2' | 'name'>): string {
    if (this.lang === 'en' || !alpha2) return name;
    return once(`region ${this.locale}`, () => new Intl.DisplayNames(this.locale, { type: 'region' })).of(alpha2) ?? name;
  }
}
