/** Why nothing can be built, in one sentence that a webmaster can act on: what is wrong, where, and what to do. */
export class BuildError extends Error {}

/** A value as it is quoted in messages: on one line, and short. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}
