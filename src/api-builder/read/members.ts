/** Who the members are. The archival and process files have English names only; the current file has codes. */
import { createHash } from 'node:crypto';
import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { Member } from '../../contract/common.js';
import type { regions } from '../../contract/scales.js';
import { slugOf } from '../../contract/slug.js';

type Region = (typeof regions)[number];

export interface Country {
  readonly code: string;
  readonly alpha2: string;
  /** As OGP's pages name it. */
  readonly name: string;
  readonly region: Region | null;
  /** Its page at OGP: members/{slug}. */
  readonly slug: string;
  /** The languages, beside English, in which its plans are written (ISO 639-1). */
  readonly languages: readonly string[];
}

const africa = 'africa-and-the-middle-east';
const americas = 'americas';
const asia = 'asia-and-the-pacific';
const europe = 'europe';

type Row = readonly [code: string, alpha2: string, name: string, languages: string, otherNames?: string, slug?: string];

/** Every country that is or was a member, by OGP's regions (its own file puts Georgia in Asia and Israel in Europe). */
const table: Readonly<Record<Region, readonly Row[]>> = {
  [africa]: [
    ['BEN', 'BJ', 'Benin', 'fr'],
    ['BFA', 'BF', 'Burkina Faso', 'fr'],
    ['CPV', 'CV', 'Cabo Verde', 'pt', 'Cape Verde'],
    ['CIV', 'CI', "Côte d'Ivoire", 'fr', 'Ivory Coast', "cote-d'ivoire"],
    ['GMB', 'GM', 'Gambia', '', 'The Gambia'],
    ['GHA', 'GH', 'Ghana', ''],
    ['JOR', 'JO', 'Jordan', 'ar'],
    ['KEN', 'KE', 'Kenya', ''],
    ['LBR', 'LR', 'Liberia', ''],
    ['MWI', 'MW', 'Malawi', ''],
    ['MRT', 'MR', 'Mauritania', 'fr,ar'],
    ['MAR', 'MA', 'Morocco', 'fr,ar'],
    ['NGA', 'NG', 'Nigeria', ''],
    ['SEN', 'SN', 'Senegal', 'fr'],
    ['SYC', 'SC', 'Seychelles', 'fr'],
    ['SLE', 'SL', 'Sierra Leone', ''],
    ['ZAF', 'ZA', 'South Africa', ''],
    ['TZA', 'TZ', 'Tanzania', '', 'United Republic of Tanzania|Tanzania, United Republic of'],
    ['TUN', 'TN', 'Tunisia', 'fr,ar'],
    ['ZMB', 'ZM', 'Zambia', ''],
  ],
  [americas]: [
    ['ARG', 'AR', 'Argentina', 'es'],
    ['BHS', 'BS', 'Bahamas', '', 'The Bahamas'],
    ['BRB', 'BB', 'Barbados', ''],
    ['BRA', 'BR', 'Brazil', 'pt', 'Brasil'],
    ['CAN', 'CA', 'Canada', 'fr'],
    ['CHL', 'CL', 'Chile', 'es'],
    ['COL', 'CO', 'Colombia', 'es'],
    ['CRI', 'CR', 'Costa Rica', 'es'],
    ['DOM', 'DO', 'Dominican Republic', 'es', 'The Dominican Republic|Republica Dominicana'],
    ['ECU', 'EC', 'Ecuador', 'es'],
    ['SLV', 'SV', 'El Salvador', 'es'],
    ['GTM', 'GT', 'Guatemala', 'es'],
    ['GUY', 'GY', 'Guyana', ''],
    ['HND', 'HN', 'Honduras', 'es'],
    ['JAM', 'JM', 'Jamaica', ''],
    ['MEX', 'MX', 'Mexico', 'es'],
    ['PAN', 'PA', 'Panama', 'es'],
    ['PRY', 'PY', 'Paraguay', 'es'],
    ['PER', 'PE', 'Peru', 'es'],
    ['TTO', 'TT', 'Trinidad and Tobago', '', 'Trinidad & Tobago'],
    ['USA', 'US', 'United States', '', 'USA|US|U.S.|U.S.A.|United States of America|The United States'],
    ['URY', 'UY', 'Uruguay', 'es'],
  ],
  [asia]: [
    ['AFG', 'AF', 'Afghanistan', ''],
    ['ARM', 'AM', 'Armenia', 'hy'],
    ['AUS', 'AU', 'Australia', ''],
    ['AZE', 'AZ', 'Azerbaijan', ''],
    ['GEO', 'GE', 'Georgia', 'ka'],
    ['IDN', 'ID', 'Indonesia', ''],
    ['KAZ', 'KZ', 'Kazakhstan', 'ru'],
    ['KGZ', 'KG', 'Kyrgyz Republic', 'ru', 'Kyrgyzstan'],
    ['MDV', 'MV', 'Maldives', ''],
    ['MNG', 'MN', 'Mongolia', 'mn'],
    ['NZL', 'NZ', 'New Zealand', ''],
    ['PAK', 'PK', 'Pakistan', ''],
    ['PNG', 'PG', 'Papua New Guinea', ''],
    ['PHL', 'PH', 'Philippines', '', 'The Philippines'],
    ['KOR', 'KR', 'Republic of Korea', 'ko', 'South Korea|Korea|Korea, Republic of|Korea, South'],
    ['LKA', 'LK', 'Sri Lanka', ''],
    ['TLS', 'TL', 'Timor-Leste', 'pt', 'East Timor'],
    ['VUT', 'VU', 'Vanuatu', ''],
  ],
  [europe]: [
    ['ALB', 'AL', 'Albania', ''],
    ['AND', 'AD', 'Andorra', 'es,fr'],
    ['AUT', 'AT', 'Austria', 'de'],
    ['BIH', 'BA', 'Bosnia and Herzegovina', '', 'Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia'],
    ['BGR', 'BG', 'Bulgaria', 'bg'],
    ['HRV', 'HR', 'Croatia', ''],
    ['CYP', 'CY', 'Cyprus', 'el'],
    ['CZE', 'CZ', 'Czech Republic', '', 'Czechia|The Czech Republic'],
    ['DNK', 'DK', 'Denmark', ''],
    ['EST', 'EE', 'Estonia', ''],
    ['FIN', 'FI', 'Finland', ''],
    ['FRA', 'FR', 'France', 'fr'],
    ['DEU', 'DE', 'Germany', 'de'],
    ['GRC', 'GR', 'Greece', 'el'],
    ['HUN', 'HU', 'Hungary', ''],
    ['ISL', 'IS', 'Iceland', ''],
    ['IRL', 'IE', 'Ireland', '', 'Republic of Ireland'],
    ['ISR', 'IL', 'Israel', 'he'],
    ['ITA', 'IT', 'Italy', 'it'],
    ['XKX', 'XK', 'Kosovo', ''],
    ['LVA', 'LV', 'Latvia', ''],
    ['LIE', 'LI', 'Liechtenstein', 'de'],
    ['LTU', 'LT', 'Lithuania', ''],
    ['LUX', 'LU', 'Luxembourg', 'fr,de'],
    ['MLT', 'MT', 'Malta', ''],
    ['MDA', 'MD', 'Moldova', '', 'Republic of Moldova|Moldova, Republic of'],
    ['MNE', 'ME', 'Montenegro', ''],
    ['NLD', 'NL', 'Netherlands', 'nl', 'The Netherlands|Holland'],
    [
      'MKD',
      'MK',
      'North Macedonia',
      '',
      'Macedonia|FYR Macedonia|FYROM|Macedonia, FYR|The former Yugoslav Republic of Macedonia|Republic of North Macedonia|Republic of Macedonia',
    ],
    ['NOR', 'NO', 'Norway', ''],
    ['POL', 'PL', 'Poland', ''],
    ['PRT', 'PT', 'Portugal', 'pt'],
    ['ROU', 'RO', 'Romania', ''],
    ['RUS', 'RU', 'Russia', 'ru', 'Russian Federation'],
    ['SRB', 'RS', 'Serbia', ''],
    ['SVK', 'SK', 'Slovak Republic', '', 'Slovakia'],
    ['SVN', 'SI', 'Slovenia', ''],
    ['ESP', 'ES', 'Spain', 'es'],
    ['SWE', 'SE', 'Sweden', ''],
    ['CHE', 'CH', 'Switzerland', 'de,fr,it'],
    ['TUR', 'TR', 'Türkiye', '', 'Turkey', 'turkey'],
    ['UKR', 'UA', 'Ukraine', 'uk'],
    [
      'GBR',
      'GB',
      'United Kingdom',
      '',
      'UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|The United Kingdom',
    ],
  ],
};

/** Names compare without case, accents, punctuation and doubled spaces. */
const nameKey = (name: string): string => slugOf(name.replace(/&/g, ' and ').replace(/\./g, ''));

const byCode = new Map<string, Country>();
const byName = new Map<string, Country>();

function enter(region: Region, [code, alpha2, name, languages, otherNames = '', slug = slugOf(name)]: Row): void {
  const country: Country = { code, alpha2, name, region, slug, languages: languages.split(',').filter(Boolean) };
  byCode.set(code, country);
  for (const known of [name, ...otherNames.split('|').filter(Boolean)]) byName.set(nameKey(known), country);
}
for (const row of table[africa]) enter(africa, row);
for (const row of table[americas]) enter(americas, row);
for (const row of table[asia]) enter(asia, row);
for (const row of table[europe]) enter(europe, row);

/** A country by any English name in use. Countries that never were members are found by their ISO names. */
export const countryNamed = (name: string): Country | undefined => byName.get(nameKey(name)) ?? isoCountries().byName.get(nameKey(name));

/** A country by its ISO 3166-1 alpha-3 code, or XKX. */
export const countryCoded = (code: string): Country | undefined => byCode.get(code) ?? isoCountries().byCode.get(code);

/** Every country that is or was a member. */
export const memberCountries: readonly Country[] = [...byCode.values()];

/** One of them by its ISO 3166-1 alpha-2 code. */
export const countryWithLetters = (alpha2: string): Country | undefined => memberCountries.find((one) => one.alpha2 === alpha2);

interface IsoCountries {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly byName: ReadonlyMap<string, Country>;
}

let iso: IsoCountries | undefined;

/** Read only where a file names a country that never was a member before. */
function isoCountries(): IsoCountries {
  if (iso) return iso;
  const codes: unknown = isoCodes;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const found = { byCode: new Map<string, Country>(), byName: new Map<string, Country>() };
  for (const entry of Array.isArray(codes) ? codes : []) {
    if (!Array.isArray(entry)) continue;
    const [alpha2, code] = entry as readonly unknown[];
    if (typeof alpha2 !== 'string' || typeof code !== 'string') continue;
    const name = names.of(alpha2) ?? code;
    const country: Country = { code, alpha2, name, region: null, slug: slugOf(name), languages: [] };
    found.byCode.set(code, country);
    found.byName.set(nameKey(name), country);
  }
  return (iso = found);
}

/**
 * A code for a name that no table knows: three of its letters and three of its hash. It depends on nothing else in the
 * file, and no code of ISO's or OGP's has six letters.
 */
export function codeForUnknown(name: string): string {
  const letters = nameKey(name)
    .replace(/[^a-z]/g, '')
    .toUpperCase()
    .padEnd(3, 'X')
    .slice(0, 3);
  const hash = createHash('sha256').update(nameKey(name)).digest();
  return letters + [0, 1, 2].map((i) => String.fromCharCode(65 + ((hash[i] ?? 0) % 26))).join('');
}

const regionNames: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['africa-and-the-middle-east', africa],
  ['africa-and-middle-east', africa],
  ['africa', africa],
  ['americas', americas],
  ['the-americas', americas],
  ['asia-and-the-pacific', asia],
  ['asia-and-pacific', asia],
  ['asia-pacific', asia],
  ['europe', europe],
]);

export const regionNamed = (name: string): Region | undefined => regionNames.get(nameKey(name));

const kindNames: ReadonlyMap<string, Member['kind']> = new Map<string, Member['kind']>([
  ['national', 'national'],
  ['local', 'local'],
  ['legacy-local', 'local'],
  ['other', 'other'],
]);

/** What `National Or Local` says: "Legacy Local" are the local members of before 2020. */
export const kindNamed = (name: string): Member['kind'] | undefined => kindNames.get(nameKey(name));

/** One segment of an address at OGP, with its apostrophe (cote-d'ivoire) encoded. */
const segment = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

const site = 'https://www.opengovpartnership.org/members/';

/** A page at OGP; `''` where there is none, of a member without a slug. */
export const memberUrl = (slug: string): string => slug && `${site}${segment(slug)}/`;

export const commitmentUrl = (slug: string, id: string): string => slug && `${memberUrl(slug)}commitments/${segment(id)}/`;

/**
 * Whether a code is that of a country made up for an example, which has no page at OGP: ISO 3166-1 leaves XAA to XZZ to its users,
 * and one of them, Kosovo's XKX, is in use.
 */
export const isInvented = (code: string): boolean => /^X[A-Z]{2}$/.test(code) && code !== 'XKX';

/** The member's slug and the commitment's id in an address at OGP; `undefined` where it is no such address. */
export function readCommitmentUrl(address: string): { readonly slug: string; readonly id: string } | undefined {
  const found = /^(?:https?:\/\/)?(?:www\.)?opengovpartnership\.org\/members\/([^/?#\s]+)\/commitments\/([^/?#\s]+)\/?(?:[?#]\S*)?$/i.exec(
    address.trim(),
  );
  const slug = found?.[1];
  const id = found?.[2];
  if (!slug || !id) return undefined;
  try {
    return { slug: decodeURIComponent(slug), id: decodeURIComponent(id).toUpperCase() };
  } catch {
    return undefined;
  }
}

export const memberOf = ({ code, alpha2, name, region, slug }: Country): Member => ({
  code,
  kind: code === 'XKX' ? 'other' : 'national',
  alpha2,
  name,
  region,
  url: memberUrl(slug),
});
