/** One page that can be found. All words are folded, each stands once, and they are parted by spaces. */
export type FindablePage = readonly [
  /** Path below the place, without slashes at its ends: `pay`, `options/call`, `services/rooms`, `service/talk-all-1`. */
  path: string,
  /** Words of its title. */
  title: string,
  /** Other words for it in the language of the page. */
  own: string,
  /** Words for it in other languages that a reader may know: the place's and English. */
  far: string,
  /** Ids in `shared`, for words that many pages have. */
  shared: readonly string[],
];

/** Everything that the search of one locale and place knows before it looks into texts. */
export interface SearchData {
  /** Words of needs and of kinds of services, by id. */
  shared: Readonly<Record<string, string>>;
  pages: readonly FindablePage[];
  /** The index of texts: a tag that changes with it, and about how many kilobytes a first look into it costs. */
  texts: { tag: string; kilobytes: number };
}

/** Folder of the search files of a locale and place, from the root of the site. */
export function searchFolder(locale: string, place: string): string {
  return `/data/search/${locale}-${place}/`;
}

/** Name of the file with `SearchData` in that folder. */
export const searchFile = 'words.json';

/** Most texts that one look fetches, each from a file of its own. Those found by their words already are not shown twice. */
export const mostTexts = 6;
