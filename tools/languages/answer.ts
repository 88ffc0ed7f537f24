import type { Content } from '#integrations/content/model.ts';
import { infoOf, isLocale, localeList, sourceLocale } from '#lib/i18n/locales.ts';
import { OptionError } from '#tools/due/options.ts';
import { writeBase } from './base.ts';
import { begunLanguages } from './begun.ts';
import { begunLine, languageReport, languagesReport } from './report.ts';

/** What the command answers to these words. Throws `OptionError`. */
export function answer(root: string, content: Content, [asked, ...more]: readonly string[]): string {
  const known = localeList.filter((one) => one !== sourceLocale && infoOf(one).madeFrom === undefined);
  const begun = begunLanguages(root);
  const usage = `write one of: ${[...known, ...begun.map(({ segment }) => segment)].join(', ')}; or --base.`;
  if (more.length > 0) throw new OptionError(`“${more.join(' ')}” is too much; ${usage}`);
  if (asked === undefined) return languagesReport(content, begun);
  if (asked === '--base') return writeBase(root, content);
  const one = begun.find(({ segment }) => segment === asked);
  if (one) return begunLine(one);
  if (!isLocale(asked)) throw new OptionError(`There is no language “${asked}”; ${usage}`);
  if (asked === sourceLocale) throw new OptionError(`“${asked}” is the source of all others; ${usage}`);
  const { madeFrom } = infoOf(asked);
  if (madeFrom !== undefined) throw new OptionError(`${asked} is made from ${madeFrom}, letter by letter; ${usage}`);
  return languageReport(content, asked);
}
