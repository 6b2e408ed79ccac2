/**
 * Which room of `src/` may import which: one direction, so that no two rooms import each other and each can be read, tested
 * and shipped without those that build on it. Checked by ESLint's own rule for imports.
 */

/** Each room with those it may import beside itself. A room that is not named here may be imported by none. */
const rooms = {
  contract: [],
  page: ['contract'],
  words: ['contract', 'generated/words'],
  base: ['contract', 'page', 'words', 'generated/words', 'generated/version'],
  views: ['contract', 'words', 'generated/words'],
  files: [],
  charts: ['contract', 'words', 'views', 'files', 'generated/words'],
  elements: ['contract', 'page', 'words', 'base', 'views', 'files', 'charts', 'generated/words', 'generated/land'],
  loader: ['contract', 'page', 'words', 'generated/registry'],
  'api-builder': ['contract'],
  'api-builder/read': ['contract'],
  'api-builder/count': ['contract'],
  'api-builder/write': ['contract', 'api-builder/count'],
};

const names = ['generated', ...Object.keys(rooms).filter((name) => !name.includes('/'))];

/** Packages that only some rooms may import. */
const packages = {
  'chart.js': ['charts'],
  lit: ['base', 'views', 'charts', 'elements'],
  '@lit/task': ['base'],
};

/** @param {readonly string[]} parts */
const anyOf = (parts) => parts.map((part) => part.replaceAll('/', '\\/')).join('|');

/**
 * What the files of a room may not import.
 * @param {string} room
 * @param {readonly string[]} allowed
 */
function patternsOf(room, allowed) {
  const [top = ''] = room.split('/');
  const forbidden = names.filter((name) => name !== top && !allowed.includes(name));
  // Of `generated`, some rooms may import a part.
  const parts = allowed.filter((name) => name.startsWith('generated/')).map((name) => name.slice('generated/'.length));
  const patterns = [
    {
      regex: `^(?:\\.\\./)+(?:${anyOf(forbidden.filter((name) => name !== 'generated'))})/`,
      message: `src/${room} may import only: ${allowed.join(', ') || 'itself'} (.config/layers.js).`,
    },
    {
      regex: `^(?:\\.\\./)+generated/(?!(?:${anyOf(parts) || '$'})[/.])`,
      message: `src/${room} may not import this part of src/generated (.config/layers.js).`,
    },
  ];
  if (room === 'elements') {
    patterns.push({ regex: '^\\.\\./(?!\\.\\./)', message: 'An element may not import another: share it as a view or in the base.' });
  }
  if (room.startsWith('api-builder/')) {
    const inside = ['read', 'count', 'write'].filter((name) => room !== `api-builder/${name}` && !allowed.includes(`api-builder/${name}`));
    patterns.push({
      regex: `^\\.\\./(?:(?:${anyOf(inside)})/|(?:build|cli|arguments|data-command)\\.js)`,
      message: `src/${room} may not import this: the builder reads, then counts, then writes.`,
    });
  }
  for (const [name, users] of Object.entries(packages)) {
    if (!users.includes(top))
      patterns.push({ regex: `^${name.replace('.', '\\.')}(?:/|$)`, message: `src/${room} may not import ${name}.` });
  }
  return patterns;
}

/** @type {import('eslint').Linter.Config[]} */
export const layers = Object.entries(rooms).map(([room, allowed]) => ({
  files: room === 'api-builder' ? ['src/api-builder/*.ts'] : [`src/${room}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(room, allowed) }] },
}));
