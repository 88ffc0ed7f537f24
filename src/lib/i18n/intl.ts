import { locales, type Locale } from './locales.ts';

/** Keeps what was made for a locale: one object of `Intl` takes the time and the memory of a whole page. */
function once<Options, Made>(
  make: (locale: Locale, options: Options) => Made,
): (locale: Locale, options: Options) => Made {
  const all = new Map<string, Made>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const made = all.get(key) ?? make(locale, options);
    all.set(key, made);
    return made;
  };
}

/** Writes dates as a language does. Days are days, wherever the reader is: in UTC. */
export const dates = once(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[locale].format, { ...options, timeZone: 'UTC' }),
);

/** Writes numbers as a language does. */
export const numbers = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales[locale].format, options),
);

/** Names languages or countries in a language. */
export const names = once(
  (locale, type: 'language' | 'region') => new Intl.DisplayNames([locales[locale].lang], { type }),
);

/** Puts words in the order of a language. */
export const alphabet = once(
  (locale, options: Intl.CollatorOptions) => new Intl.Collator(locales[locale].lang, options),
);
