/** `npm run new:element NAME`: writes a first version of an element, which passes every check, and prints what it wrote. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { camel, pascal } from '../generate/elements.js';
import { newFiles, newWords, type Names } from './templates.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Why there is no new element, in one sentence. */
class NameError extends Error {}

function namesFrom(given: string | undefined): Names {
  const kebab = (given ?? '').replace(/^ogp-/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) {
    throw new NameError(
      `"${given ?? ''}" is no name for an element; give words in lower case with hyphens: npm run new:element member-map`,
    );
  }
  return { kebab, camel: camel(kebab), pascal: pascal(kebab) };
}

function checkFree({ kebab, camel }: Names): void {
  if (existsSync(join(root, 'src/elements', kebab))) throw new NameError(`src/elements/${kebab} is there already; choose another name.`);
  if (readFileSync(join(root, 'src/words/en.json'), 'utf8').includes(`"${camel}.`)) {
    throw new NameError(`src/words/en.json has messages that begin with "${camel}." already; choose another name.`);
  }
}

/** Adds messages at the end of a file of words, which keeps its groups and blank lines. */
function withMessages(text: string, messages: Readonly<Record<string, string>>): string {
  const added = Object.entries(messages).map(([key, message]) => `  ${JSON.stringify(key)}: ${JSON.stringify(message)}`);
  return text.replace(/\s*\}\s*$/, `,\n\n${added.join(',\n')}\n}\n`);
}

async function main([given]: readonly string[]): Promise<void> {
  const names = namesFrom(given);
  checkFree(names);
  for (const [path, text] of Object.entries(newFiles(names))) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    console.log(`wrote    ${path}`);
  }
  for (const [path, messages] of Object.entries(newWords(names))) {
    const file = join(root, path);
    writeFileSync(file, withMessages(readFileSync(file, 'utf8'), messages));
    console.log(`added to ${path}`);
  }
  await import('../generate/main.js');
  console.log(`\n<ogp-${names.kebab} country="GEO"> works now: npm start shows it in the playground, npm test -- ${names.kebab} tests it.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NameError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
