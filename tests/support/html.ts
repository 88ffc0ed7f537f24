import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

type Node = Tree.Node;
/** An element of a parsed page. */
export type Element = Tree.Element;

const inline = new Set(['a', 'b', 'bdi', 'i', 'small', 'span', 'time']);
const unread = new Set(['script', 'style', 'template']);

/** Whether a node is an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node !== null && node !== undefined && 'tagName' in node;
}

/** What stands in a whole page is asked for by nearly every test; it is walked through once. */
const ofPages = new WeakMap<Node, readonly Element[]>();

/** Elements below a node in document order: all of them, or those with a tag. */
export function elements(node: Node, tag?: string): readonly Element[] {
  const all = ofPages.get(node) ?? below(node);
  if (node.nodeName === '#document') ofPages.set(node, all);
  return tag === undefined ? all : all.filter(({ tagName }) => tagName === tag);
}

function below(node: Node, found: Element[] = []): Element[] {
  if (!('childNodes' in node)) return found;
  for (const child of node.childNodes) {
    if (isElement(child)) found.push(child);
    below(child, found);
  }
  return found;
}

/** Elements below a node that have an attribute. */
export function withAttr(node: Node, name: string): Element[] {
  return elements(node).filter((one) => attr(one, name) !== undefined);
}

/** Elements below a node that have a class. */
export function withClass(node: Node, name: string): Element[] {
  return elements(node).filter((one) => (attr(one, 'class') ?? '').split(/\s+/).includes(name));
}

/** The value of an attribute. */
export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The element itself and those around it, nearest first. */
export function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Node | null = element; isElement(at); at = at.parentNode) all.push(at);
  return all;
}

/** The text that a reader gets, with a space between blocks. Leaves out what `skip` says. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  return rawText(node, skip).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node, skip: (element: Element) => boolean): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (isElement(node) && (unread.has(node.tagName) || skip(node))) return '';
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map((child) => rawText(child, skip)).join('');
  return isElement(node) && !inline.has(node.tagName) ? ` ${inside} ` : inside;
}

/** The text of a row that stands before one of its elements. */
export function textBefore(row: Node, stop: Element): string {
  const leaves = textNodes(row);
  const at = leaves.findIndex(({ parentNode }) => isElement(parentNode) && around(parentNode).includes(stop));
  return leaves
    .slice(0, Math.max(at, 0))
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ');
}

function textNodes(node: Node): Tree.TextNode[] {
  if (node.nodeName === '#text') return [node as Tree.TextNode];
  return 'childNodes' in node ? node.childNodes.flatMap(textNodes) : [];
}

/** What a script or style holds. */
export function sourceOf(element: Element): string {
  return element.childNodes.map((child) => (child.nodeName === '#text' ? (child as Tree.TextNode).value : '')).join('');
}

/** The one element of a list. Throws when there is none, or more. */
export function only(list: readonly Element[]): Element {
  const [first] = list;
  if (!first || list.length > 1) throw new Error(`There are ${list.length} elements in place of one.`);
  return first;
}
