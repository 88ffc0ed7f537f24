import { readFileSync } from 'node:fs';

const width = 118;

/**
 * A template with its `{{names}}` filled in. A comment that grows too long goes on in more lines of comment. Throws for a
 * name that nobody gives a value.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(template, import.meta.url), 'utf8');
  return text
    .split('\n')
    .map((line) => folded(line.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name, values))))
    .join('\n');
}

function valueOf(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined) throw new Error(`A template asks for “${name}”, which nobody fills in.`);
  return value;
}

/** A line; a comment that grows too long goes on in more lines of comment. */
export function folded(line: string): string {
  const [, start, text = ''] = /^( *# )(.*)$/.exec(line) ?? [];
  if (start === undefined || line.length <= width) return line;
  return text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const fits = last !== undefined && `${last} ${word}`.length <= width;
      return fits ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, `${start}${word}`];
    }, [])
    .join('\n');
}
