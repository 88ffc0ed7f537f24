/** Where the focus stands. */
export interface Stop {
  /** The start tag of the element that has it. */
  what: string;
  /** What a reader with a keyboard would miss. */
  faults: string[];
  /** Whether Tab has left the page. */
  atEnd: boolean;
}

/** Runs in a page. Start tags of everything that Tab should stop at, in order. */
export function focusables(): string[] {
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.checkVisibility())
    .map((one) => (one.cloneNode() as Element).outerHTML);
}

/** Runs in a page. The element that has the focus, and whether it can be seen whole, in view and on top. */
export function stop(): Stop {
  const now = document.activeElement;
  const exit = document.querySelector('.bar [data-exit]');
  if (now === document.body) return { what: '', faults: [], atEnd: true };
  if (!now || !exit) return { what: '', faults: ['there is no focus, or no exit'], atEnd: false };

  const onTop = (element: Element, box: DOMRect): boolean => {
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit !== null && element.contains(hit);
  };
  const inView = ({ top, left, bottom, right }: DOMRect): boolean =>
    top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
  // What is taller than the room that the page keeps for what has the focus is seen as well as it can be when it fills it.
  const { scrollPaddingTop: above, scrollPaddingBottom: below } = getComputedStyle(document.documentElement);
  const fills = ({ top, left, bottom, right }: DOMRect): boolean =>
    left >= -1 &&
    right <= innerWidth + 1 &&
    top <= parseFloat(above) + 1 &&
    bottom >= innerHeight - parseFloat(below) - 1;

  // A link that runs over two lines has its middle between them.
  const boxes = [...now.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const faults = [
    ...(boxes.length === 0 ? ['it has no size'] : []),
    ...(boxes.every((box) => inView(box) || fills(box)) ? [] : ['it is not in view']),
    ...(boxes.every((box) => onTop(now, box)) ? [] : ['something covers it']),
    ...(getComputedStyle(now).outlineStyle === 'solid' ? [] : ['it has no outline']),
    ...(onTop(exit, exit.getBoundingClientRect()) ? [] : ['something covers exit']),
    ...(inView(exit.getBoundingClientRect()) ? [] : ['exit is not in view']),
  ];
  return { what: (now.cloneNode() as Element).outerHTML, faults, atEnd: false };
}
