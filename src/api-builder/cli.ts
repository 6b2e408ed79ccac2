#!/usr/bin/env node
/** The command line, `ogp-widgets COMMAND …`: says what it did, and fails in one sentence. */
import { BuildError, quoted } from './build-error.js';
import { dataCommand } from './data-command.js';

const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<void>>> = { data: dataCommand };

const usage = `Usage: ogp-widgets COMMAND [options]

  data    builds OGP's static JSON endpoint from a file of commitments

"ogp-widgets COMMAND --help" says more.`;

async function run([name, ...argv]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(usage);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new BuildError(`${quoted(name)} is no command; the commands are: ${Object.keys(commands).join(', ')}.`);
  await command(argv);
}

// A reader of the report that goes away (`| head`) is no reason to fail.
process.stdout.on('error', () => undefined);

try {
  await run(process.argv.slice(2));
} catch (error) {
  const sentence =
    error instanceof BuildError
      ? error.message
      : `The build failed for a reason not foreseen: ${error instanceof Error ? error.message : String(error)}.`;
  console.error(sentence.replace(/\s+/g, ' '));
  process.exitCode = 1;
}
