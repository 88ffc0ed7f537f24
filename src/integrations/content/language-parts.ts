import { infoOf, localeList, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import type { Frame } from '#lib/view/frame.ts';
import { otherWords, scriptViews, type LanguageView, type ScriptView } from '#lib/view/languages.ts';
import { firstUsePath, wholeScript } from '../first-use.ts';
import { frameOf, translate } from './scope.ts';

/** Everything that the choice of languages shows. */
export interface LanguageParts {
  frame: Frame;
  /** Address of the script that finds languages by typing. */
  src: string;
  /** The script that shows the browser's language, whole. */
  choose: string;
  /** Every language, in the order of the registry. */
  languages: LanguageView[];
  scripts: ScriptView[];
  /** Languages whose word for "language" stands below the English one. */
  words: LanguageView[];
}

/** Gathers the first page, on which readers choose their language. */
export function languageParts(): LanguageParts {
  const languages = localeList.map(viewOf);
  return {
    frame: frameOf({ locale: sourceLocale, rest: [] }, translate(sourceLocale)('tab.languages')),
    src: firstUsePath('find-language'),
    choose: wholeScript('src/elements/choose-language.ts'),
    languages,
    scripts: scriptViews(languages),
    words: otherWords(languages),
  };
}

function viewOf(locale: Locale): LanguageView {
  const { lang, dir, name, script, otherTags = [] } = infoOf(locale);
  const t = translate(locale);
  return {
    href: pathTo(locale),
    lang,
    dir,
    name,
    script,
    otherTags,
    word: t('chooser.title'),
    find: t('chooser.find'),
    first: t('chooser.first'),
  };
}
