import { languageName } from '../i18n/language-name.ts';
import type { Scope } from '../view/scope.ts';
import { extraKey } from './extra.ts';
import { idOf } from './id.ts';
import type { Language } from './model.ts';

/** Spoken languages of a phone or service, named in the language of the export. */
export function languagesOf(spoken: readonly string[], owner: string, scope: Pick<Scope, 't' | 'locale'>): Language[] {
  return [...new Set(spoken)].map((lang) => {
    const code = new Intl.Locale(lang).language;
    return {
      id: idOf('language', owner, lang),
      name: languageName(lang, scope),
      code,
      // HSDS takes ISO 639 codes, which have no script.
      ...(code === lang ? {} : { [extraKey]: { lang } }),
    };
  });
}
