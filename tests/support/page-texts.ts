import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltPage } from './built-site.ts';
import { attr, isElement, type Element } from './html.ts';

/** A text of a page: a text node, words in an attribute, or what is isolated in one of them. */
export interface PageText {
  text: string;
  /** The nearest language that is stated around it; empty without any. */
  lang: string;
  /** Whether the page sets it apart as a name or an address, which no language translates. */
  isName: boolean;
  /** Whether it stands in the closed block of words for an office. */
  isOfficial: boolean;
  /** Whether it belongs to what only this page says, not to what stands around every page. */
  inMain: boolean;
}

type Where = Omit<PageText, 'text'>;

const unread = new Set(['script', 'style']);

/** Attributes with words that are heard, or shown by a script. */
const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

/** A sentence that a script will show waits in an attribute of ours; `data-english` is for the person who calls back. */
const isSentence = (name: string, value: string): boolean =>
  name.startsWith('data-') && name !== 'data-english' && /\p{L}{2}.*[.!?؟]$/u.test(value);

/** Every text of a page that holds a word, in order. */
export function textsOf({ document }: Pick<BuiltPage, 'document'>): PageText[] {
  return below(document, { lang: '', isName: false, isOfficial: false, inMain: false });
}

function below(node: Tree.ParentNode, where: Where): PageText[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text') return pieces((child as Tree.TextNode).value, where);
    if (!isElement(child) || unread.has(child.tagName)) return [];
    const inside = inElement(child, where);
    const inert = child.tagName === 'template' ? (child as Tree.Template).content : child;
    return [...inAttributes(child, inside), ...below(inert, inside)];
  });
}

function inElement(element: Element, where: Where): Where {
  return {
    lang: attr(element, 'lang') ?? where.lang,
    isName: where.isName || element.tagName === 'bdi' || attr(element, 'translate') === 'no',
    isOfficial: where.isOfficial || attr(element, 'data-official') !== undefined,
    inMain: where.inMain || element.tagName === 'main',
  };
}

function inAttributes({ attrs }: Element, where: Where): PageText[] {
  return attrs
    .filter(({ name, value }) => spoken.includes(name) || isSentence(name, value))
    .flatMap(({ value }) => pieces(value, where));
}

/** A text, and apart from it what it isolates. */
function pieces(value: string, where: Where): PageText[] {
  return value
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((piece, at) => ({ ...where, text: piece.replace(/\s+/g, ' ').trim(), isName: where.isName || at % 2 === 1 }))
    .filter(({ text }) => /\p{L}[\p{L}\p{M}]/u.test(text));
}
