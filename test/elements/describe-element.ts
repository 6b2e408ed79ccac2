/**
 * What each element must show for itself, beside what all do alike (test/base): its data, in both languages; one failure; the
 * parts and states that its documentation names, and no other; and nothing that axe-core complains of.
 */
import { expect } from 'chai';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf } from '../../.config/manifest/elements-of.js';
import { Endpoint, endpointWith, failing } from '../setup/endpoint.js';
import { becomes, place, ready, type Theme } from '../setup/page.js';
import { complaints, heard, seen } from '../setup/reader.js';

export interface Sample {
  readonly tag: `ogp-${string}`;
  /** The attributes that it is tested with: `country="GEO"`; `''` where none names a document. */
  readonly attributes: string;
  /** The document that it reads; an element that reads none has none. */
  readonly path?: string;
  readonly document?: object;
  /** What has to be pressed for all parts to be there. */
  readonly reveal?: string;
  /** Words by which a reader knows that the data are shown, in English and in Spanish. */
  readonly says: string;
  readonly enEspañol: string;
}

/** The parts, or the states, that the manifest names of an element. */
async function documented(tag: string, list: 'cssParts' | 'cssStates'): Promise<readonly string[]> {
  const manifest = (await (await fetch('/__manifest.json')).json()) as Package;
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  return (element?.[list] ?? []).map(({ name }) => name).sort();
}

const fallbackText = 'The page at OGP';
/** What no reader may take from a failure. */
const verdict = /starred|rated|complete|assessed/i;

export function describeElement({ tag, attributes, path = '', document = {}, reveal, says, enEspañol }: Sample): void {
  const html = `<${tag} ${attributes}><a href="https://www.opengovpartnership.org/members/">${fallbackText}</a></${tag}>`;
  const whole = (): Promise<Endpoint> => endpointWith(path ? { [path]: document } : {});

  it('shows its data, with the request that its attributes name, and not the fallback', async () => {
    const endpoint = await whole();
    const widget = await ready(html, endpoint);
    expect(seen(widget)).to.contain(says).and.not.to.contain(fallbackText);
    expect(await endpoint.paths()).to.deep.equal(path ? [path] : []);
  });

  it('speaks Spanish on a Spanish page', async () => {
    expect(seen(await ready(html, await whole(), { lang: 'es' }))).to.contain(enEspañol);
  });

  it('shows the fallback and one sentence where there is no such document, never a verdict', async function () {
    if (!path) this.skip();
    const widget = place(html, new Endpoint());
    await becomes('error', widget);
    const code = /"(.*?)"/.exec(attributes)?.[1] ?? path;
    expect(heard(widget)).to.deep.equal([`link: ${fallbackText}`, `status: ${code} is not in these data.`]);
    expect(seen(widget)).not.to.match(verdict);
  });

  it('offers the parts and the states that its documentation names, and no other part', async () => {
    const endpoint = await whole();
    const widget = await ready(html, endpoint);
    const parts = (): string[] => [...(widget.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((element) => [...element.part]);
    if (reveal) widget.shadowRoot?.querySelector<HTMLElement>(reveal)?.click();
    await widget.updateComplete;
    const found = parts();
    if (path) {
      await endpoint.answer(path, failing(403));
      await widget.reload();
      await becomes('stale', widget);
    }
    expect([...new Set([...found, ...parts()])].sort()).to.deep.equal(await documented(tag, 'cssParts'));
    expect(await documented(tag, 'cssStates')).to.deep.equal(path ? ['error', 'loading', 'ready', 'stale'] : ['loading', 'ready']);
  });

  for (const theme of ['light', 'dark'] satisfies Theme[]) {
    it(`has nothing that axe-core complains of, with data and without, on a ${theme} page`, async () => {
      expect(await complaints(await ready(html, await whole(), { theme }))).to.deep.equal([]);
      if (!path) return;
      const failed = place(html, new Endpoint(), { theme });
      await becomes('error', failed);
      expect(await complaints(failed)).to.deep.equal([]);
    });
  }
}
