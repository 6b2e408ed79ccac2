/** Tells the page's author, on the console, of a value that the element cannot use: once for each, and nothing else ever. */
import { attributeName, textOf, type Attribute, type Attributes, type Get } from './attributes/attribute.js';
import { wrongWord } from './attributes/wrong-word.js';

const told = new Set<string>();

function tellAuthor(tag: string, attribute: string, value: string, advice: string): void {
  const line = `<${tag} ${attribute}="${value}">: ${advice}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** `full or compact`. */
const alternatives = (values: readonly string[]): string =>
  [values.slice(0, -1).join(', '), ...values.slice(-1)].filter(Boolean).join(' or ');

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** The ISO 3166-1 code of a country by its English name, which authors write where a code belongs. */
function codeOf(country: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const wanted = country.trim().toLowerCase();
  return letters.flatMap((a) => letters.map((b) => a + b)).find((code) => names.of(code)?.toLowerCase() === wanted);
}

/** What is wrong with a value, and what to write in its place; nothing where all is well. */
function adviceOn(attribute: Attribute, written: string): string | undefined {
  if (attribute.kind === 'member') {
    const code = written.length > 3 && codeOf(written);
    return code ? `a country is given by its code; did you mean "${code}"?` : undefined;
  }
  const wrong = wrongWord(attribute, written);
  if (!wrong) return undefined;
  const { values, example } = attribute;
  return values
    ? `"${wrong}" is none of its values, which are ${alternatives(values)}.`
    : `"${wrong}" is no year; write one in four digits, such as ${example}.`;
}

/** Tells of values that an attribute cannot have, and which code was meant where a country was asked for by its name. */
export function help(tag: string, attributes: Attributes, get: Get): void {
  for (const [property, attribute] of Object.entries(attributes)) {
    const name = attributeName(property);
    const written = textOf(get(name, property));
    const advice = adviceOn(attribute, written);
    if (advice) tellAuthor(tag, name, written, advice);
  }
}
