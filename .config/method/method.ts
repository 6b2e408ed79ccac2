/** The pages that footers link as "How this is counted", beside the scripts: from `docs/method.md` and its translations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { languages } from '../generate/words.js';

const docs = new URL('../../docs/', import.meta.url);

/** A language's source; English has no letters. */
const sourceOf = (lang: string): string => readFileSync(new URL(lang === 'en' ? 'method.md' : `method.${lang}.md`, docs), 'utf8');
const fileOf = (lang: string): string => (lang === 'en' ? 'method.html' : `method.${lang}.html`);

const idOf = (heading: string): string => heading.toLowerCase().replace(/[^a-z]+/g, '-');

/** A language's name in itself: `Español`. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names of the paragraphs' addresses: those of the English headings, in every language. */
export const paragraphs = (): readonly string[] => [...sourceOf('en').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => idOf(heading));

/** @throws where a language has no text, or not the paragraphs that the English one has. */
export function methodPage(lang: string): string {
  const ids = paragraphs();
  const headings: { readonly id: string; readonly text: string }[] = [];
  const markdown = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        if (depth !== 2) return `<h${depth}>${text}</h${depth}>\n`;
        const id = ids[headings.length] ?? '';
        headings.push({ id, text });
        return `<h2 id="${id}"><a href="#${id}">${text}</a></h2>\n`;
      },
    },
  });
  const [title = ''] = /^# .*$/m.exec(sourceOf(lang)) ?? [];
  const text = markdown.parse(sourceOf(lang), { async: false });
  if (headings.length !== ids.length) throw new Error(`docs/method.${lang}.md has ${headings.length} paragraphs, not ${ids.length}.`);
  const others = languages()
    .filter((other) => other !== lang)
    .map((other) => `<a href="${fileOf(other)}" lang="${other}" hreflang="${other}">${nameOf(other)}</a>`);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.slice(2)}: ogp-widgets</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="method.css" />
  </head>
  <body>
    <nav>${others.join(' ')}</nav>
    <main>
${text.replace('</h1>', `</h1>\n<ul>${headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('')}</ul>`)}    </main>
  </body>
</html>
`;
}

/** Writes a page for each language that there are words in, and a style sheet: a host's policy may forbid styles in a page. */
export function writeMethod(outdir: string): void {
  for (const lang of languages()) writeFileSync(join(outdir, fileOf(lang)), methodPage(lang));
  writeFileSync(join(outdir, 'method.css'), readFileSync(new URL('method.css', import.meta.url)));
}
