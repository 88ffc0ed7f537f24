interface Box {
  scrollHeight: number;
  clientHeight: number;
  scrollWidth: number;
  clientWidth: number;
}

/** What `fit` needs of an element: the browser's own, or a made-up one in a test. */
export interface Leaf {
  classList: { add: (name: string) => void; remove: (...names: string[]) => void };
  querySelectorAll: (selector: string) => Iterable<Box>;
}

/** Class of the smallest words: for a sheet that nobody measures. */
export const smallest = 'leaf-tightest';

/**
 * Makes the words of a sheet smaller, in three steps, until every piece holds its own; says whether it does then. The
 * command runs it in its browser by its source, so it stands alone.
 */
export function fit(leaf: Leaf): boolean {
  const steps = ['leaf-tight', 'leaf-tighter', 'leaf-tightest'];
  const holds = (): boolean =>
    [...leaf.querySelectorAll('.leaf-piece, .leaf-strips > li')].every(
      (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1,
    );
  leaf.classList.remove(...steps);
  if (holds()) return true;
  return steps.some((step) => {
    leaf.classList.remove(...steps);
    leaf.classList.add(step);
    return holds();
  });
}
