import { dirOf, pluralTag, type LocaleInfo } from './locale-info.ts';

/** Tags that this software would change into others, which readers' devices know less: Dari and Kurmanji. */
const keptTags: Readonly<Record<string, string>> = { prs: 'fa-AF', kmr: 'ku' };

/** The usual form of a tag, whatever letters are large or small in it. Throws `RangeError` for what is no tag. */
export function usualTag(tag: string): string {
  const [usual = tag] = Intl.getCanonicalLocales(tag);
  return keptTags[tag.toLowerCase()] === usual ? tag.toLowerCase() : usual;
}

/** Something wrong with the entry of a language, in a sentence that says the remedy. */
export interface LocaleProblem {
  segment: string;
  problem: string;
}

/** Everything wrong with a registry of languages. It asks what this machine knows of languages, which not every host of the function does. */
export function localeProblems(registry: Readonly<Record<string, LocaleInfo>>): LocaleProblem[] {
  return Object.entries(registry).flatMap(([segment, info]) =>
    [...problemsOf(info, segment), ...problemsOfOthers(info, registry)].map((problem) => ({ segment, problem })),
  );
}

function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

function problemsOf({ lang, name, dir, script, plurals, format, sentences, lineHeight }: LocaleInfo, segment: string) {
  const problems: string[] = [];
  const need = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  for (const tag of [lang, format]) need(isTag(tag), `${tag} is no tag of a language; write one such as zh-Hans.`);
  if (problems.length > 0) return problems;
  const { language } = new Intl.Locale(lang);
  need(segment === lang.toLowerCase(), `the segment must be ${lang.toLowerCase()}, its tag in lower case.`);
  need(usualTag(lang) === lang, `${lang} is not the usual form of its tag; write ${usualTag(lang)}.`);
  need(name.trim() !== '', 'it has no name; write its own name, as its readers write it.');
  need(dir === dirOf(lang), `dir is ${dir}; write ${dirOf(lang)}.`);
  need(/^[A-Z][a-z]{3}$/.test(script), `script is ${script}; write its four letters of ISO 15924, such as Latn.`);
  const known = pluralTag(lang) === lang;
  const wanted = new Intl.PluralRules(pluralTag(lang)).resolvedOptions().pluralCategories;
  need(
    [...plurals].sort().join() === [...wanted].sort().join(),
    `plurals are ${plurals.join(', ')}; write ${wanted.join(', ')}.`,
  );
  const [shown] = Intl.DateTimeFormat.supportedLocalesOf(format);
  need(
    shown !== undefined,
    `dates in ${format} would be in the language of each machine; begin format with a language that its readers know.`,
  );
  need(
    !known || new Intl.Locale(format).language === language,
    `format ${format} is of another language; begin it with ${language}.`,
  );
  need(/-u-ca-gregory-nu-latn$/.test(format), `format ${format} must end with -u-ca-gregory-nu-latn.`);
  need(sentences.mean > 0 && sentences.mean < sentences.most, 'the mean of its sentences must be below the longest.');
  need(lineHeight >= 1.4 && lineHeight <= 2, `lineHeight is ${lineHeight}; write one between 1.4 and 2.`);
  return problems;
}

function problemsOfOthers({ madeFrom, fallback = [] }: LocaleInfo, registry: Readonly<Record<string, LocaleInfo>>) {
  return [...(madeFrom === undefined ? [] : [madeFrom]), ...fallback]
    .filter((other) => !Object.hasOwn(registry, other))
    .map((other) => `it names the language ${other}, which is none of ours.`);
}
