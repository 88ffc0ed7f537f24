import type { Headers } from '../headers.ts';

/** A page, script or other text in pieces: numbers of blocks of the pack, and words that stand there only. */
export type Folded = readonly (number | string)[];

/** A file beside the pages. */
export interface PackedFile {
  /** Its path from the root of the site. */
  path: string;
  /** Its hash as `fetch` checks it; none where the name already holds one. */
  integrity?: string;
}

/** All pages of one locale and place in one file, and the list of what they load. */
export interface Pack {
  /** What stands in more than one place, each once. */
  blocks: readonly string[];
  /** The pages by their paths. */
  pages: Readonly<Record<string, Folded>>;
  /** Scripts, data, and what the search shows words of, by the paths of their files: here, since a hundred small files would come slowly. */
  folded: Readonly<Record<string, Folded>>;
  /** Headers that pages come with, so that a kept one is held to the same rules. */
  headers: Headers;
  /** What else pages load once the reader acts: what is packed already, or has headers of its own. */
  files: readonly PackedFile[];
  /** What an old copy says above its text: HTML with `{{date}}` in place of the day, in words by this tag. */
  old: { html: string; format: string };
}

/** A page as it was before it was folded, to the byte. Throws when a piece leads nowhere: then the pack is broken. */
export function unfold({ blocks }: Pick<Pack, 'blocks'>, page: Folded): string {
  return page
    .map((piece) => {
      const text = typeof piece === 'string' ? piece : blocks[piece];
      if (text === undefined) throw new Error(`The pack has no block ${piece}.`);
      return text;
    })
    .join('');
}

/** Reads a pack. Throws for anything that is none, so that nobody keeps half of one. */
export function readPack(text: string): Pack {
  const pack = JSON.parse(text) as Partial<Pack> | null;
  const { blocks, pages, folded, headers, files, old } = pack ?? {};
  if (!Array.isArray(blocks) || !Array.isArray(files) || !pages || !folded || !headers || !old)
    throw new Error('This is no pack.');
  return { blocks: blocks as string[], pages, folded, headers, files: files as PackedFile[], old };
}
