/** The tree: members, ids, addresses, plans, process records, and the schema that describes it all. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { derivedId, IdRegister, safeId } from '../../src/api-builder/read/ids.js';
import { countryNamed, memberCountries } from '../../src/api-builder/read/members.js';
import { tilePlaces, tileSpan } from '../../src/contract/places.js';
import { regions } from '../../src/contract/scales.js';
import { areaSlugOf } from '../../src/api-builder/read/policy-areas.js';
import { built, tree, type Built } from './harness.js';
import { archivalCsv, archivalRow, csv, currentRow, manyRows, processCsv, processRow, type Cell } from './synthetic.js';

const archival = (...rows: readonly Cell[]): Promise<Built> => built(archivalCsv(rows.map(archivalRow)));
const current = (...rows: readonly Cell[]): Promise<Built> => built(csv(rows.map(currentRow), '\r\n'));

describe('a member', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['UK', 'GBR', 'United Kingdom'],
    ['USA', 'USA', 'United States'],
    ['Macedonia', 'MKD', 'North Macedonia'],
    ['Slovakia', 'SVK', 'Slovak Republic'],
    ['South Korea', 'KOR', 'Republic of Korea'],
    ['Turkey', 'TUR', 'Türkiye'],
    ["Cote d'Ivoire", 'CIV', "Côte d'Ivoire"],
    ['Côte d’Ivoire', 'CIV', "Côte d'Ivoire"],
    ['Bosnia & Herzegovina', 'BIH', 'Bosnia and Herzegovina'],
    ['Kyrgyzstan', 'KGZ', 'Kyrgyz Republic'],
    ['Trinidad and Tobago', 'TTO', 'Trinidad and Tobago'],
    ['Russia', 'RUS', 'Russia'],
    ['Czech Republic', 'CZE', 'Czech Republic'],
    ['Japan', 'JPN', 'Japan'],
  ];
  for (const [written, code, name] of names) {
    test(`written ${written} is ${code}, ${name}`, () =>
      assert.deepEqual([countryNamed(written)?.code, countryNamed(written)?.name], [code, name]));
  }

  test('lies under its code and its two letters, byte for byte', async () => {
    const { raw } = await archival({});
    assert.equal(raw('members/GBR.json'), raw('alpha2/GB.json'));
  });
  test('that nobody knows keeps its rows under a code of its own, and is reported', async () => {
    const { index, report } = await archival({ Country: 'Atlantis' }, { Country: 'Atlantis', 'Comm No': '8' });
    const [member] = index.members;
    assert.match(member?.code ?? '', /^ATL[A-Z]{3}$/);
    assert.deepEqual([member?.commitments, member?.alpha2, member?.name], [2, null, 'Atlantis']);
    assert.match(report.lines().join('\n'), /row 3, column "Country": "Atlantis" is no country known here/);
  });
  test("of a city or state keeps OGP's code, name and region, and has no two letters", async () => {
    const { member } = await current({
      Code: 'MXJL',
      'Country/Locality': 'Jalisco, Mexico',
      'National Or Local': 'Legacy Local',
      'Action Plan ID': 'AP_MXJL03',
      URL: 'https://opengovpartnership.org/members/jalisco-mexico/commitments/xx0001',
    });
    assert.deepEqual(member('MXJL').member, {
      code: 'MXJL',
      kind: 'local',
      alpha2: null,
      name: 'Jalisco, Mexico',
      region: 'americas',
      url: 'https://www.opengovpartnership.org/members/jalisco-mexico/',
      country: 'MEX',
    });
  });
  test("of a city whose name does not say the country is of that which OGP's code begins with", async () => {
    const { member } = await current({
      Code: 'GETB',
      'Country/Locality': 'Tbilisi',
      'National Or Local': 'Local',
      'Action Plan ID': 'AP_GETB01',
      URL: 'https://opengovpartnership.org/members/tbilisi/commitments/xx0001',
    });
    assert.equal(member('GETB').member.country, 'GEO');
  });
});

describe('the map of tiles', () => {
  const places = tilePlaces();
  test('has a place for every country that is or was a member, in its region, and for no other', () => {
    assert.deepEqual(
      [...places].map(([code, { region }]) => `${code} ${region}`).sort(),
      memberCountries.map(({ code, region }) => `${code} ${region ?? ''}`).sort(),
    );
  });
  test('has no two in one place, and no region wider than nine tiles', () => {
    const taken = [...places.values()].map(({ region, row, column }) => `${region} ${row} ${column}`);
    assert.equal(new Set(taken).size, taken.length);
    for (const region of regions) {
      const { columns, rows } = tileSpan(region);
      assert.ok(columns <= 9, region);
      const own = [...places.values()].filter((place) => place.region === region);
      assert.deepEqual(
        [
          Math.min(...own.map(({ column }) => column)),
          Math.max(...own.map(({ column }) => column)),
          Math.max(...own.map(({ row }) => row)),
        ],
        [0, columns - 1, rows - 1],
        region,
      );
    }
  });
  test('has members of whom it does not know told in the report', async () => {
    const { report } = await archival({ Country: 'Japan' }, { Country: 'Georgia' });
    assert.match(report.lines().join('\n'), /without a place on the map of tiles \(src\/contract\/places\.ts\).*: JPN$/m);
  });
});

describe("a commitment's id", () => {
  test("is OGP's own, in capitals", async () => {
    const { index, raw } = await current({ 'Commitment Unique Identifier': ' ar0048 ' });
    assert.equal(index.counts.commitments, 1);
    assert.match(raw('prefixes/AR.json'), /"id":"AR0048"/);
  });
  test('is made of member, plan and number where OGP has none', () => {
    const ids = ['7', '1(A)', '1:A', 'iv', 'B.1.A', 'NA', '2.1', '#', '../x'].map((number) => derivedId('GBR', 2, number));
    assert.deepEqual(ids, ['GBR-2-7', 'GBR-2-1-A', 'GBR-2-1-A', 'GBR-2-IV', 'GBR-2-B.1.A', 'GBR-2-NA', 'GBR-2-2.1', 'GBR-2-X', 'GBR-2-X']);
  });
  test('avoids the names that Windows reserves', () =>
    assert.deepEqual(['CON0001', 'com1', 'NUL', 'LPT9.A'].map(safeId), ['XCON0001', 'XCOM1', 'XNUL', 'XLPT9.A']));
  test('repeated gets a suffix that the rows of other members do not change', async () => {
    const uk = [{ 'Short Title': 'First' }, { 'Short Title': 'Second' }, { 'Short Title': 'Third' }];
    const ghana = { Country: 'Ghana' };
    const titles = async (b: Promise<Built>) => (await b).member('GBR').commitments.map(({ id, title }) => [id, title.text]);
    const alone = await titles(archival(...uk));
    assert.deepEqual(alone, [
      ['GBR-2-7', 'First'],
      ['GBR-2-7_2', 'Second'],
      ['GBR-2-7_3', 'Third'],
    ]);
    assert.deepEqual(await titles(archival(ghana, ...uk.flatMap((row) => [row, ghana]))), alone);
  });
  test('is unique whatever the numbers are, case aside, and safe as a file name', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('1', '1_2', '1-2', '1(2)', 'a', 'A'))), (numbers) => {
        const register = new IdRegister();
        const ids = numbers.map((number) => register.take(derivedId('GBR', 1, number)));
        assert.equal(new Set(ids).size, numbers.length);
        for (const id of ids) assert.match(id, /^GBR-1-[A-Z0-9._-]+$/);
      }),
    );
  });
  test('that OGP gave twice to the same row counts once, and is reported', async () => {
    const { index, report } = await current({}, {});
    assert.equal(index.counts.commitments, 1);
    assert.match(
      report.lines().join('\n'),
      /row 3, column "Commitment Unique Identifier": "XX0001" is a duplicate id: the row repeats row 2/,
    );
  });
  test('that OGP gave to two different rows keeps both, and is reported', async () => {
    const { member, report } = await current({}, { 'Short Title': 'Another promise of the office' });
    assert.deepEqual(
      member('CHL').commitments.map(({ id }) => id),
      ['XX0001', 'XX0001_2'],
    );
    assert.match(report.lines().join('\n'), /row 3, .*"XX0001" is a duplicate id, first used in row 2/);
  });
  test('that OGP has given keeps its address, whatever another row would have been called', async () => {
    const id = 'Commitment Unique Identifier';
    const rows = [
      { [id]: 'AB0001', 'Short Title': 'First' },
      { [id]: 'AB0001', 'Short Title': 'A repeat' },
      { [id]: 'AB0001_2', 'Short Title': 'The real AB0001_2' },
      { [id]: 'CON1', 'Short Title': 'A reserved name' },
      { [id]: 'XCON1', 'Short Title': 'The real XCON1' },
      { [id]: 'cd0001', 'Short Title': 'In small letters' },
      { [id]: 'CD0001', 'Short Title': 'The real CD0001' },
    ];
    const { member, report } = await current(...rows);
    assert.deepEqual(Object.fromEntries(member('CHL').commitments.map(({ id, title }) => [id, title.text])), {
      AB0001: 'First',
      AB0001_3: 'A repeat',
      AB0001_2: 'The real AB0001_2',
      XCON1_2: 'A reserved name',
      XCON1: 'The real XCON1',
      CD0001_2: 'In small letters',
      CD0001: 'The real CD0001',
    });
    for (const told of ['AB0001', 'XCON1', 'CD0001']) assert.match(report.lines().join('\n'), new RegExp(`"${told}" is a duplicate id`));
  });
  test('of a policy area avoids the names that Windows reserves', () => assert.equal(areaSlugOf('AUX'), 'aux-area'));
});

describe("a commitment's address", () => {
  test('is its page at OGP, in the canonical form', async () => {
    const { commitment } = await current({});
    assert.equal(commitment('XX0001').commitment.url, 'https://www.opengovpartnership.org/members/chile/commitments/XX0001/');
  });
  test('has its apostrophe encoded', async () => {
    const { commitment } = await current({
      Code: 'CIV',
      'Country/Locality': "Cote d'Ivoire",
      'Action Plan ID': 'AP_CIV03',
      URL: "https://opengovpartnership.org/members/cote-d'ivoire/commitments/xx0001",
    });
    assert.equal(commitment('XX0001').commitment.url, 'https://www.opengovpartnership.org/members/cote-d%27ivoire/commitments/XX0001/');
  });
  test('is none, nor is there one of the country, where the country is invented; Kosovo is not', async () => {
    const invented = { Code: 'XEX', 'Country/Locality': 'Exemplia', 'Action Plan ID': 'AP_XEX03', URL: '' };
    const { commitment, member, report } = await current(invented);
    assert.deepEqual([commitment('XX0001').commitment.url, member('XEX').member.url], ['', '']);
    assert.deepEqual(report.problems, []);
    const kosovo = await current({ ...invented, Code: 'XKX', 'Country/Locality': 'Kosovo' });
    assert.equal(kosovo.member('XKX').member.url, 'https://www.opengovpartnership.org/members/kosovo/');
  });
  test('is made from the member where the sheet holds something else', async () => {
    const { commitment, report } = await current({ URL: 'javascript:alert(1)' });
    assert.equal(commitment('XX0001').commitment.url, 'https://www.opengovpartnership.org/members/chile/commitments/XX0001/');
    assert.equal(report.problems.length, 1);
  });
  test("is the member's page where OGP has none for it", async () => {
    const { commitment } = await archival({});
    assert.equal(commitment('GBR-2-7').commitment.url, 'https://www.opengovpartnership.org/members/united-kingdom/');
  });
});

describe('a commitment in full', () => {
  test('has its titles, texts, institutions, dates and reports', async () => {
    const { commitment: full } = (await current({})).commitment('XX0001');
    assert.deepEqual(full.title, { text: 'Publish the register of the meetings of officials', lang: 'en' });
    assert.deepEqual(full.originalTitle?.lang, 'es');
    assert.deepEqual([full.theme, full.leadInstitution, full.supportingInstitutions], [null, 'Office of Registers', null]);
    assert.deepEqual(
      [full.start, full.end],
      [
        { year: 2016, month: 8 },
        { year: 2018, month: 12 },
      ],
    );
    assert.deepEqual(full.reports, [
      { kind: 'progress', year: 2018 },
      { kind: 'end-of-term', year: 2019 },
    ]);
    assert.deepEqual(
      [full.carriedForward, full.openedGovernmentBy['public-accountability']],
      [{ grade: 'yes' }, { missing: 'not-applicable' }],
    );
    assert.deepEqual(full.values, ['access-to-information', 'technology'].slice(0, 1));
  });
  test('never holds a contact', async () => {
    const { path } = await archival({});
    for (const [name, content] of tree(path))
      assert.doesNotMatch(content, /Someone Real|Head of Registers|someone@example\.org|0123456/, name);
  });
  test('has line breaks and no markup', async () => {
    const { commitment } = await archival({});
    assert.equal(commitment('GBR-2-7').commitment.description, 'The government will keep a register.\nIt will be open to the public.');
  });
  test('names its reports as they were called in its time', async () => {
    const kinds = async (year: string) =>
      (await current({ 'Year Of Submission': year })).commitment('XX0001').commitment.reports.map(({ kind }) => kind);
    assert.deepEqual(
      [await kinds('2018'), await kinds('2021')],
      [
        ['design', 'implementation'],
        ['action-plan-review', 'results'],
      ],
    );
  });
});

describe('policy areas', () => {
  test('have the slugs that WordPress makes', () => {
    assert.deepEqual(
      ['Media & Telecommunications', 'LGBTQIA+', 'Open Data (Water/Sanitation)', "Women's Rights", 'Educación'].map(areaSlugOf),
      ['media-telecommunications', 'lgbtqia', 'open-data-water-sanitation', 'womens-rights', 'educacion'],
    );
  });
  test('of two columns with one slug are one', async () => {
    const { index } = await built(
      csv(
        [currentRow({ 'lobbying ': '1' })].map(({ Lobbying, 'lobbying ': twin, ...rest }) =>
          insert(rest, { Lobbying: Lobbying ?? '', 'lobbying ': twin ?? '' }),
        ),
      ),
    );
    assert.deepEqual(
      index.policyAreas.filter(({ slug }) => slug === 'lobbying'),
      [{ slug: 'lobbying', name: 'Lobbying', commitments: 1 }],
    );
  });
  test('that nobody promised anything in have their file, too', async () => {
    const { raw } = await current({});
    assert.match(raw('policy-areas/lgbtqia.json'), /"commitments":\[\]/);
  });
});

/** Puts columns where the tag columns are. */
function insert(row: Cell, more: Cell): Cell {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      name === 'Media & Telecommunications' ? [...Object.entries(more), [name, cell]] : [[name, cell]],
    ),
  );
}

describe('a plan', () => {
  test('whose rows disagree on its year has the most frequent one, and it is reported', async () => {
    const { member, global, report } = await archival({ 'Year of submission': '2012' }, { 'Comm No': '8' }, { 'Comm No': '9' });
    assert.equal(member('GBR').plans[0]?.year, 2013);
    assert.deepEqual(
      global.years.map(({ year, stats }) => [year, stats.commitments]),
      [
        [2012, 1],
        [2013, 2],
      ],
    );
    assert.match(report.lines().join('\n'), /the years 2013 \(2 rows\), 2012 \(1 rows\)/);
  });
  test('lends its year to a row that has none', async () => {
    const { member, report } = await archival({ 'Year of submission': 'NR' }, { 'Comm No': '8' });
    assert.deepEqual(
      member('GBR').commitments.map(({ id, year }) => [id, year]),
      [
        ['GBR-2-7', 2013],
        ['GBR-2-8', 2013],
      ],
    );
    assert.equal(report.problems.length, 1);
  });
});

describe('a process record', () => {
  const records = (...rows: readonly Cell[]): Promise<Built> => built(archivalCsv([archivalRow()]), processCsv(rows.map(processRow)));
  test('is read from its words, below the second header', async () => {
    const record = (await records({})).member('GBR').plans[0]?.process;
    assert.equal(record?.stepsFollowed, 4);
    assert.deepEqual(record.steps.timeline, { grade: 'yes' });
    assert.deepEqual(record.development, { openness: { grade: 'open' }, level: { grade: 'collaborate' } });
    assert.deepEqual(record.implementation, {
      forum: { grade: 'yes' },
      openness: { grade: 'invitation-only' },
      level: { grade: 'consult' },
    });
    assert.deepEqual(record.selfAssessment, {
      published: { grade: 'yes' },
      onSchedule: { grade: 'no' },
      inLocalLanguage: { grade: 'yes' },
      inEnglish: { missing: 'not-applicable' },
      commentPeriod: { missing: 'not-reviewed' },
      coveredAllCommitments: { missing: 'no-data' },
    });
  });
  test('with a step that was not reviewed followed no known number of steps', async () => {
    const record = (await records({ 'Step 2: Advance notice': 'NR', '_Number of steps followed (out of 6)': '3' })).member('GBR').plans[0]
      ?.process;
    assert.equal(record?.stepsFollowed, null);
  });
  test("of a plan without commitments makes no plan, but counts in the network's forums", async () => {
    const { member, global, report } = await records(
      {},
      { 'Action Plan Number': '3', 'Consultation during action plan implementation (regular forum)': 'No' },
      { 'Country name': 'Ghana' },
    );
    assert.deepEqual(
      member('GBR').plans.map(({ id }) => id),
      ['AP_GBR02'],
    );
    assert.deepEqual(global.forum, { count: 0, of: 1 });
    assert.deepEqual(
      global.forumYears?.map(({ forum }) => forum),
      [{ count: 0, of: 1 }],
    );
    assert.match(report.lines().join('\n'), /process records without commitments, which are not shown: AP_GBR03, AP_GHA02/);
  });
});

describe('the published JSON Schema', () => {
  const folders: Readonly<Record<string, string>> = {
    members: 'member',
    alpha2: 'member',
    commitments: 'commitment',
    prefixes: 'prefix',
    'policy-areas': 'policy-area',
    'index.json': 'index',
    'commitments.json': 'commitments',
    'members.json': 'members',
    'global.json': 'global',
  };
  test('accepts every document that is built, and no document of another kind', async () => {
    const { path } = await built(archivalCsv([...manyRows(40), archivalRow()]), processCsv([processRow()]));
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    formats(ajv);
    const validate = new Map(
      readdirSync(join(path, 'schema')).map((name) => {
        const schema = JSON.parse(readFileSync(join(path, 'schema', name), 'utf8')) as object;
        return [name.replace('.json', ''), ajv.compile(schema)] as const;
      }),
    );
    assert.deepEqual([...validate.keys()].sort(), [
      'commitment',
      'commitments',
      'global',
      'index',
      'member',
      'members',
      'policy-area',
      'prefix',
    ]);
    for (const [name, content] of tree(path)) {
      const kind = folders[name.split('/')[0] ?? ''];
      if (!kind) continue;
      const check = validate.get(kind);
      assert.ok(check?.(JSON.parse(content)), `${name}: ${JSON.stringify(check?.errors)}`);
      if (kind !== 'global') assert.equal(validate.get('global')?.(JSON.parse(content)), false, `${name} is no global document`);
    }
  });
});

describe('the dataset block', () => {
  test('names its sources at OGP, never a path of this machine', async () => {
    const { index, path } = await archival({});
    assert.equal(index.dataset.generatedAt, '2026-11-20T00:00:00Z');
    assert.deepEqual(
      index.dataset.sources.map(({ id, url, rows }) => [id, url, rows]),
      [['ogp-explorer', 'https://www.opengovpartnership.org/explorer/data/latest_data/ogpirm_live_data.csv', 1]],
    );
    for (const [name, content] of tree(path)) assert.ok(!content.includes('ogp-builder-'), name);
  });
});
