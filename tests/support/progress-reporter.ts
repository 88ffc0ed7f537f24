import type { FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { report } from '#tools/setup/results.mjs';

const every = 5000;

/** Shows failures as they come and a line of progress now and then, and hands the counts to whoever sums. */
// eslint-disable-next-line import-x/no-default-export -- Playwright looks for it.
export default class ProgressReporter implements Reporter {
  private all = 0;
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };
  private spoken = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.all = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const outcome = test.outcome();
    if (outcome === 'skipped') this.counts.skipped += 1;
    else if (outcome === 'expected') this.counts.passed += 1;
    else {
      this.counts.failed += 1;
      const [, project, , ...titles] = test.titlePath();
      console.log(`    ✗ ${project}: ${titles.join(' › ')} (${test.location.file}:${test.location.line})`);
      for (const error of result.errors) console.log(indent(error));
    }
    if (Date.now() - this.spoken > every && this.done < this.all) this.speak();
  }

  /** A file that cannot be loaded, or a server that does not start, is no test, but a failure. */
  onError(error: TestError): void {
    this.counts.failed += 1;
    console.log(indent(error));
  }

  onEnd({ status }: FullResult): void {
    this.speak();
    // `interrupted` and `timedout` end a run whose tests had all passed so far.
    if (status !== 'passed' && this.counts.failed === 0) this.counts.failed = 1;
    report(this.counts);
  }

  printsToStdio(): boolean {
    return true;
  }

  private get done(): number {
    return this.counts.passed + this.counts.failed + this.counts.skipped;
  }

  private speak(): void {
    this.spoken = Date.now();
    const { passed, failed, skipped } = this.counts;
    const more = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`    ${this.done} of ${this.all}: ${passed} passed, ${failed} failed${more}`);
  }
}

function indent({ message, snippet }: TestError): string {
  const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
  return [message, snippet].filter(Boolean).join('\n').replace(colours, '').replace(/^/gm, '      ');
}
