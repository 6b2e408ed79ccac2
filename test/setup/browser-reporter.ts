/** Counts the browser tests for the closing line, and fails those whose page complained in the console without being asked to. */
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { noCounts, writeSummary, type Counts } from './summary.js';

const complaint = 'Unexpected in the console:';

/** What is said in every test and means nothing. */
const expected = [/^Lit is in dev mode\./, /^Multiple versions of Lit loaded/];

/**
 * Marks warnings and errors, so that the reporter knows them. A test that expects one replaces `console.warn` or
 * `console.error` meanwhile, and looks at what it was given.
 */
export function markComplaints({ type, args }: { readonly type: string; readonly args: unknown[] }): boolean {
  if (type !== 'warn' && type !== 'error') return true;
  if (expected.some((pattern) => pattern.test(String(args[0])))) return false;
  args.unshift(complaint);
  return true;
}

const complained = ({ logs }: TestSession): boolean => logs.some(([first]: unknown[]) => first === complaint);

function countSuite({ tests, suites }: Pick<TestSuiteResult, 'tests' | 'suites'>, counts: Counts): void {
  for (const { skipped, passed } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
}

/** One failure more for a file that failed beside its tests: it could not be loaded, or the console was not clean. */
function countSession(session: TestSession, counts: Counts): void {
  const before = counts.failed;
  if (session.testResults) countSuite(session.testResults, counts);
  if ((!session.passed || !session.testResults) && counts.failed === before) counts.failed++;
  if (complained(session)) counts.failed++;
}

export const browserReporter = (): Reporter => ({
  stop({ sessions }) {
    const counts = noCounts();
    for (const session of sessions) {
      countSession(session, counts);
      // The runner prints logs, but not that one of them makes the run fail.
      if (complained(session)) console.error(`Failed for its console: ${session.testFile} in ${session.browser.name}`);
    }
    writeSummary(counts);
  },
});
