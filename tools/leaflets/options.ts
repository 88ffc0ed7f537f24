import { parseArgs } from 'node:util';
import { formatList, formats, isFormat, type FormatId } from '#lib/leaflets/formats.ts';
import type { PlaceLeaflets } from '#lib/leaflets/words.ts';
import { OptionError } from '../due/options.ts';

/** What the command is asked to print. */
export interface Asked {
  place: string;
  area: string;
  locales: readonly string[];
  worker: string;
  formats: readonly FormatId[];
  /** Named, plain, or both. */
  looks: readonly boolean[];
  lines: readonly string[] | undefined;
  freshOnly: boolean;
  out: string;
}

const known = {
  place: { type: 'string' },
  area: { type: 'string' },
  languages: { type: 'string' },
  worker: { type: 'string' },
  format: { type: 'string' },
  lines: { type: 'string' },
  out: { type: 'string' },
  plain: { type: 'boolean' },
  all: { type: 'boolean' },
  'fresh-only': { type: 'boolean' },
} as const;

/** Reads the words after the command. Throws `OptionError` with what exists. `leafletsOf` and `ownLocale` know a place. */
export function readAsked(
  words: readonly string[],
  places: readonly string[],
  leafletsOf: (place: string) => PlaceLeaflets,
  ownLocale: (place: string) => string,
): Asked[] {
  const values = parsed(words);
  const { all = false } = values;
  const asked = values.place === undefined && all ? places : [one('place', values.place, places)];
  return asked.map((place) => {
    const { languages } = leafletsOf(place);
    const locales = many('language', '--languages', values.languages, Object.keys(languages));
    const worker = one('language', values.worker ?? ownLocale(place), Object.keys(languages), '--worker');
    const { areas = {}, lines = [] } = languages[worker] ?? {};
    const format = all && values.format === undefined ? formatList : [one('format', values.format, formatList)];
    const ids = many(
      'number',
      '--lines',
      values.lines,
      lines.map(({ value }) => value),
    );
    return {
      place,
      area: values.area === undefined ? '' : one('area', values.area, Object.keys(areas)),
      locales,
      worker,
      formats: format.filter(isFormat).filter((id) => enough(id, locales, all)),
      looks: all && values.plain === undefined ? [false, true] : [values.plain ?? false],
      lines:
        values.lines === undefined ? undefined : lines.filter(({ value }) => ids.includes(value)).map(({ id }) => id),
      freshOnly: values['fresh-only'] ?? false,
      out: values.out ?? 'var/leaflets',
    };
  });
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: known, strict: true }).values;
  } catch {
    const options = Object.entries(known).map(([name, { type }]) => (type === 'string' ? `--${name} …` : `--${name}`));
    throw new OptionError(`“${words.join(' ')}” cannot be read; write some of: ${options.join(', ')}.`);
  }
}

function one(what: string, word: string | undefined, exist: readonly string[], option = `--${what}`): string {
  const list = exist.join(', ');
  if (word === undefined) throw new OptionError(`${option} is missing; write one of: ${list}.`);
  if (!exist.includes(word)) throw new OptionError(`There is no ${what} “${word}”; write one of: ${list}.`);
  return word;
}

function many(what: string, option: string, words: string | undefined, exist: readonly string[]): readonly string[] {
  if (words === undefined) return exist;
  return [...new Set(words.split(','))].map((word) => one(what, word, exist, option));
}

function enough(format: FormatId, locales: readonly string[], all: boolean): boolean {
  if (formats[format].languages !== 2 || locales.length > 1) return true;
  if (all) return false;
  throw new OptionError(`${format} shows two languages side by side; write two or more after --languages.`);
}
