import { locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { servedIn } from '#lib/view/served.ts';
import { content } from './content.ts';
import type { Guide, LocaleContent, Option, TextState } from './model.ts';
import { translate } from './scope.ts';
import { textState } from './texts.ts';

/** A text as a page of a language shows it: in that language, or in English when it lacks it. */
interface Served {
  /** Attributes of the block that holds the text. */
  served: Record<string, string>;
  state: TextState;
}

/** A guide for the pages of a language. */
export function guideIn(locale: Locale, slug: string): Served & { guide: Guide } {
  const { found: guide, ...rest } = textIn(locale, `guides/${slug}`, (said) => said.guides.get(slug));
  return { guide, ...rest };
}

/** An option for the pages of a language. */
export function optionIn(locale: Locale, slug: string): Served & { option: Option } {
  const { found: option, ...rest } = textIn(locale, `options/${slug}`, (said) => said.options.get(slug));
  return { option, ...rest };
}

function textIn<Text>(
  locale: Locale,
  text: string,
  pick: (said: LocaleContent) => Text | undefined,
): Served & { found: Text } {
  const own = content().locales.get(locale);
  const found = own && pick(own);
  if (found !== undefined) return { found, served: {}, state: textState(content(), locale, text) };
  const source = content().locales.get(sourceLocale);
  const english = source && pick(source);
  if (english === undefined) throw new Error(`There is no English text ${text}; write it, or remove what leads to it.`);
  return {
    found: english,
    served: servedIn(locales[sourceLocale].lang, locales[locale].lang),
    state: { record: undefined, stale: new Set() },
  };
}

/** The notice above a text: that it is English, or that a computer translated it and nobody has checked it. */
export function noticeFor(
  locale: Locale,
  { served, state }: Served,
  place: string,
  ...rest: string[]
): { text: string; english?: { href: string; label: string } } | undefined {
  const t = translate(locale);
  if ('data-served-lang' in served) return { text: t('translation.missing') };
  if (locale === sourceLocale || state.record?.read === 'native person') return undefined;
  return {
    text: t('translation.computer'),
    english: { href: pathTo(sourceLocale, place, ...rest), label: t('translation.english') },
  };
}
