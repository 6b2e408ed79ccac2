/** Tells the page's author, on the console, of a value that the element cannot use: once for each, and nothing else ever. */
import { wrongWord, type Choices } from './choices.js';
import type { Attributes } from './element-model.js';

const told = new Set<string>();

function tellAuthor(tag: string, attribute: string, value: string, advice: string): void {
  const line = `<${tag} ${attribute}="${value}">: ${advice}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** `full or compact`. */
const alternatives = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** The ISO 3166-1 code of a country by its English name, which authors write where a code belongs. */
function codeOf(country: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const wanted = country.trim().toLowerCase();
  return letters.flatMap((a) => letters.map((b) => a + b)).find((code) => names.of(code)?.toLowerCase() === wanted);
}

/** Tells of values that an attribute has not, and which code was meant where a country was asked for by its name. */
export function help(tag: string, choices: Choices, get: Attributes): void {
  for (const [name, allowed] of Object.entries(choices)) {
    const wrong = wrongWord(choices, name, get);
    const advice =
      allowed === 'year'
        ? 'is no year; write one in four digits, such as 2015.'
        : `is none of its values, which are ${alternatives(allowed)}.`;
    if (wrong) tellAuthor(tag, name, get(name) ?? '', `"${wrong}" ${advice}`);
  }
  const country = get('country') ?? '';
  const code = country.length > 3 && codeOf(country);
  if (code) tellAuthor(tag, 'country', country, `a country is given by its code; did you mean "${code}"?`);
}
