/** Ids that are stable, and safe as file names and in addresses. */

/** Names that Windows reserves, whatever their extension. */
const reserved = /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)$/;

/** File systems allow 255 bytes, of which a suffix and `.json` are some. No id of OGP's has more than ten. */
export const longestId = 100;

const safe = /^[A-Z](?:[A-Z0-9._-]*[A-Z0-9_])?$/;

/** The letters before an id's first other character name a file, too (`prefixes/AR.json`). */
export function safeId(id: string): string {
  const clean = safe.test(id)
    ? id
    : id
        .trim()
        .toUpperCase()
        .normalize('NFD')
        .replace(/[^A-Z0-9._-]+/g, '-')
        .replace(/^[^A-Z]+|[.-]+$/g, '');
  const prefix = /^[A-Z]*/.exec(clean)?.[0] ?? '';
  return reserved.test(prefix) || reserved.test(clean.split('.')[0] ?? '') ? `X${clean}` : clean;
}

/**
 * A commitment's id where OGP gave none: member, plan, number (`GBR-2-7`). An underscore is kept out, because the suffix of
 * a repeat begins with one: `GBR-2-7_2` can be nothing but the second GBR-2-7.
 */
export function derivedId(memberCode: string, planNumber: number, number: string): string {
  const part = number
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 60)
    .replace(/^[.-]+|[.-]+$/g, '');
  return safeId(`${memberCode}-${planNumber}-${part || 'X'}`);
}

/** Whether a file of this name, whatever its extension, cannot be on Windows. */
export const isReserved = (name: string): boolean => reserved.test(name.toUpperCase());

/**
 * Gives each row its own id: the first to take one keeps it, the others get `_2`, `_3` … in their order. Ids that OGP has given
 * are taken first, so that each keeps its address whatever the rows above it are called.
 */
export class IdRegister {
  readonly #taken = new Map<string, number>();

  /** How often the id was asked for before. */
  count(id: string): number {
    return this.#taken.get(id) ?? 0;
  }

  take(id: string): string {
    const times = this.count(id) + 1;
    this.#taken.set(id, times);
    if (times === 1) return id;
    const suffixed = `${id}_${times}`;
    return this.#taken.has(suffixed) ? this.take(id) : this.take(suffixed);
  }
}

/** `AP_GBR02`, as OGP writes it. */
export const planIdOf = (memberCode: string, planNumber: number): string => `AP_${memberCode}${String(planNumber).padStart(2, '0')}`;
