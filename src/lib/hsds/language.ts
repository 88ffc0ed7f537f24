import { locales, type Locale } from '../i18n/locales.ts';
import { extraKey } from './extra.ts';
import { idOf } from './id.ts';
import type { Language } from './model.ts';

/** Spoken languages of a phone or service, named in the language of the export. */
export function languagesOf(spoken: readonly string[], owner: string, locale: Locale): Language[] {
  const names = new Intl.DisplayNames([locales[locale].lang], { type: 'language' });
  return [...new Set(spoken)].map((lang) => {
    const code = new Intl.Locale(lang).language;
    return {
      id: idOf('language', owner, lang),
      name: names.of(lang) ?? lang,
      code,
      // HSDS takes ISO 639 codes, which have no script.
      ...(code === lang ? {} : { [extraKey]: { lang } }),
    };
  });
}
