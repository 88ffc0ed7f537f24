import type { Page } from '@playwright/test';

/** Has a tab note what moves on its pages without the reader having done anything. Before the page is opened. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: { node: Node | null }[] };
        moves.push(
          ...sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? ''),
          ),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved so far, up to the last frame painted. */
export async function moved(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as unknown as { moves: string[] }).moves;
  });
}
