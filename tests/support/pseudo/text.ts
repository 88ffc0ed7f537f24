/** A direction of writing, with a letter for each of `a` to `z` that no English text has. */
export interface Alphabet {
  dir: 'ltr' | 'rtl';
  letters: string;
}

/** The two ways in which texts are made strange. */
export const alphabets: readonly Alphabet[] = [
  { dir: 'ltr', letters: 'áƀçðéƒĝĥíĵķļɱñóþɋřšţúṽŵẋýž' },
  { dir: 'rtl', letters: 'ابصدعفغهيجكلمنوپقرستوڤؤخىز' },
];

/** How much longer a word becomes: languages that need more room than English need about as much. */
const longer = 0.4;

/** An English text in strange letters, 40 % longer, in brackets; placeholders and numbers stay. A text without letters stays as it is. */
export function pseudo(text: string, alphabet: Alphabet): string {
  if (!/[a-z]/i.test(text.replace(/\{\{\w+\}\}/g, ''))) return text;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}[${words.replace(/\{\{\w+\}\}|[a-z]+/gi, (word) => (word.startsWith('{') ? word : strange(word, alphabet)))}]${after}`;
}

function strange(word: string, { letters }: Alphabet): string {
  const long = word + word.slice(0, Math.ceil(word.length * longer)).toLowerCase();
  return Array.from(long)
    .map((letter) => {
      const other = letters[letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter;
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    })
    .join('');
}
