/** A line to call: its place in the list, the number it dials, and the number as it is shown. */
export type Line = readonly [id: string, dials: string, shown: string];

/** What a copy asks the site for whenever there is a network. */
export interface Fresh {
  /** Address of the newest pack. */
  pack: string;
  /** Bytes of the pack and its files before they are packed for the way: what progress counts to. */
  bytes: number;
  /** Lines that stand on every page, and those of the page for help now. */
  lines: readonly Line[];
}

/** Reads what the site said. Throws for anything else, such as the page of a network that asks for a login. */
export function readFresh(text: string): Fresh {
  const { pack, bytes, lines } = (JSON.parse(text) ?? {}) as Partial<Fresh>;
  if (typeof pack !== 'string' || typeof bytes !== 'number' || !Array.isArray(lines))
    throw new Error('This is not what the site says of a pack.');
  return { pack, bytes, lines: lines as Line[] };
}
