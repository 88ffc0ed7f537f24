import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const isoDay = z.iso.date();

/** An entry of a fact file, such as `A18` or `K04`. */
export const entryId = z.string().regex(/^[A-Z]\d+[a-z]?$/, 'an entry such as A18');

/** A web address with its scheme, as the browser opens it. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** A time of day on the 24-hour clock, `HH:MM`; `24:00` ends a day. */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time like 09:00');

/** A BCP 47 language tag in its canonical form, such as `nb` or `sr-Latn`. */
export const langTag = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}, 'a language tag such as nb or sr-Latn');

/** A short text in one stated language. */
export const textIn = z.strictObject({
  /** The words. */
  text: z.string().min(1),
  /** Their language. */
  lang: langTag,
});

/** One name per language of the site, by lang; `en` is the least that must be there. */
export const names = z.record(langTag, z.string().min(1)).refine((all) => 'en' in all, 'a name in en');

/** The source of a regular expression. */
export const pattern = z
  .string()
  .min(1)
  .refine((source) => {
    try {
      return Boolean(new RegExp(source, 'iu'));
    } catch {
      return false;
    }
  }, 'a regular expression');
