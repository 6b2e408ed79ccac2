/** How the test runners tell `run.ts` what they counted: a line of JSON at the end of a file that it names. */
import { appendFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The variable that names the file. */
export const summaryVariable = 'OGP_TEST_SUMMARY';

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: 0 });

export function writeSummary(counts: Counts): void {
  const file = process.env[summaryVariable];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}
