/** The command line's options, checked. */
import { parseArgs } from 'node:util';
import { BuildError, quoted } from './build-error.js';

export interface Arguments {
  /** A file or an address; `null` builds the sample. */
  readonly input: string | null;
  readonly process: string | null;
  readonly out: string | null;
  readonly asOf: string | null;
  readonly help: boolean;
}

export const usage = `Usage: ogp-widgets data [--input FILE_OR_URL] [--process FILE_OR_URL] [--out DIR] [--as-of YYYY-MM-DD]

Builds OGP's static JSON endpoint (DIR/v1) from a file of commitments, in OGP's current or archival form.

  --input    the commitments, as CSV; without it, the sample that comes with this package
  --process  the records of how plans were made, as CSV
  --out      the folder in which v1/ is written or replaced (needed with --input; "cdn" for the sample)
  --as-of    the day the data speaks for (today, unless given)
  --help     this text`;

/** @throws {BuildError} where an option is unknown, lacks its value or is not of its form. */
export function readArguments(argv: readonly string[]): Arguments {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        input: { type: 'string' },
        process: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s|\n/)[0] : 'The options cannot be read';
    throw new BuildError(`${reason}; the options are --input, --process, --out, --as-of and --help.`);
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === '') throw new BuildError(`--${name} is empty; give it a value or leave it out.`);
  }
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf))
    throw new BuildError(`--as-of ${quoted(asOf)} is not a day; write it as YYYY-MM-DD, for example 2026-11-20.`);
  if (values.input !== undefined && values.out === undefined && !values.help) {
    throw new BuildError('--out is missing; name the folder in which v1/ is to be written.');
  }
  if (values.process !== undefined && values.input === undefined) {
    throw new BuildError('--process goes with --input; without --input the sample is built with its own process records.');
  }
  return { input: values.input ?? null, process: values.process ?? null, out: values.out ?? null, asOf, help: values.help ?? false };
}

/** A real calendar day: the 30th of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
