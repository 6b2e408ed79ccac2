/** OGP's current schema, as its public sheet exports it: codes, ids and regions of OGP's own. */
import type { Member } from '../../contract/common.js';
import {
  readPlanNumber,
  readReports,
  readTitles,
  readValues,
  type CommitmentRow,
  type RowReader,
  type ValueColumns,
} from './commitment-row.js';
import {
  completionShown,
  readCompletionEndOfTerm,
  readCompletionMidterm,
  readEarlyResults,
  readFlag,
  readOpenedGovernment,
  readPotentialForResults,
  readPotentialImpact,
  readSpecificity,
  readVerifiable,
} from './grades.js';
import type { FindColumn } from './header.js';
import { derivedId, planIdOf, safeId } from './ids.js';
import {
  codeForUnknown,
  commitmentUrl,
  countryCoded,
  countryNamed,
  countryWithLetters,
  isInvented,
  kindNamed,
  memberUrl,
  readCommitmentUrl,
  regionNamed,
  type Country,
} from './members.js';
import { slugOf } from '../../contract/slug.js';
import type { Row } from './row.js';
import { readStar, type StarColumn } from './stars.js';

export const currentColumns = (find: FindColumn) => {
  const values: ValueColumns = [
    find('OGP Value Access To Information'),
    find('OGP Value Civic Participation'),
    find('OGP Value Public Accountability'),
    find('OGP Value Technology'),
  ];
  return {
    id: find('Commitment Unique Identifier'),
    memberName: find('Country/Locality'),
    planNumber: find('Action Plan Number'),
    number: find('Commitment Number'),
    code: find('Code'),
    region: find('Region'),
    kind: find('National Or Local'),
    year: find('Year Of Submission'),
    endYear: find('Action Plan End Year'),
    theme: find.optional('Theme'),
    fullTitle: find('Commitment Title'),
    shortTitle: find('Short Title'),
    text: find('Full Text'),
    start: find('Start Date'),
    end: find('End Date'),
    lead: find('Lead Institution'),
    supporting: find('Supporting Institution(s)'),
    reportMidterm: find('Report Publication Year (Progress Report)'),
    specificity: find.optional('Specificity'),
    verifiable: find.optional('Verifiable'),
    values,
    relevant: find('_Relevant'),
    potentialImpact: find('Potential Impact'),
    completionMidterm: find('Completion (Progress Report)'),
    star2015: find.optional('Starred (2015 Only)'),
    starMidterm: find('Starred (Current Formula) Progress Report'),
    potentialForResults: find.optional('Potential for Results'),
    reportEndOfTerm: find('Report Publication Year (End Of Term)'),
    completionEndOfTerm: find('Completion (End Of Term)'),
    earlyResults: find.optional('Early Results'),
    openedGovernment: find('Did It Open Government (Overall)'),
    openedInformation: find.optional('Did It Open Government (Access To Information)'),
    openedParticipation: find.optional('Did It Open Government (Civic Participation)'),
    openedAccountability: find.optional('Did It Open Government: Public Accountability'),
    starEndOfTerm: find('Starred (Current Formula) End of Term'),
    carriedForward: find.optional('Carried Forward'),
    url: find('URL'),
    planId: find('Action Plan ID'),
  };
};
type Columns = ReturnType<typeof currentColumns>;

interface CodedMember {
  readonly member: Member;
  /** Of its page at OGP; `''` where it has none. */
  readonly slug: string;
  readonly languages: readonly string[];
}

export function currentReader(columns: Columns): RowReader {
  const stars: readonly StarColumn[] = [
    { column: columns.starEndOfTerm, formula: 'current', stage: 'end-of-term' },
    { column: columns.starMidterm, formula: 'current', stage: 'midterm' },
    { column: columns.star2015, formula: '2015', stage: 'midterm' },
  ];
  const members = new Map<string, CodedMember>();

  const memberCoded = (row: Row): CodedMember | null => {
    const name = row.line(columns.memberName);
    const written = row.line(columns.code);
    const key = `${written}\n${written === '' ? name : ''}`;
    const known = members.get(key);
    if (known) return known;
    if (name === '' && written === '') {
      row.at(columns.memberName).problem('', 'names no member; the row is left out');
      return null;
    }
    const found = newMember(row, columns, name, written);
    members.set(key, found);
    return found;
  };

  return (row, areas): CommitmentRow | null => {
    const coded = memberCoded(row);
    if (!coded) return null;
    const { member, languages } = coded;
    const planNumber = readPlanNumber(row, columns.planNumber);
    const planId = readPlanId(row, columns.planId, member.code, planNumber);
    const number = row.number(columns.number);
    const id = readId(row, columns.id, derivedId(member.code, planNumber, number));
    const endYear = row.year(columns.endYear);

    const commitment: CommitmentRow['commitment'] = (year) => {
      const description = row.textOrNull(columns.text);
      const completionMidterm = row.grade(readCompletionMidterm, columns.completionMidterm);
      const completionEndOfTerm = row.grade(readCompletionEndOfTerm, columns.completionEndOfTerm);
      const policyAreas = areas.read(row);
      const titles = readTitles(row, columns.shortTitle, columns.fullTitle, description, languages, false);
      return {
        id,
        planId,
        number,
        member: member.code,
        title: titles.title,
        originalTitle: titles.originalTitle,
        year,
        endYear,
        star: readStar(row, stars, year),
        completion: completionShown(completionMidterm, completionEndOfTerm),
        potentialImpact: row.grade(readPotentialImpact, columns.potentialImpact),
        potentialForResults: row.grade(readPotentialForResults, columns.potentialForResults),
        openedGovernment: row.grade(readOpenedGovernment, columns.openedGovernment),
        earlyResults: row.grade(readEarlyResults, columns.earlyResults),
        verifiable: row.grade(readVerifiable, columns.verifiable),
        specificity: row.grade(readSpecificity, columns.specificity),
        relevant: row.grade(readFlag, columns.relevant),
        values: readValues(row, columns.values),
        policyAreas: policyAreas.map(({ slug }) => slug),
        url: readUrl(row, columns.url, coded.slug, id),
        description,
        descriptionLang: titles.descriptionLang,
        leadInstitution: row.lineOrNull(columns.lead),
        supportingInstitutions: row.lineOrNull(columns.supporting),
        theme: row.lineOrNull(columns.theme),
        start: row.date(columns.start, 'start'),
        end: row.date(columns.end, 'end'),
        completionMidterm,
        completionEndOfTerm,
        openedGovernmentBy: {
          'access-to-information': row.grade(readOpenedGovernment, columns.openedInformation),
          'civic-participation': row.grade(readOpenedGovernment, columns.openedParticipation),
          'public-accountability': row.grade(readOpenedGovernment, columns.openedAccountability),
        },
        carriedForward: row.grade(readFlag, columns.carriedForward),
        reports: readReports(row, year, columns.reportMidterm, columns.reportEndOfTerm),
        policyAreaNames: policyAreas.map(({ name }) => name),
      };
    };
    return { member, planId, planNumber, year: row.year(columns.year), endYear, id, idIsGiven: id === row.raw(columns.id), commitment };
  };
}

/** A member from its first row: OGP's code, kind and region; a country's name as OGP's pages have it. */
function newMember(row: Row, columns: Columns, name: string, written: string): CodedMember {
  const valid = /^[A-Z]{3,6}$/.test(written.toUpperCase());
  const code = valid ? safeId(written) : (countryNamed(name)?.code ?? codeForUnknown(name || written));
  if (!valid) {
    row.at(columns.code).problem(written, `is no member's code (3 to 6 capital letters); ${code} is used`);
  }
  const kindCell = row.line(columns.kind);
  const kind = kindNamed(kindCell) ?? (countryCoded(code) ? 'national' : 'local');
  if (!kindNamed(kindCell)) row.at(columns.kind).problem(kindCell, `is no known kind of member; ${code} is taken as ${kind}`);
  const country = kind === 'local' ? undefined : countryCoded(code);
  const regionCell = row.line(columns.region);
  const region = regionNamed(regionCell) ?? country?.region ?? null;
  if (!regionNamed(regionCell))
    row.at(columns.region).problem(regionCell, `is no known region of OGP; ${region ?? 'none'} is used for ${code}`);
  const shown = country?.region ? country.name : name || country?.name || code;
  const slug = isInvented(code)
    ? ''
    : (readCommitmentUrl(row.raw(columns.url))?.slug ?? country?.slug ?? (slugOf(name) || code.toLowerCase()));
  const own = kind === 'local' ? localCountry(name, code) : undefined;
  return {
    member: {
      code,
      kind,
      alpha2: country?.alpha2 ?? null,
      name: shown,
      region,
      url: memberUrl(slug),
      ...(own ? { country: own.code } : {}),
    },
    slug,
    languages: (country ?? own)?.languages ?? [],
  };
}

/** "Jalisco, Mexico" is in Mexico; and OGP's code of a local government begins with its country's two letters: ARBA, GETB. */
const localCountry = (name: string, code: string): Country | undefined =>
  countryNamed(name.split(',').at(-1)?.trim() ?? '') ?? (code.length > 3 ? countryWithLetters(code.slice(0, 2)) : undefined);

function readPlanId(row: Row, column: number, memberCode: string, planNumber: number): string {
  const written = row.raw(column).trim().toUpperCase();
  if (/^AP_[A-Z]+\d+$/.test(written)) return written;
  const derived = planIdOf(memberCode, planNumber);
  row.at(column).problem(written, `is no plan's id; ${derived} is used`);
  return derived;
}

function readId(row: Row, column: number, derived: string): string {
  const written = row.raw(column).trim();
  const id = safeId(written);
  if (id === '') {
    row.at(column).problem(written, `is no commitment's id; ${derived} is used`);
    return derived;
  }
  if (id !== written.toUpperCase()) row.at(column).problem(written, `is not safe as an id; ${id} is used`);
  return id;
}

function readUrl(row: Row, column: number, memberSlug: string, id: string): string {
  if (memberSlug === '') return '';
  const written = row.raw(column);
  const address = readCommitmentUrl(written);
  if (!address) row.at(column).problem(written, "is no commitment's address at OGP; one is made from the member's and the id");
  else if (address.id !== id)
    row.at(column).problem(written, `is the address of ${address.id}, not of ${id}; it is kept, since that page exists`);
  return commitmentUrl(address?.slug ?? memberSlug, address?.id ?? id);
}
