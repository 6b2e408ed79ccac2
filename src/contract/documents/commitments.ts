/** `v1/commitments.json`: every commitment in summary, by columns, so that all of them together are one small document. */
import { column, placesOf, valueAt, type Column } from '../columns.js';
import {
  answer,
  completion,
  earlyResults,
  openedGovernment,
  potentialForResults,
  potentialImpact,
  relevantValues,
  specificity,
  type ListedCommitment,
} from '../commitment.js';
import { dataset, member, memberCode, planId, slug, version, year, type Member } from '../common.js';
import { checked, count, link, list, nullable, object, text, type Infer } from '../kit.js';
import { star } from '../star.js';
import { languageTag } from '../text.js';

/** A plan, whose commitments lie together: so many of them, whose ids all begin alike. */
const listedPlan = object({ id: planId, member: memberCode, commitments: count, idStart: text });

/** The fields that have few values. */
const coded = {
  titleLang: column(nullable(languageTag)),
  year: column(year),
  endYear: column(nullable(year)),
  star: column(star),
  completion: column(completion),
  potentialImpact: column(potentialImpact),
  potentialForResults: column(potentialForResults),
  openedGovernment: column(openedGovernment),
  earlyResults: column(earlyResults),
  verifiable: column(answer),
  specificity: column(specificity),
  relevant: column(answer),
  values: column(relevantValues),
  /** The commitment's page at OGP: what follows the member's address, with `{ID}` for the id; else a whole address. */
  page: column(text),
};

/** Each of the same length: one for each commitment, in the order of the plans. */
const columns = object({
  /** What is left of an id after its plan's `idStart`. */
  id: list(text),
  /** As in a summary, but without the plan's number. Titles in the plan's own language are left out: they would be as much again. */
  title: list(text),
  ...coded,
  /** The letters of the policy areas, each by its place in `policyAreas`; a space between two commitments. */
  policyAreas: text,
});

/** What is read of the document, beside what it says of itself. */
export const listedFields = {
  members: list(member),
  plans: list(listedPlan),
  policyAreas: list(object({ slug, name: text })),
  columns,
};

interface Listed {
  readonly members: readonly Member[];
  readonly plans: readonly Infer<typeof listedPlan>[];
  readonly policyAreas: readonly { readonly slug: string; readonly name: string }[];
  readonly columns: Infer<typeof columns>;
}

/** Whether the columns are of one length, and speak of no plan, member or policy area that is not there. */
export function holdsTogether({ members, plans, policyAreas, columns }: Listed): boolean {
  const rows = plans.reduce((sum, { commitments }) => sum + commitments, 0);
  const areas = areasOf(columns.policyAreas);
  const lengths = Object.values(columns).map((one) => (typeof one === 'string' ? areas : 'rows' in one ? one.rows : one).length);
  return (
    lengths.every((length) => length === rows || (rows === 0 && length === 1)) &&
    areas.every((letters) => placesOf(letters).every((place) => place in policyAreas)) &&
    plans.every((plan) => members.some(({ code }) => code === plan.member))
  );
}

export const commitmentsDocument = checked(object({ schemaVersion: version, dataset, ...listedFields }), holdsTogether);
export type CommitmentsDocument = Infer<typeof commitmentsDocument>;

const areasOf = (column: string): readonly string[] => column.split(' ');

const idInPage = '{ID}';

/** What the column `page` holds for an address. */
export const pageOf = (url: string, memberUrl: string, id: string): string =>
  (url.startsWith(memberUrl) ? url.slice(memberUrl.length) : url).replace(id, idInPage);

function urlOf(page: string, memberUrl: string, id: string): string {
  const address = page.replace(idInPage, id);
  return link(/^https?:/.test(address) ? address : memberUrl && memberUrl + address);
}

/** The commitments of the document, in the order of their plans. */
export function listedCommitments({ members, plans, policyAreas, columns }: Listed): readonly ListedCommitment[] {
  const urls = new Map(members.map(({ code, url }) => [code, url]));
  const areas = areasOf(columns.policyAreas);
  return plans
    .flatMap((plan) => Array.from({ length: plan.commitments }, () => plan))
    .map((plan, row) => {
      const at = <T>(column: Column<T>): T => valueAt(column, row);
      const id = plan.idStart + (columns.id[row] ?? '');
      const url = urls.get(plan.member) ?? '';
      const lang = at(columns.titleLang);
      return {
        id,
        planId: plan.id,
        member: plan.member,
        title: { text: columns.title[row] ?? '', ...(lang && { lang }) },
        year: at(columns.year),
        endYear: at(columns.endYear),
        star: at(columns.star),
        completion: at(columns.completion),
        potentialImpact: at(columns.potentialImpact),
        potentialForResults: at(columns.potentialForResults),
        openedGovernment: at(columns.openedGovernment),
        earlyResults: at(columns.earlyResults),
        verifiable: at(columns.verifiable),
        specificity: at(columns.specificity),
        relevant: at(columns.relevant),
        values: at(columns.values),
        policyAreas: placesOf(areas[row] ?? '').flatMap((place) => policyAreas[place]?.slug ?? []),
        url: urlOf(at(columns.page), url, id),
      };
    });
}
