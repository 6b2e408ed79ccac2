/** Which version a release must have at least, and the sentences that say so. */
import { gt, gte, inc } from 'semver';
import { differenceOf, type Difference } from './surface.js';

/** What was released last: `.config/release/released.json`. */
export interface Released {
  readonly version: string;
  readonly surface: readonly string[];
}

/** A name taken away demands a new first number, a name added a new second one, anything else a new third one. */
export function demandedVersion(released: string, { removed, added }: Difference): string {
  const step = removed.length ? 'major' : added.length ? 'minor' : 'patch';
  return inc(released, step) ?? released;
}

/** Why `version` cannot be released with this surface; `[]` where it can. */
export function refusal(released: Released, version: string, surface: readonly string[]): readonly string[] {
  const difference = differenceOf(released.surface, surface);
  const demanded = demandedVersion(released.version, difference);
  if (gt(version, released.version) && gte(version, demanded)) return [];
  return [
    `${version} cannot follow ${released.version}: what pages can rely on has changed so that it must be ${demanded} or higher.`,
    ...difference.removed.map((line) => `removed: ${line}`),
    ...difference.added.map((line) => `added: ${line}`),
    `Set it with: npm version ${demanded} --no-git-tag-version`,
  ];
}
