/** Files in OGP's two forms, made up: for tests and measurements on members and rows that no real file holds. */

export type Cell = Readonly<Record<string, string>>;

const valueColumns = (flag: string): Cell => ({
  'OGP Value Access To Information': flag,
  'OGP Value Civic Participation': '0',
  'OGP Value Public Accountability': '0',
  'OGP Value Technology': '0',
});

/** One row of the current form, reviewed to the end and unremarkable, with `changes`. */
export function currentRow(changes: Cell = {}): Cell {
  return {
    'Commitment Unique Identifier': 'XX0001',
    'Country/Locality': 'Chile',
    'Action Plan Number': '3',
    'Commitment Number': '1',
    Code: 'CHL',
    Region: 'Americas',
    'National Or Local': 'National',
    'Year Of Submission': '2016',
    'Action Plan End Year': '2018',
    Theme: 'NA',
    'Commitment Title': 'Publicar el registro de reuniones de la autoridad con la ciudadanía',
    'Short Title': 'Publish the register of the meetings of officials',
    'Full Text': 'The office keeps a register of the meetings and publishes it every month.',
    'Start Date': 'August 2016',
    'End Date': '12/31/2018',
    'Lead Institution': 'Office of Registers',
    'Supporting Institution(s)': 'NA',
    Lobbying: '1',
    'Media & Telecommunications': '0',
    'LGBTQIA+': '0',
    'Report Publication Year (Progress Report)': '2018',
    Specificity: 'High',
    Verifiable: 'Yes',
    ...valueColumns('1'),
    _Relevant: '1',
    'Potential Impact': 'Moderate',
    'Completion (Progress Report)': 'Limited',
    'Starred (2015 Only)': '0',
    'Starred (Current Formula) Progress Report': '0',
    'Potential for Results': 'ND',
    'Report Publication Year (End Of Term)': '2019',
    'Completion (End Of Term)': 'Substantial',
    'Early Results': 'ND',
    'Did It Open Government (Overall)': 'Marginal',
    'Did It Open Government (Access To Information)': 'ND',
    'Did It Open Government (Civic Participation)': 'ND',
    'Did It Open Government: Public Accountability': 'Not Applicable',
    'Starred (Current Formula) End of Term': '0',
    'Carried Forward': '1',
    URL: 'https://opengovpartnership.org/members/chile/commitments/xx0001',
    'Action Plan ID': 'AP_CHL03',
    ...changes,
  };
}

/** One row of the archival form, with `changes`. */
export function archivalRow(changes: Cell = {}): Cell {
  return {
    Country: 'UK',
    'Action Plan Number': '2',
    Theme: 'NA',
    'Comm No': '7',
    'Comm Dummy': '1',
    'Commitment Title': '7. A register of who owns what',
    'Short Title': 'A register of who owns what',
    'Full Text': 'The government will keep a register.<br/>It will be open to the public.',
    'Start Date': '07/01/2013',
    'End Date': '31/12/2014',
    'Lead Institution': 'Office of Registers',
    'Supporting Institution(s)': 'None Specified',
    'Contact Name': 'Someone Real',
    'Contact Position': 'Head of Registers',
    'Contact Email': 'someone@example.org',
    'Contact Telephone': '0123456',
    'Anti-corruption': '1',
    'Media & Telecommunications': 'NR',
    Checksum: '1',
    Specificity: 'c. high',
    _Specificity: '3',
    'Value -Info': '1',
    'Value -Part': '0',
    'Value -Acc': '0',
    'Value -Tech': '1',
    _Relevant: '1',
    'Potential impact': 'Transformative',
    'Completion (progress report)': 'c. Substantial',
    'Starred (pre-June 2014 assessments)': 'ND',
    'Starred (2015 only)': '1',
    'Starred (current formula) progress report': 'ND',
    'Year of submission': '2013',
    'Report publication year (progress report)': '2015',
    'Report publication year (end of term)': 'NR',
    'Completion (end of term)': 'NR',
    'Did it open government (end of term only)': 'NR',
    'Starred (current formula) end of term': 'NR',
    '': '',
    ...changes,
  };
}

/** One process record, with `changes`. */
export function processRow(changes: Cell = {}): Cell {
  return {
    'Country name': 'United Kingdom',
    'Action Plan Number': '2',
    'Year AP Submitted': '2013',
    'Step 1: Timeline and process: Prior availability': 'Yes',
    _Timelineavailability: '0',
    'Step 2: Advance notice': 'Yes',
    'Step 3: Awareness-raising activities': 'No',
    'Step 4: Online consultations': 'Yes',
    'Step 5: In-person consultations': 'Yes',
    'Step 6: Summary of comments': 'No',
    '_Number of steps followed (out of 6)': '0',
    'Invitation-only or open participation during dev. consultation': 'Open',
    'IAP2 level during development': 'Collaborate',
    'Consultation during action plan implementation (regular forum)': 'Yes',
    '_Regular forum': '0',
    'Invitation-only or open participation during imp. consultation': 'Invitation-only',
    'IAP2 level during imp.': 'Consult',
    'Was annual progress report published?': 'Yes',
    'Was it done according to schedule?': 'No',
    'Is the report available in the local language?': 'Yes ',
    'Is the report available in English?': 'NA',
    'Did the government provide a two-week public comment period on draft self-assessment reports?': 'NR',
    'Did the report cover all of the commitments?': 'Unclear',
    ...changes,
  };
}

const escaped = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows as CSV, headed by the columns of the first. */
export function csv(rows: readonly Cell[], end = '\n'): string {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))].map((cells) => cells.map(escaped).join(',') + end).join('');
}

/** As OGP serves the archival file: an index row, then the header. */
export const archivalCsv = (rows: readonly Cell[]): string =>
  `${Object.keys(rows[0] ?? {})
    .map((_, i) => i)
    .join(',')}\n${csv(rows)}`;

/** As OGP keeps process records: index row, blank row, group row, header, and the last three once more. */
export function processCsv(rows: readonly Cell[]): string {
  const columns = Object.keys(rows[0] ?? {}).length;
  const group = `,,,Step 1${','.repeat(columns - 4)}\n`;
  const blank = `${','.repeat(columns - 1)}\n`;
  const body = csv(rows);
  const header = body.slice(0, body.indexOf('\n') + 1);
  return `${Array.from({ length: columns }, (_, i) => i).join(',')}\n${group}${header}${blank}${group}${body}`;
}

const countries = ['Chile', 'Ghana', 'Georgia', 'Ireland', 'Peru', 'Kenya', 'Norway', 'Spain', 'Canada', 'Malta'];
const completions = ['a. Not started', 'b. Limited', 'c. Substantial', 'd. Complete', 'NR', 'Unclear'];

/** `count` rows of the archival form, of realistic length, spread over ten members and their plans. */
export function manyRows(count: number): Cell[] {
  return Array.from({ length: count }, (_, i) =>
    archivalRow({
      Country: countries[i % countries.length] ?? '',
      'Action Plan Number': String(1 + (Math.floor(i / 400) % 40)),
      'Comm No': String(1 + (i % 997)),
      'Commitment Title': `${i}. A register of who owns what in district ${i % 211}`,
      'Short Title': `A register of who owns what in district ${i % 211}`,
      'Full Text': `The government will keep register number ${i}.<br/>`.repeat(1 + (i % 30)),
      'Completion (progress report)': completions[i % completions.length] ?? '',
    }),
  );
}
