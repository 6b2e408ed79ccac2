/** Words, numbers, dates and names in the reader's language. */
import { once } from '../data/once.js';
import type { Member } from '../data/schema/common.js';
import type { MessageKey, PluralKey } from '../locales/generated/keys.js';
import { localeLoaders } from '../locales/generated/loaders.js';

export type Messages = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** The languages beside English, and, as `areas-es`, their names of policy areas. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>> = localeLoaders;

const loaded: Record<string, Messages> = {};

/** The language of the words that a reader of `lang` gets: their own where we have it, else English. */
const supported = (lang: string): string => {
  const base = lang.slice(0, 2).toLowerCase();
  return Object.hasOwn(loaders, base) ? base : 'en';
};

/** Loads the words of a language, and if asked its names of policy areas. Where they cannot be had, English stands in. */
export const loadWords = (lang: string, areas: boolean): Promise<unknown> =>
  Promise.allSettled(
    [supported(lang), areas && `areas-${supported(lang)}`].map(async (part) => {
      const load = part && loaders[part];
      if (load) loaded[part] = (await load()).default;
    }),
  );

/** Writing a date takes long enough to be worth remembering: most elements of a page show the same one. */
const dates = new Map<string, string>();

/** One element's words, in the language of its place on the page. */
export class Localizer {
  /** The language of the words. */
  readonly lang: string;

  constructor(
    lang: string,
    private readonly english: Messages,
  ) {
    this.lang = supported(lang);
  }

  /** A message with its `{placeholders}` filled; numbers are written in the language's way. */
  t(key: MessageKey | `area.${string}`, values: Values = {}, english = this.english): string {
    const message = loaded[this.lang]?.[key] ?? loaded[`areas-${this.lang}`]?.[key] ?? english[key] ?? '';
    return message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** The form of a message that fits `n`, which also fills `{n}`. */
  plural(key: PluralKey, n: number, values: Values = {}): string {
    const form = (category: string): string => this.t(`${key}.${category}` as MessageKey, { n, ...values });
    return form(new Intl.PluralRules(this.lang).select(n)) || form('other');
  }

  number(n: number): string {
    return n.toLocaleString(this.lang);
  }

  /** A day (`2026-11-20`), as month and year unless `style` says otherwise. */
  date(day: string, style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short' }): string {
    return once(dates, `${day} ${style.month} ${this.lang}`, () =>
      new Date(day).toLocaleDateString(this.lang, { ...style, timeZone: 'UTC' }),
    );
  }

  /** A country's name in the reader's language; a local government's, and any in English, as OGP writes it. */
  memberName({ alpha2, name }: Pick<Member, 'alpha2' | 'name'>): string {
    return (this.lang !== 'en' && alpha2 && new Intl.DisplayNames(this.lang, { type: 'region' }).of(alpha2)) || name;
  }
}
