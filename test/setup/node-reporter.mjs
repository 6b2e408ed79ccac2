/**
 * Counts the tests of `node:test` for the closing line, into the file that `run.ts` names. Plain JavaScript, because Node loads
 * reporters before anything that could read TypeScript.
 */
import { appendFileSync } from 'node:fs';

/** A suite that failed for its tests' sake is not counted again; one whose own hook failed is. */
const causedByTests = (error) => error?.failureType === 'subtestsFailed';

export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const suite = data.details.type === 'suite';
    if (type === 'test:fail' && suite) counts.failed += causedByTests(data.details.error) ? 0 : 1;
    else if (!suite) counts[(data.skip ?? data.todo) !== undefined ? 'skipped' : type === 'test:fail' ? 'failed' : 'passed']++;
  }
  appendFileSync(process.env.OGP_TEST_SUMMARY, `${JSON.stringify(counts)}\n`);
}
