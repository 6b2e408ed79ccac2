/** OGP's archival Explorer file: English country names, no ids, plans of 2011 to 2016. */
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
  noData,
  readCompletionEndOfTerm,
  readCompletionMidterm,
  readFlag,
  readOpenedGovernment,
  readPotentialImpact,
  readSpecificity,
} from './grades.js';
import type { FindColumn } from './header.js';
import { derivedId, planIdOf } from './ids.js';
import { codeForUnknown, countryNamed, memberOf, memberUrl } from './members.js';
import { slugOf } from '../../contract/slug.js';
import type { Row } from './row.js';
import { readStar, type StarColumn } from './stars.js';

export const archivalColumns = (find: FindColumn) => {
  const values: ValueColumns = [find('Value -Info'), find('Value -Part'), find('Value -Acc'), find('Value -Tech')];
  return {
    country: find('Country'),
    planNumber: find('Action Plan Number'),
    theme: find.optional('Theme'),
    number: find('Comm No'),
    fullTitle: find('Commitment Title'),
    shortTitle: find('Short Title'),
    text: find('Full Text'),
    start: find('Start Date'),
    end: find('End Date'),
    lead: find('Lead Institution'),
    supporting: find('Supporting Institution(s)'),
    afterTags: find('Checksum'),
    specificity: find('Specificity'),
    values,
    relevant: find('_Relevant'),
    potentialImpact: find('Potential impact'),
    completionMidterm: find('Completion (progress report)'),
    completionEndOfTerm: find('Completion (end of term)'),
    starFirst: find('Starred (pre-June 2014 assessments)'),
    star2015: find('Starred (2015 only)'),
    starMidterm: find('Starred (current formula) progress report'),
    starEndOfTerm: find('Starred (current formula) end of term'),
    year: find('Year of submission'),
    reportMidterm: find('Report publication year (progress report)'),
    reportEndOfTerm: find('Report publication year (end of term)'),
    openedGovernment: find('Did it open government (end of term only)'),
  };
};
type Columns = ReturnType<typeof archivalColumns>;

interface NamedMember {
  readonly member: Member;
  readonly languages: readonly string[];
}

export function archivalReader(columns: Columns): RowReader {
  const stars: readonly StarColumn[] = [
    { column: columns.starEndOfTerm, formula: 'current', stage: 'end-of-term' },
    { column: columns.starMidterm, formula: 'current', stage: 'midterm' },
    { column: columns.star2015, formula: '2015', stage: 'midterm' },
    { column: columns.starFirst, formula: 'first', stage: 'midterm' },
  ];
  const members = new Map<string, NamedMember>();

  const memberNamed = (row: Row): NamedMember | null => {
    const name = row.line(columns.country);
    const known = members.get(name);
    if (known) return known;
    if (name === '') {
      row.at(columns.country).problem('', 'names no country; the row is left out');
      return null;
    }
    const country = countryNamed(name);
    const found: NamedMember = country
      ? { member: memberOf(country), languages: country.languages }
      : { member: unknownMember(name), languages: [] };
    if (!country) row.at(columns.country).problem(name, `is no country known here; its rows are kept under the code ${found.member.code}`);
    members.set(name, found);
    return found;
  };

  return (row, areas): CommitmentRow | null => {
    const named = memberNamed(row);
    if (!named) return null;
    const { member, languages } = named;
    const planNumber = readPlanNumber(row, columns.planNumber);
    const planId = planIdOf(member.code, planNumber);
    const number = row.number(columns.number);
    const id = derivedId(member.code, planNumber, number);
    const endYear = null;

    const commitment: CommitmentRow['commitment'] = (year) => {
      const description = row.textOrNull(columns.text);
      const completionMidterm = row.grade(readCompletionMidterm, columns.completionMidterm);
      const completionEndOfTerm = row.grade(readCompletionEndOfTerm, columns.completionEndOfTerm);
      const policyAreas = areas.read(row);
      const titles = readTitles(row, columns.shortTitle, columns.fullTitle, description, languages, true);
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
        potentialForResults: noData,
        openedGovernment: row.grade(readOpenedGovernment, columns.openedGovernment),
        earlyResults: noData,
        verifiable: noData,
        specificity: row.grade(readSpecificity, columns.specificity),
        relevant: row.grade(readFlag, columns.relevant),
        values: readValues(row, columns.values),
        policyAreas: policyAreas.map(({ slug }) => slug),
        // OGP has no page for a commitment of this file, which has no ids: the member's page is the nearest.
        url: member.url,
        description,
        descriptionLang: titles.descriptionLang,
        leadInstitution: row.lineOrNull(columns.lead),
        supportingInstitutions: row.lineOrNull(columns.supporting),
        theme: row.lineOrNull(columns.theme),
        start: row.date(columns.start, 'start'),
        end: row.date(columns.end, 'end'),
        completionMidterm,
        completionEndOfTerm,
        openedGovernmentBy: { 'access-to-information': noData, 'civic-participation': noData, 'public-accountability': noData },
        carriedForward: noData,
        reports: readReports(row, year, columns.reportMidterm, columns.reportEndOfTerm),
        policyAreaNames: policyAreas.map(({ name }) => name),
      };
    };
    return { member, planId, planNumber, year: row.year(columns.year), endYear, id, idIsGiven: false, commitment };
  };
}

function unknownMember(name: string): Member {
  return { code: codeForUnknown(name), kind: 'national', alpha2: null, name, region: null, url: memberUrl(slugOf(name) || 'unknown') };
}
