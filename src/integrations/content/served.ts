import { locales, sourceLocale, standIns, type Locale } from '#lib/i18n/locales.ts';
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
  /** Whether there is a translation, and it is older than the English. */
  older?: boolean;
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

function textIn<Text extends object>(
  locale: Locale,
  text: string,
  pick: (said: LocaleContent) => Text | undefined,
): Served & { found: Text } {
  const own = content().locales.get(locale);
  const found = own && pick(own);
  const state = stateOf(locale, text);
  if (found !== undefined && !mustBeNew(found, state)) return { found, served: {}, state };
  for (const other of standIns(locale)) {
    const said = content().locales.get(other);
    const instead = said && pick(said);
    if (instead === undefined) continue;
    return {
      found: instead,
      served: servedIn(locales[other].lang, locales[locale].lang),
      state: { record: undefined, stale: new Set() },
      older: found !== undefined,
    };
  }
  throw new Error(`There is no English text ${text}; write it, or remove what leads to it.`);
}

const states = new Map<string, TextState>();

/** The state of a text. Every row that leads to it asks, on every page, and it never changes. */
function stateOf(locale: Locale, text: string): TextState {
  const key = `${locale} ${text}`;
  const state = states.get(key) ?? textState(content(), locale, text);
  states.set(key, state);
  return state;
}

/** A page with live parts is one piece: if a block of it is old and could do harm, all of it stands in English. */
function mustBeNew(text: object, { record, stale }: TextState): boolean {
  if (!('live' in text) || text.live !== true || !record) return false;
  return content().guideSources.get((text as Guide).slug)?.critical === true && stale.size > 0;
}

/** The notice above a text: that it is English, or that a computer translated it and nobody has checked it. */
export function noticeFor(
  locale: Locale,
  { served, state, older = false }: Served,
  place: string,
  ...rest: string[]
): { text: string; english?: { href: string; label: string } } | undefined {
  const t = translate(locale);
  if ('data-served-lang' in served) return { text: t(older ? 'translation.newer' : 'translation.missing') };
  if (locale === sourceLocale || state.record?.read === 'native person') return undefined;
  return {
    text: t('translation.computer'),
    english: { href: pathTo(sourceLocale, place, ...rest), label: t('translation.english') },
  };
}
