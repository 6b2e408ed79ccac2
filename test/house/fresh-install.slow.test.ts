/** The package as it is published, installed into new projects of the kinds that its users have, which show an element in Chromium. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { serve, type StaticServer } from '../../demo/static-server.js';
import { closeAll, open, root, settled, textOf } from '../e2e/site.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ogp-fresh-'));
const servers: StaticServer[] = [];

/** Writes a project of these files and installs the package, and what else it needs, into it; the project's folder. */
async function project(name: string, files: Readonly<Record<string, string>>, packages: readonly string[] = []): Promise<string> {
  const here = join(folder, name);
  for (const [path, text] of Object.entries({ 'package.json': '{ "private": true, "type": "module" }', ...files })) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), text);
  }
  const [archive = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['install', ...quietly, join(folder, archive), ...packages], { cwd: here, timeout: 240_000 });
  return here;
}

const tool = (here: string, path: string, ...args: string[]): Promise<unknown> =>
  run(process.execPath, [join(here, 'node_modules', path), ...args], { cwd: here, timeout: 120_000 }).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${path} failed\n${stdout}\n${stderr}`);
  });

/** Opens what is in `files`, beside the sample data, in Chromium; what a reader sees there; nothing is complained of. */
async function shown(here: string, files: string): Promise<string> {
  const server = await serve({ '/': join(here, files), '/v1': join(here, 'node_modules/ogp-widgets/dist/v1') });
  servers.push(server);
  const { page, complaints } = await open(`${server.url}/`);
  await page.locator('ogp-stellar-badge').waitFor({ state: 'attached', timeout: 10_000 });
  await settled(page);
  assert.deepEqual(complaints, []);
  return `${await textOf(page, 'ogp-stellar-badge')} ${await page.locator('body').innerText()}`.replace(/\s+/g, ' ');
}

const page = (lang: string, head: string, body: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Fresh</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe('installed into a new project,', () => {
  before(() => run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root }));
  after(async () => {
    await closeAll();
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });

  it('an element works in React 18, built by Vite, with its types, its properties and its event', async () => {
    const here = await project(
      'vite',
      {
        'index.html': page('en', '', '<div id="app"></div><p id="heard"></p><script type="module" src="/main.tsx"></script>'),
        'main.tsx': `import { OgpStellarBadge } from 'ogp-widgets/react';
          import { createRoot } from 'react-dom/client';
          createRoot(document.getElementById('app')!).render(
            <OgpStellarBadge commitment="GE0025" endpoint="/v1/" className="badge"
              onOgpLoad={({ detail }) => { document.getElementById('heard')!.textContent = 'heard: ' + Object.keys(detail).join(); }} />);`,
        'mistake.tsx': `import { OgpCommitmentCard } from 'ogp-widgets/react';
          // @ts-expect-error: it knows two variants.
          export const wrong = <OgpCommitmentCard commitment="GE0025" variant="small" />;
          export const right = <OgpCommitmentCard commitment="GE0025" variant="compact" headingLevel={2} />;`,
        'deep.ts': `import { OgpCountryStats } from 'ogp-widgets/elements/country-stats';
          import 'ogp-widgets/elements/country-stats/define';
          export const code: string | undefined = new OgpCountryStats().country;
          // @ts-expect-error: it has no such property.
          new OgpCountryStats().commitment;`,
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            jsx: 'react-jsx',
            module: 'esnext',
            moduleResolution: 'bundler',
            target: 'es2022',
          },
        }),
      },
      [...['vite@8.3.8', 'typescript@6.0.3', '@lit/react@1.0.8', 'react@18', 'react-dom@18', '@types/react@18', '@types/react-dom@18']],
    );
    await tool(here, 'typescript/bin/tsc');
    await tool(here, 'vite/bin/vite.js', 'build', '--logLevel', 'warn');
    assert.match(await shown(here, 'dist'), /Starred.*Publish how political parties are financed.*heard: document/);
  });

  it('and one built by webpack, its Spanish words in a file of their own', async () => {
    const here = await project(
      'webpack',
      {
        'src/index.js': `import { configure } from 'ogp-widgets';
          import 'ogp-widgets/elements/stellar-badge/define.js';
          configure({ endpoint: '/v1/' });`,
        'dist/index.html': page('es', '<script src="main.js" defer></script>', '<ogp-stellar-badge country="GEO"></ogp-stellar-badge>'),
      },
      ['webpack@5', 'webpack-cli@7'],
    );
    await tool(here, 'webpack/bin/webpack.js', '--mode', 'production');
    assert.match(await shown(here, 'dist'), /Georgia: 1 de 4 con estrella/);
  });

  it('and one on a page of plain HTML, with an import map and no bundler', async () => {
    const modules = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/task'];
    const imports = Object.fromEntries(modules.map((name) => [`${name}/`, `./node_modules/${name}/`]));
    const here = await project('plain', {
      'index.html': page(
        'en',
        `<meta name="ogp-endpoint" content="/v1/"><script type="importmap">${JSON.stringify({
          imports: {
            ...imports,
            lit: './node_modules/lit/index.js',
            'lit-html': './node_modules/lit-html/lit-html.js',
            'lit-element/lit-element.js': './node_modules/lit-element/lit-element.js',
            '@lit/reactive-element': './node_modules/@lit/reactive-element/reactive-element.js',
            '@lit/task': './node_modules/@lit/task/index.js',
            'ogp-widgets/': './node_modules/ogp-widgets/dist/',
          },
        })}</script><script type="module">import 'ogp-widgets/elements/stellar-badge/define.js';</script>`,
        '<ogp-stellar-badge commitment="GE0025"></ogp-stellar-badge>',
      ),
    });
    assert.match(await shown(here, '.'), /Starred.*Publish how political parties are financed/);
  });
});
