import assert from 'node:assert/strict';

/** Waits until something holds; fails with its name when it never does. Between two pages there is nothing to ask. */
export async function holdsSoon(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (performance.now() < end) {
    try {
      if (await holds()) return;
    } catch {
      // The page just left cannot answer any more.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`never came to ${what}`);
}
