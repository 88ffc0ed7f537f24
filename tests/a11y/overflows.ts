/**
 * Runs in a page. What makes the page scroll sideways at its present width, and what is wider than the frame
 * that a reader sees around it.
 */
export function overflows(): string[] {
  const name = (element: Element): string => [element.localName, ...element.classList].join('.');
  const root = document.documentElement;
  const widest = [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return one.checkVisibility() && !one.closest('.skip, .vh, svg') && (right > root.clientWidth + 1 || left < -1);
  });
  const page =
    root.scrollWidth > root.clientWidth
      ? [`${root.scrollWidth} wide, by ${widest.slice(-3).map(name).join(', ')}`]
      : [];
  // Anything with a border or a ground of its own: text that leaves it lies on something else.
  const frames =
    '.btn, .notice, .box, .facts, .fact, .service, .tells, .voice, .three, .bar > *, summary, td, th, dd, b';
  const out = [...document.querySelectorAll(frames)].filter(
    (one) =>
      // On small screens the head of a table is there for the ear only.
      getComputedStyle(one.closest('thead') ?? one).position !== 'absolute' &&
      one.checkVisibility() &&
      getComputedStyle(one).display !== 'inline' &&
      one.scrollWidth > one.clientWidth + 1,
  );
  return [...page, ...out.map((one) => `${name(one)} sticks out of its frame`)];
}
