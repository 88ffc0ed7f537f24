import { isScalar, parseDocument } from 'yaml';
import { OptionError } from '#tools/due/options.ts';

/**
 * A YAML text in which the values at some paths are others, and nothing else: the values are put where the old ones
 * stood, so that comments, order, quotes and line breaks stay. Throws `OptionError` where a path has no value of its own.
 */
export function withValues(text: string, file: string, values: ReadonlyMap<string, string>): string {
  const document = parseDocument(text);
  const places = [...values].map(([path, value]) => {
    const node = document.getIn(path.split('.').map(keyOf), true);
    if (!isScalar(node) || !node.range)
      throw new OptionError(`${file}, ${path}: has no value of its own; write it there.`);
    const [from, to] = node.range;
    const quote = /^['"]/.exec(text.slice(from, to))?.[0] ?? '';
    return { from, to, value: `${quote}${value}${quote}` };
  });
  // From the end on, since a longer value moves what stands behind it.
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((changed, { from, to, value }) => changed.slice(0, from) + value + changed.slice(to), text);
}

function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
