/** An element of a sheet, or text: made once, shown by a page, by a browser's script and by the command. */
export type Node = string | Element;

/** An element of a sheet. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
}

/** Makes an element; children that are missing are left out. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | undefined)[]
): Element {
  return { tag, attributes, children: children.filter((one) => one !== undefined) };
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** An element as HTML. */
export function toHtml(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(toHtml).join('')}</${node.tag}>`;
}
