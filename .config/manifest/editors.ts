/** What editors are told of the elements, from the manifest: VS Code's custom data, and the web types of JetBrains. */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest/schema.d.ts';

/** Writes their files into `outdir`. */
export function writeForEditors(manifest: Package, outdir: string): void {
  // Theirs is another version of the manifest's types.
  const theirs = manifest as Parameters<typeof generateVsCodeCustomElementData>[0];
  generateVsCodeCustomElementData(theirs, { outdir, hideLogs: true });
  generateJetBrainsWebTypes(theirs, { outdir, hideLogs: true });
}
