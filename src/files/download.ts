/** Gives the reader a file that the page has made. */

/** A name for a file, from its title: words and numbers, with hyphens between. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** How long a browser may take to begin with a download, in milliseconds. */
const downloadTimeoutMs = 60_000;

/** @param near an element of the page that the file is from. */
export function download(file: Blob, name: string, { ownerDocument }: Element): void {
  const link = ownerDocument.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadTimeoutMs);
}
