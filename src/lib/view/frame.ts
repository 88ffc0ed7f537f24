import type { Translate } from '../i18n/translator.ts';
import type { Power } from '../page-policy.ts';
import type { PagePath } from '../paths.ts';
import type { LineView } from './line.ts';

/** What every page has around its text: head, bar, and the end with the lines to call. */
export interface Frame {
  page: PagePath;
  lang: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  /** Title of the browser's tab: one everyday word of the allow list. */
  tab: string;
  siteName: string;
  /** Where exit leads. */
  exit: string;
  /** Where "previous page" leads without a trail. */
  previous: string;
  /** The same page in every language. */
  alternates: { href: string; lang: string; dir: 'ltr' | 'rtl'; name: string }[];
  /** Full address for search engines; undefined while they are told not to index. */
  canonical: string | undefined;
  /** Lines that stand on every page of the place. */
  lines: LineView[];
  trial: boolean;
  /** Where the place takes requests to be called, and the script that looks for one that waits; undefined where nobody answers. */
  callMe: { href: string; script: string } | undefined;
  /** What its policy allows beside its own scripts and styles. */
  powers: readonly Power[];
  /** Whether short sentences of the language stand in English, since their translation is older. */
  newerWords: boolean;
  /** Sentence about who runs the site. */
  publisher: string;
}
