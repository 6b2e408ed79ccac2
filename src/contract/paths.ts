/**
 * Where each document lies below an endpoint's base address. The base is the folder `v1/` itself, with or without its last
 * slash. Shared by the loader, the elements and the API builder, so that the three cannot disagree.
 */

/** Codes and ids as the endpoint writes them, from what people type. */
export const normalCode = (value: string | null | undefined): string => (value ?? '').trim().toUpperCase();

/** Several of them, with spaces, commas or semicolons between, each once. */
export const normalCodes = (value: string | null | undefined): readonly string[] => [
  ...new Set(
    normalCode(value)
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];

/** The path for a code or an id that somebody typed; `''` where it is none. */
export function pathOfCode(value: string | null | undefined, path: (code: string) => string): string {
  const code = normalCode(value);
  return /^[A-Z]/.test(code) ? path(encodeURIComponent(code)) : '';
}

/** The letters an id begins with: AR0048 → AR, GBR-2-7 → GBR. */
export const idPrefix = (id: string): string => /^[A-Z]*/.exec(id)![0];

export const indexPath = 'index.json';
export const globalPath = 'global.json';
/** The members, with the figures that they are compared by. */
export const membersPath = 'members.json';
/** All commitments in brief. */
export const commitmentsPath = 'commitments.json';

/** Every commitment of an id's prefix. */
export const prefixPath = (id: string): string => `prefixes/${idPrefix(id)}.json`;

export const commitmentPath = (id: string): string => `commitments/${id}.json`;

/** A member by `ARG`, `AR` or a local code. Two letters are a country's ISO alpha-2 code, which no member's own code is. */
export const memberPath = (code: string): string => `${code.length === 2 ? 'alpha2' : 'members'}/${code}.json`;

export const policyAreaPath = (slug: string): string => `policy-areas/${slug}.json`;
