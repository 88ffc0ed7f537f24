import { serbianLatin } from '#lib/i18n/serbian-latin.ts';

/** A copy of any data with its Cyrillic texts in Latin letters: strings, also inside lists, objects and maps. */
export function inLatin<Data>(data: Data): Data {
  return copy(data) as Data;
}

function copy(data: unknown): unknown {
  if (typeof data === 'string') return serbianLatin(data);
  if (Array.isArray(data)) return data.map(copy);
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, copy(value)]));
  if (typeof data === 'object' && data !== null) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copy(value)]));
  }
  return data;
}
