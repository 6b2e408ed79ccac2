// Browser tests, in every engine installed. Run by test/run.ts, through tsx, which is why it may import TypeScript.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin, emulateMediaPlugin } from '@web/test-runner-commands/plugins';
import { endpointMiddleware } from './setup/endpoint-server.ts';
import { browserReporter, markComplaints } from './setup/browser-reporter.ts';
import { engines } from './setup/engines.ts';
import { refusalMiddleware } from './setup/refusal-server.ts';

const rootDir = fileURLToPath(new URL('../', import.meta.url));

/** Folders as pages and modules ask for them, and where they are in the repository. */
const places = [
  ['/src/v1/', '/cdn/v1/'], // The default endpoint, seen from src/page.
  ['/demo/cdn/', '/cdn/'], // As demo/serve.ts serves it.
];

/** The loader's map of tags, which in the build comes from the chunks: here each element's own module is enough. */
const tagMap = {
  name: 'tag-map',
  resolveImport: ({ source }) => (source === 'virtual:tag-map' ? '/__tag-map.js' : undefined),
  serve({ path }) {
    if (path !== '/__tag-map.js') return undefined;
    const names = readdirSync(new URL('../src/elements/', import.meta.url));
    const map = Object.fromEntries(names.map((name) => [`ogp-${name}`, [`../elements/${name}/define.ts`]]));
    return { body: `export const tagMap = ${JSON.stringify(map)}; export const wordNames = '';`, type: 'js' };
  },
};

/** What the elements' doc comments say: the runner's own copies of the sources are without comments. */
const manifest = (context, next) => {
  if (context.path !== '/__manifest.json') return next();
  context.type = 'application/json';
  context.body = readFileSync(`${rootDir}src/generated/custom-elements.json`, 'utf8');
  return undefined;
};

export default {
  rootDir,
  files: ['test/pages/*.js'],
  // Lit's development build warns of mistakes, and a warning fails the test.
  nodeResolve: { exportConditions: ['development'] },
  browsers: await engines(),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: markComplaints,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), browserReporter()],
  middleware: [
    endpointMiddleware,
    refusalMiddleware,
    manifest,
    (context, next) => {
      const place = places.find(([from]) => context.url.startsWith(from));
      if (place) context.url = place[1] + context.url.slice(place[0].length);
      return next();
    },
  ],
  plugins: [
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    tagMap,
    esbuildPlugin({ ts: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' }),
  ],
};
