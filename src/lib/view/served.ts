import { dirOf } from '../i18n/locale-info.ts';

/** Attributes of a block whose words may be in another language than its page. */
export function servedIn(lang: string, pageLang: string): Record<string, string> {
  return lang === pageLang ? {} : { lang, dir: dirOf(lang), 'data-served-lang': lang };
}
