/** What a reader looks for. An empty text means: no matter. */
export interface Filter {
  need: string;
  area: string;
  /** Primary subtag of a language, or `other` for one that is not in the list. */
  spoken: string;
  way: string;
  /** `women`, `men`, `under-18`, or a code of the people a service was made for. */
  who: string;
  open: boolean;
  free: boolean;
  noPapers: boolean;
}

const flags = { o: 'open', f: 'free', p: 'noPapers' } as const;

/** A filter that takes everything. */
export const noFilter: Filter = {
  need: '',
  area: '',
  spoken: '',
  way: '',
  who: '',
  open: false,
  free: false,
  noPapers: false,
};

/** A filter as ids parted by points, for the trail of the open tab; empty when it takes everything. */
export function filterIds(filter: Filter): string {
  const { need, area, spoken, way, who } = filter;
  const ticked = Object.entries(flags).flatMap(([letter, flag]) => (filter[flag] ? [letter] : []));
  const ids = [need, area, spoken, way, who, ticked.join('')].join('.');
  return /[^.]/.test(ids) ? ids : '';
}

/** The filter of some ids. Ids that nobody knows are left to the form, which has no such choice. */
export function filterOf(ids: string): Filter {
  const [need = '', area = '', spoken = '', way = '', who = '', ticked = ''] = ids.split('.');
  const has = (letter: keyof typeof flags): boolean => ticked.includes(letter);
  return { need, area, spoken, way, who, open: has('o'), free: has('f'), noPapers: has('p') };
}
