import { v5 } from 'uuid';

/** Digits and capitals that nobody takes for another one: no 0 and O, no 1 and I. */
export const codeSymbols = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 6;
const namespace = '5a0a3a8e-5c0b-4b0f-9d39-7f2c8a1d6e42';

/** Three letters in a row could be a word. */
const likeAWord = /[A-Z]{3}/;

/**
 * The code of something by its name: the same name gives the same code for ever, whatever else is added, since a
 * printed code cannot be changed.
 */
export function codeOf(name: string): string {
  for (let turn = 0; ; turn += 1) {
    const bytes = v5(`${name} ${turn}`, namespace, new Uint8Array(16));
    const code = Array.from(bytes.subarray(0, length), (byte) => codeSymbols[byte % codeSymbols.length]).join('');
    if (!likeAWord.test(code)) return code;
  }
}

/** The name that the code of a short address is made from: a place in a language, or one of its towns. */
export function shortName(place: string, locale: string, area?: string): string {
  return [place, locale, ...(area === undefined ? [] : [area])].join('/');
}
