/** The analyzer, to be called from a program: its command line writes into package.json. It comes without types of its own. */
declare module '@custom-elements-manifest/analyzer/src/browser-entrypoint.js' {
  import type { Package } from 'custom-elements-manifest/schema.d.ts';

  /** A parsed file, which only the analyzer looks into. */
  interface SourceFile {
    readonly fileName: string;
  }
  /** The analyzer's own copy of TypeScript. */
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(fileName: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function litPlugin(): readonly object[];
  export function create(options: {
    readonly modules: readonly SourceFile[];
    readonly plugins: readonly object[];
    readonly context: { readonly dev: boolean };
  }): Package;
}
