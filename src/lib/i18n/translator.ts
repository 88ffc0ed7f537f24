import i18next from 'i18next';
import { pluralTag } from './locale-info.ts';
import { locales, type Locale } from './locales.ts';
import type { MessageId, Messages } from './messages.ts';

/** Values for the placeholders of a message. */
type Values = Record<string, string | number>;

type BaseId = MessageId extends infer Id ? (Id extends `${infer Stem}_${'one' | 'other'}` ? Stem : Id) : never;

/** Gives the message with this id in one language. Throws when the language lacks it, or its plural form. */
export type Translate = (id: BaseId, values?: Values) => string;

/** Makes the translator of a language from all of its messages. One instance a language, no fallback. */
export function translator(locale: Locale, messages: Messages): Translate {
  const instance = i18next.createInstance();
  const lng = pluralTag(locales[locale].lang);
  const plural = new Intl.PluralRules(lng);
  const missing = (id: string): never => {
    throw new Error(`The message ${id} is missing in ${locale}: add it to content/ui/${locale}.json.`);
  };
  void instance.init({
    lng,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    returnEmptyString: false,
    defaultNS: 'ui',
    resources: { [lng]: { ui: messages } },
    // Astro escapes what it prints; escaping twice would show `&#39;`.
    interpolation: {
      escapeValue: false,
    },
    saveMissing: true,
    missingKeyHandler: (_langs, _ns, id) => missing(id),
    missingInterpolationHandler: (text) => {
      throw new Error(`A message of ${locale} has a placeholder without a value: ${text}`);
    },
  });
  return (id, values = {}) => {
    const { count } = values;
    // i18next takes the form `_other` for one that the language lacks, and nobody would notice.
    if (typeof count === 'number' && !(id in messages) && !(`${id}_${plural.select(count)}` in messages)) {
      missing(`${id}_${plural.select(count)}`);
    }
    return instance.t(id, values);
  };
}
