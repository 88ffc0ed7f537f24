/** How the parts of a page are read, whoever has parsed it. */
export interface Tree<Part> {
  tag: (part: Part) => string;
  attribute: (part: Part, name: string) => string | undefined;
  children: (part: Part) => readonly Part[];
  /** Whether words stand right in it, and not only in what it holds. */
  hasWords: (part: Part) => boolean;
}

/** One block of a page: what is read, or shown beside another language, as one piece. */
export interface PageBlock<Part> {
  /** `2.3 p`: its place below the second heading, and what it is; in a link, also where that leads, in any language. */
  id: string;
  part: Part;
}

/**
 * What stands once: pictures, numbers, names for an office, sources, what a page says of itself, what is for screen readers
 * or repeated. Classes with their dot: a build takes a bare word for one that the script gives.
 */
const leftOut = ['svg', 'bdi', '.sub', '.notice', '.stale', '.official', '.sources', '.vh', '.o'];

/** Blocks of a page below one of its parts, in order. Equal ids in two languages mean: these two say the same. */
export function blocksOf<Part>(root: Part, tree: Tree<Part>): PageBlock<Part>[] {
  const blocks: PageBlock<Part>[] = [];
  let section = 0;
  let count = 0;
  const walk = (part: Part, link: string): void => {
    if (isLeftOut(part, tree)) return;
    const tag = tree.tag(part);
    const leads = tag === 'a' ? inAnyLanguage(tree.attribute(part, 'href') ?? '') : link;
    if (!tree.hasWords(part)) {
      for (const child of tree.children(part)) walk(child, leads);
      return;
    }
    if (/^h[1-3]$/.test(tag)) {
      section += 1;
      count = 0;
    } else count += 1;
    blocks.push({ id: [`${section}.${count}`, tag, leads].join(' ').trim(), part });
  };
  walk(root, '');
  return blocks;
}

/** The same blocks of a page in two languages. Undefined when they are not the same page, or not of the same build. */
export function pairsOf<Part, Other>(
  own: readonly PageBlock<Part>[],
  other: readonly PageBlock<Other>[],
): [Part, Other][] | undefined {
  if (own.length === 0 || own.length !== other.length) return undefined;
  const pairs: [Part, Other][] = [];
  for (const [at, { id, part }] of own.entries()) {
    const twin = other[at];
    if (twin?.id !== id) return undefined;
    pairs.push([part, twin.part]);
  }
  return pairs;
}

function isLeftOut<Part>(part: Part, tree: Tree<Part>): boolean {
  const classes = (tree.attribute(part, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
  return (
    [tree.tag(part), ...classes].some((name) => leftOut.includes(name)) ||
    tree.attribute(part, 'data-beside') !== undefined ||
    tree.attribute(part, 'role') === 'status'
  );
}

function inAnyLanguage(href: string): string {
  return href.replace(/^\/[^/]+/, '');
}
