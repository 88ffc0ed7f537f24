/** A page of a list, as the HSDS API answers it. */
export interface Page<Item> {
  total_items: number;
  total_pages: number;
  /** From 1. */
  page_number: number;
  /** Items on this page. */
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Item[];
}

/** Items on a page, at most. */
const pageSize = 100;

/** A list as pages; an empty one has one page. */
export function pagesOf<Item>(items: readonly Item[], size = pageSize): Page<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, at) => {
    const contents = items.slice(at * size, (at + 1) * size);
    return {
      total_items: items.length,
      total_pages: total,
      page_number: at + 1,
      size: contents.length,
      first_page: at === 0,
      last_page: at === total - 1,
      empty: contents.length === 0,
      contents,
    };
  });
}

/** The file of a page, below the folder of its list. */
export function pageFile(number: number): string {
  return number === 1 ? 'index.json' : `page-${number}.json`;
}
