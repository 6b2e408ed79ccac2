/** The version of the library, from `package.json`: two copies on a page compare theirs. */
import { readFileSync } from 'node:fs';
import type { GeneratedFiles } from './main.js';

const file = new URL('../../package.json', import.meta.url);

export function versionModule(): GeneratedFiles {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return {
    'version.ts': `/** The library's version, as package.json has it. Only its first number says what fits together. */
export const version = ${JSON.stringify(version)};
`,
  };
}
