/**
 * Which document each element reads, from its attributes alone: so the loader can ask for the data at the same moment as
 * for the element's code. `''` where an attribute that it needs is missing.
 */
import { commitmentPath, indexPath, memberPath, prefixPath } from './endpoint-paths.js';

/** Reads one attribute, or the property behind it. */
export type Attributes = (name: string) => string | null | undefined;

/** Codes and ids as the endpoint writes them, from what people type. */
export const normalCode = (value: string | null | undefined): string => (value ?? '').trim().toUpperCase();

const whereGiven = (code: string, path: (code: string) => string): string => (/^[A-Z]/.test(code) ? path(encodeURIComponent(code)) : '');

export const requests = {
  'ogp-commitment-card': (get: Attributes) =>
    whereGiven(normalCode(get('commitment')), get('variant') === 'compact' ? prefixPath : commitmentPath),
  'ogp-country-stats': (get: Attributes) => whereGiven(normalCode(get('country')), memberPath),
  'ogp-stellar-badge': (get: Attributes) =>
    get('commitment') ? whereGiven(normalCode(get('commitment')), prefixPath) : whereGiven(normalCode(get('country')), () => indexPath),
} satisfies Record<string, (get: Attributes) => string>;

/** The elements that show names of policy areas, which in languages beside English are a file of their own. */
export const namesAreas: ReadonlySet<string> = new Set(['ogp-commitment-card', 'ogp-country-stats']);
