import type { Node as Made } from '#lib/leaflets/node.ts';

const drawn = new Set(['svg', 'path']);

/** An element of a sheet in this page. */
export function toDom(node: Made): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const { tag, attributes, children } = node;
  const made = drawn.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map(toDom));
  return made;
}
