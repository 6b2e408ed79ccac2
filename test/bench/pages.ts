/** The pages that are compared: the same commitment, or the same thousand, shown by each peer and by us. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommitmentDocument } from '../../src/contract/documents/commitment.js';
import { commitmentPath, memberPath, prefixPath } from '../../src/contract/paths.js';

const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));

/** The commitment that a page with one element shows, of the sample. */
const sampleId = 'GE0025';
const sampleEndpoint = '/ogp/v1/';
const manyEndpoint = '/many/v1/';

export interface Peer {
  readonly name: string;
  readonly page: string;
  /** How many elements tell that they are shown. */
  readonly elements: number;
}

const manifest = JSON.parse(readFileSync(`${cdn}manifest.json`, 'utf8')) as { readonly tags: Readonly<Record<string, readonly string[]>> };

/** A commitment as its own file has it. */
function read(folder: string, id: string): CommitmentDocument {
  return JSON.parse(readFileSync(`${folder}/v1/${commitmentPath(id)}`, 'utf8')) as CommitmentDocument;
}

/** The ids of the first `count` commitments of a large endpoint. */
const idsIn = (folder: string, count: number): readonly string[] =>
  readdirSync(`${folder}/v1/commitments`)
    .sort()
    .slice(0, count)
    .map((file) => file.replace(/\.json$/, ''));

const loader = '<script type="module" src="/ogp/loader.js"></script>';
const script = (name: string): string => `<script type="module" src="/peers/${name}.js"></script>`;
const preload = (url: string): string => `<link rel="preload" as="fetch" crossorigin href="${url}">`;

/** What spares the chain of requests: the code and the data of a tag, asked for by the page itself. */
const hints = (tag: string, path: string): string =>
  [...(manifest.tags[tag] ?? [])].map((file) => `<link rel="modulepreload" href="/ogp/${file}">`).join('') + preload(sampleEndpoint + path);

/** The lines that a page copies from `reserve.css`. */
const reserve = `<style>${readFileSync(`${cdn}reserve.css`, 'utf8')}</style>`;

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Measured</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">${head}</head><body><h1>A page</h1>${body}<p>It goes on below.</p></body></html>`;

const article = ({ member, commitment: { url, title, star, completion } }: CommitmentDocument): string =>
  `<article><h3><a href="${url}">${title.text}</a></h3><p>${member.name} · ${star.verdict} · ${'grade' in completion ? completion.grade : '–'}</p></article>`;

/** One widget on a page. The first is what the others are compared with, the second with what has hints. */
export function onePeers(): readonly Peer[] {
  const document = read(cdn, sampleId);
  const src = sampleEndpoint + commitmentPath(sampleId);
  const handWritten = `<hand-written src="${src}"></hand-written>`;
  const prefix = prefixPath(sampleId);
  const fallback = `<a href="${document.commitment.url}">${document.commitment.title.text}</a>`;
  const badge = `<p>The register <ogp-stellar-badge commitment="${sampleId}">${fallback}</ogp-stellar-badge> has been copied.</p>`;
  const card = `<ogp-commitment-card commitment="${sampleId}">${fallback}</ogp-commitment-card>`;
  const figures = '<ogp-country-stats country="GEO"></ogp-country-stats>';
  return [
    { name: 'hand-written', page: pageOf(handWritten, script('hand-written')), elements: 1 },
    { name: 'hand-written, preload', page: pageOf(handWritten, script('hand-written') + preload(src)), elements: 1 },
    { name: 'static HTML', page: pageOf(article(document)), elements: 0 },
    { name: 'Lit + Task', page: pageOf(`<plain-lit src="${src}"></plain-lit>`, script('plain-lit')), elements: 1 },
    { name: 'badge', page: pageOf(badge, loader), elements: 1 },
    { name: 'badge, hints', page: pageOf(badge, hints('ogp-stellar-badge', prefix) + loader), elements: 1 },
    { name: 'card', page: pageOf(card, reserve + loader), elements: 1 },
    { name: 'card, hints', page: pageOf(card, reserve + hints('ogp-commitment-card', commitmentPath(sampleId)) + loader), elements: 1 },
    { name: 'figures', page: pageOf(figures, reserve + loader), elements: 1 },
    { name: 'figures, hints', page: pageOf(figures, reserve + hints('ogp-country-stats', memberPath('GEO')) + loader), elements: 1 },
  ];
}

/** Many on a page, in `folder`'s data. The first is what the others are compared with. */
export function manyPeers(folder: string, count: number, different: boolean): readonly Peer[] {
  const found = idsIn(folder, count);
  const ids = found.map((id) => (different ? id : found[0]!));
  const list = (item: (id: string) => string): string => ids.map((id) => `<div data-moved>${item(id)}</div>`).join('');
  const own = (id: string): string => manyEndpoint + commitmentPath(id);
  const shared = (id: string): string => manyEndpoint + prefixPath(id);
  const endpoint = `<meta name="ogp-endpoint" content="${manyEndpoint}">`;
  return [
    {
      name: 'hand-written',
      page: pageOf(
        list((id) => `<hand-written src="${own(id)}"></hand-written>`),
        script('hand-written'),
      ),
      elements: count,
    },
    { name: 'static HTML', page: pageOf(list((id) => article(read(folder, id)))), elements: 0 },
    {
      name: 'Lit + Task',
      page: pageOf(
        list((id) => `<plain-lit src="${own(id)}"></plain-lit>`),
        script('plain-lit'),
      ),
      elements: count,
    },
    {
      name: 'Lit + Task, one document a country',
      page: pageOf(
        list((id) => `<plain-lit by="country" src="${shared(id)}" commitment="${id}"></plain-lit>`),
        script('plain-lit'),
      ),
      elements: count,
    },
    {
      name: 'badge',
      page: pageOf(
        list((id) => `<ogp-stellar-badge commitment="${id}"></ogp-stellar-badge>`),
        endpoint + loader,
      ),
      elements: count,
    },
  ];
}
