import type { Element, Node } from '#lib/leaflets/node.ts';

/** Every element of a sheet, in order. */
function elementsOf(node: Node): Element[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(elementsOf)];
}

/** Elements of a sheet with a class. */
export function withClass(node: Node, name: string): Element[] {
  return elementsOf(node).filter(({ attributes }) => attributes['class']?.split(' ').includes(name) === true);
}

/** The words of a part of a sheet. */
export function wordsOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
