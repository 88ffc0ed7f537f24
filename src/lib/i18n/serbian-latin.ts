const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** Serbian Cyrillic in Latin letters, by the fixed table of the language; everything else stays as it is. */
export function serbianLatin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/gu, (letter, at: number) => {
    const small = letters[letter.toLowerCase()];
    if (small === undefined) return letter;
    if (letter === letter.toLowerCase()) return small;
    // Two letters for one: both are capitals only inside a word of capitals.
    const next = text[at + 1] ?? '';
    const loud = next !== next.toLowerCase() || (!/\p{L}/u.test(next) && /\p{Lu}/u.test(text[at - 1] ?? ''));
    return loud ? small.toUpperCase() : (small[0] ?? '').toUpperCase() + small.slice(1);
  });
}
