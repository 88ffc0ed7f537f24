/**
 * Runs in a page of a pseudo-locale. Words in plain Latin letters that a reader sees or hears: they stand in the code,
 * or were left in English. Names, other languages and words for an office are marked as such by the page; `same` names
 * what has one name in all languages.
 */
export function unmarked(same: string): string[] {
  const known = new RegExp(same, 'gu');
  const apart = 'bdi, [translate="no"], [data-official], script, style, template, svg';
  const { lang } = document.documentElement;
  const isApart = (one: Element): boolean =>
    one.closest(apart) !== null || one.closest('[lang]')?.getAttribute('lang') !== lang;
  const english = (text: string): string[] =>
    text
      .replace(/\u2068[^\u2069]*\u2069/g, '')
      .replace(known, '')
      .match(/[a-z]{2,}/gi) ?? [];
  const found: string[] = [];
  const note = (where: string, text: string): void => {
    if (english(text).length > 0) found.push(`${where}: ${text.trim()}`);
  };
  note('tab', document.title);
  for (const one of document.body.querySelectorAll('*')) {
    if (isApart(one)) continue;
    for (const name of ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'])
      note(`${one.localName} ${name}`, one.getAttribute(name) ?? '');
    for (const node of one.childNodes) if (node.nodeType === Node.TEXT_NODE) note(one.localName, node.nodeValue ?? '');
  }
  return [...new Set(found)];
}

/** Runs in a page. What hides a part of its own words: it cuts them off, and they do not fit. What is for the ear only (on small screens the head of a table too) and pictures of paper do so on purpose. */
export function clipped(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((one) => {
      const { overflowX, overflowY, position } = getComputedStyle(one);
      const cuts = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
      const fits = one.scrollWidth <= one.clientWidth + 1 && one.scrollHeight <= one.clientHeight + 1;
      return (
        cuts &&
        !fits &&
        one.checkVisibility() &&
        !one.closest('.vh, .skip, svg, .leaf') &&
        !(one.localName === 'thead' && position === 'absolute')
      );
    })
    .map((one) => [one.localName, ...one.classList].join('.'));
}
