import { scriptLetters } from '../i18n/script-letters.ts';

/** A language as the first page shows it. */
export interface LanguageView {
  /** Its start page. */
  href: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its own name. */
  name: string;
  /** Script, ISO 15924. */
  script: string;
  /** Other tags of browsers that mean it. */
  otherTags: readonly string[];
  /** Its word for "language". */
  word: string;
  /** What the field says above it in this language. */
  find: string;
  /** What heads it when the browser is set to it. */
  first: string;
}

/** The languages of a script. */
export interface ScriptView {
  /** The first and the last letter, such as A–Z. */
  letters: string;
  /** In the order of their names. */
  languages: LanguageView[];
}

/** More words than these are no longer read, but counted. */
const mostWords = 11;

/** Languages by script. Throws for a script that no heading is known for. */
export function scriptViews(languages: readonly LanguageView[]): ScriptView[] {
  const { compare } = new Intl.Collator('en');
  const byScript = Map.groupBy(languages, ({ script }) => script);
  for (const script of byScript.keys())
    if (scriptLetters[script] === undefined)
      throw new Error(`src/lib/i18n/script-letters.ts has no letters of ${script}; write its first and its last one.`);
  return Object.entries(scriptLetters).flatMap(([script, letters]) => {
    const list = byScript.get(script);
    return list ? [{ letters, languages: list.toSorted((a, b) => compare(a.name, b.name)) }] : [];
  });
}

/** The languages whose word for "language" stands below the first one's: one of each script before others, each word once. */
export function otherWords([own, ...others]: readonly LanguageView[]): LanguageView[] {
  const firsts = others.filter((one) => others.find(({ script }) => script === one.script) === one);
  const byWord = Map.groupBy([...firsts, ...others], ({ word }) => word);
  const chosen = [...byWord].flatMap(([word, [first]]) => (first && word !== own?.word ? [first] : []));
  const shown = chosen.slice(0, mostWords);
  return others.filter((one) => shown.includes(one));
}
