import { eld } from 'eld/extrasmall';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { primary } from '#lib/i18n/primary.ts';
import { saidIn, siteContent } from './content.ts';
import type { PageText } from './page-texts.ts';
import { sameEverywhere } from './same-everywhere.ts';

/** A rule that judges each text once: most of them stand on many pages. */
function once<Found>(judge: (text: PageText) => Found): (text: PageText) => Found {
  const judged = new Map<string, Found>();
  return (one) => {
    const key = `${one.lang} ${String(one.isName)} ${one.text}`;
    if (!judged.has(key)) judged.set(key, judge(one));
    return judged.get(key) as Found;
  };
}

const { site, services, places, abroad } = siteContent();
const records = JSON.stringify([site, ...[services, places, abroad].map((all) => [...all.values()])]);

/** Whether a text that its page sets apart is just a name or an address of our records, a short address, or the code of a sheet. */
const isKnownName = once(({ text, isName }) => {
  if (!isName) return false;
  return (
    records.includes(JSON.stringify(text).slice(1, -1)) || /\/q\/\w+$|^[0-9A-Z]{4}$|^\/data\/[\w/-]+\.json$/.test(text)
  );
});

const scripts = new Map<string, RegExp>(
  localeList.map((one) => [locales[one].lang, new RegExp(String.raw`\p{Script=${locales[one].script}}`, 'gu')]),
);

/** Least part of the letters of a text that belong to the script of its language. */
const share = 0.6;

/** What is wrong with the letters of a text: nothing, for most. */
export const strangeLetters = once((one): string | undefined => {
  if (isKnownName(one)) return undefined;
  const script = scripts.get(one.lang);
  if (!script) return `“${one.text}” is in “${one.lang}”, none of our languages`;
  const letters = one.text.replace(sameEverywhere, '').match(/\p{L}/gu) ?? [];
  const own = letters.join('').match(script) ?? [];
  return own.length < letters.length * share ? `“${one.text}” is not in the letters of ${one.lang}` : undefined;
});

/**
 * What the detector calls languages that it cannot tell apart. It learnt Serbian from Cyrillic letters only: in Latin
 * letters it says Croatian, of which Serbian and Bosnian differ by few words. Both written forms of Norwegian are one
 * to it; short Norwegian sentences it takes for Danish, and the others of the page outvote them.
 */
const alike: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', 'sr-Latn': 'hr' };

const learnt = new Set(Object.values(eld.info().Languages));

/** What the detector should say of a language of ours; undefined when it does not know it. */
export function detectable(lang: string): string | undefined {
  const code = alike[lang] ?? primary(lang);
  return learnt.has(code) ? code : undefined;
}

const towns = new Set(
  [...places.values()].flatMap((one) => Object.values(one.areas).flatMap(({ names }) => Object.values(names))),
);

/** A text without the towns that it lists: they have the same name in many languages. */
const withoutTowns = (text: string): string =>
  text
    .split(/ · |, /)
    .filter((part) => !towns.has(part))
    .join(' · ');

const detect = once((one) => (isKnownName(one) ? '' : eld.detect(withoutTowns(one.text)).language));

/** The language of most of the letters, as an independent detector sees it; empty without any. */
export function languageOf(texts: readonly PageText[]): string {
  const letters = new Map<string, number>();
  for (const one of texts) letters.set(detect(one), (letters.get(detect(one)) ?? 0) + withoutTowns(one.text).length);
  letters.delete('');
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Words of a text that follow each other with nothing but a space between them, three at a time. */
function threes(text: string): string[] {
  const runs = text.toLowerCase().match(/[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const words = run.split(' ');
    return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  });
}

/** Every string of some data. */
function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (data instanceof Map) return [...data.values()].flatMap(strings);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(strings) : [];
}

const { messages, guides, options, situations } = saidIn(sourceLocale);
const ofSource = new Set(
  strings([messages, guides, options, situations]).flatMap((text) => text.split(/\{\{\w+\}\}/).flatMap(threes)),
);

/** Letters from which on the detector is sure that a text is English. */
const sure = 30;

/** English that was left in a text of another language: three words of the source, or a whole text that is taken for English. */
export const leftInEnglish = once((one): string | undefined => {
  if (isKnownName(one)) return undefined;
  const run = threes(one.text).find((words) => ofSource.has(words));
  if (run !== undefined) return `“${run}” in “${one.text}”`;
  return one.text.length >= sure && detect(one) === locales[sourceLocale].lang ? `“${one.text}”` : undefined;
});
