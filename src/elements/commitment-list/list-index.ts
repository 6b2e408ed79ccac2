/** What is worked out once of a list's rows for a reader's language, so that a keystroke costs no more than a look at each. No DOM. */
import { titleFor } from '../../views/commitment-title.js';
import type { Words } from '../../words/localizer.js';
import type { ListModel } from './commitment-list.model.js';
import { closedFacets, wordsOf, type Facet, type Row } from './facets.js';
import { ordered, type Order } from './order.js';
import { matching, type Query } from './query.js';
import { fold } from '../../base/search.js';

/** A choice of a facet. */
interface Offer {
  /** The word that stands for it, and those that mean the same. */
  readonly words: readonly string[];
  readonly name: string;
}

export class ListIndex {
  readonly #names = new Map<string, string>();
  readonly #texts = new Map<Row, string>();
  readonly #orders = new Map<Order, readonly Row[]>();
  readonly #offers = new Map<Facet, readonly Offer[]>();

  constructor(
    private readonly model: ListModel,
    private readonly words: Words,
  ) {}

  isOf(model: ListModel, { lang }: Words): boolean {
    return model === this.model && lang === this.words.lang;
  }

  /** A member's name in the reader's language. */
  readonly nameOf = (member: Row['member']): string => {
    const known = this.#names.get(member.code);
    if (known !== undefined) return known;
    const name = this.words.memberName(member);
    this.#names.set(member.code, name);
    return name;
  };

  /** In which free text is looked for: titles, id and the member's names. */
  readonly textOf = (row: Row): string => {
    const known = this.#texts.get(row);
    if (known !== undefined) return known;
    const { member, commitment } = row;
    const text = fold(
      [commitment.title.text, commitment.originalTitle?.text, commitment.id, this.nameOf(member), member.name, member.code].join(' '),
    );
    this.#texts.set(row, text);
    return text;
  };

  /** Works out the texts of all rows, before a reader has typed the first letter. */
  readonly prepareSearch = (): void => this.model.rows.forEach(this.textOf);

  inOrder(order: Order): readonly Row[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const { lang } = this.words;
    const rows = ordered(this.model.rows, order, lang, {
      name: ({ member }) => this.nameOf(member),
      title: ({ commitment }) => titleFor(lang, commitment).text,
    });
    this.#orders.set(order, rows);
    return rows;
  }

  /** The rows that answer a query, in an order. */
  found(query: Query, order: Order): readonly Row[] {
    return matching(this.inOrder(order), query, this.textOf);
  }

  /** What the rows have of a facet, as it is offered. */
  offered(facet: Facet, nameOf: (word: string) => string): readonly Offer[] {
    const known = this.#offers.get(facet);
    if (known) return known;
    const isByOneWord = facet === 'country' || facet === 'plan';
    const occurring = new Map<string, readonly string[]>();
    for (const row of this.model.rows) {
      const words = wordsOf(facet, row);
      if (isByOneWord) occurring.set(words[0] ?? '', words);
      else words.forEach((word) => occurring.set(word, [word]));
    }
    const offers = [...occurring].map(([word, words]) => ({ words, name: nameOf(word) }));
    offers.sort(orderOf(facet, this.words.lang));
    this.#offers.set(facet, offers);
    return offers;
  }
}

/** Scales in their order, years from the latest, plans by their numbers, all else by its name. */
function orderOf(facet: Facet, lang: string): (a: Offer, b: Offer) => number {
  const word = ({ words: [first = ''] }: Offer): string => first;
  if (facet === 'year') return (a, b) => Number(word(b)) - Number(word(a));
  if (facet === 'plan') return (a, b) => (word(a) < word(b) ? -1 : 1);
  if (facet === 'country' || facet === 'area') {
    const { compare } = new Intl.Collator(lang);
    return (a, b) => compare(a.name, b.name);
  }
  const known: readonly string[] = closedFacets[facet];
  return (a, b) => known.indexOf(word(a)) - known.indexOf(word(b));
}
