import { marked, type Token, type Tokens } from 'marked';

/** A paragraph or a list of a text, with its id by position: `pay.2.3` is the third block under the second heading of pay. */
export type Block = { id: string } & ({ kind: 'p'; text: string } | { kind: 'list'; items: string[] });

/** A heading and the blocks below it. */
export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
}

/** Something a text may not hold: what was found, in the words of its author. */
export class ProseError extends Error {}

/** Stands where a text is still to be written. */
export const blank = '…';

const comments = { '.md': /^<!--(?:(?!-->)[^])*-->[ \t]*$/gm, '.mdx': /^\{\/\*(?:(?!\*\/\})[^])*\*\/\}[ \t]*$/gm };

/** A text without the comments that stand alone on their lines, such as the English above a translation. */
export function withoutComments(markdown: string, ending: string): string {
  return markdown.replace(ending === '.mdx' ? comments['.mdx'] : comments['.md'], '');
}

/**
 * Reads a text of headings, paragraphs and lists. Throws `ProseError` for any other Markdown, text before a heading, and
 * texts that are still to be written.
 */
export function readSections(markdown: string, slug: string): Section[] {
  const sections: Section[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'space' || isPart(token)) continue;
    if (token.type === 'heading') {
      const heading = token as Tokens.Heading;
      if (heading.depth !== 2)
        throw new ProseError(`a heading with ${'#'.repeat(heading.depth)} (“${heading.text}”); write headings with ##`);
      sections.push({
        id: `${slug}.${sections.length + 1}.0`,
        heading: plain(heading.tokens, heading.raw),
        blocks: [],
      });
      continue;
    }
    const section = sections.at(-1);
    if (!section)
      throw new ProseError(
        `text before the first heading (“${token.raw.trim().slice(0, 40)}”); put it below a ## heading`,
      );
    section.blocks.push({ id: `${slug}.${sections.length}.${section.blocks.length + 1}`, ...blockOf(token) });
  }
  const left = [...blockTexts(sections)].filter(([, text]) => isLeft(text)).map(([id]) => id);
  if (left.length > 0) throw new ProseError(`no text at ${left.join(', ')}; write it in place of “${blank}”`);
  return sections;
}

function isLeft(text: string): boolean {
  return text.split('\n').some((line) => line === '' || line === blank);
}

/** All strings of a text, by block id, headings included: what a translation is made from. */
export function blockTexts(sections: readonly Section[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const section of sections) {
    texts.set(section.id, section.heading);
    for (const block of section.blocks) texts.set(block.id, block.kind === 'p' ? block.text : block.items.join('\n'));
  }
  return texts;
}

/** A live part of an `.mdx` page, alone on its line. */
function isPart(token: Token): boolean {
  return /^<[A-Z]\w* [^<]*\/>\s*$/.test(token.raw);
}

function blockOf(token: Token): { kind: 'p'; text: string } | { kind: 'list'; items: string[] } {
  if (token.type === 'paragraph') return { kind: 'p', text: plain(token.tokens ?? [], token.raw) };
  if (token.type === 'list') return { kind: 'list', items: (token as Tokens.List).items.map((item) => itemText(item)) };
  throw new ProseError(`a ${token.type} (“${token.raw.trim().slice(0, 40)}”); write only paragraphs and lists with -`);
}

function itemText(item: Tokens.ListItem): string {
  const [only, ...more] = item.tokens.filter((token) => token.type !== 'space');
  if (only?.type !== 'text' || more.length > 0)
    throw new ProseError(`a list item with more than one line of text (“${item.raw.trim().slice(0, 40)}”)`);
  return plain((only as Tokens.Text).tokens ?? [], item.raw);
}

function plain(tokens: readonly Token[], raw: string): string {
  const odd = tokens.find((token) => token.type !== 'text' && token.type !== 'escape');
  if (odd)
    throw new ProseError(`${odd.type} in “${raw.trim().slice(0, 40)}”; write plain words only, no links, bold or code`);
  if (/\{\/\*|\*\/\}/.test(raw))
    throw new ProseError(`half a comment (“${raw.trim().slice(0, 40)}”); let {/* begin and */} end a line of its own`);
  return unescape(tokens.map((token) => ('text' in token ? String(token.text) : '')).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** marked escapes text for HTML; we hand plain text on, and Astro escapes it once. */
function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
