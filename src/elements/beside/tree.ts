import { blocksOf, type PageBlock, type Tree } from '#lib/beside/blocks.ts';

const tree: Tree<Element> = {
  tag: ({ localName }) => localName,
  attribute: (element, name) => element.getAttribute(name) ?? undefined,
  children: ({ children }) => [...children],
  hasWords: ({ childNodes }) => [...childNodes].some((one) => one instanceof Text && one.data.trim() !== ''),
};

/** All blocks of a page: its text, and the lines to call at its end. */
export function blocksOfPage(page: Document): PageBlock<Element>[] {
  return [...page.querySelectorAll('main, .foot .voice')].flatMap((part) => blocksOf(part, tree));
}
