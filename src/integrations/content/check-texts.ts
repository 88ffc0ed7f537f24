import { sourceLocale, writtenIn } from '#lib/i18n/locales.ts';
import { checkShapes } from './check-shapes.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';
import { guideFile, guideTexts, optionFile, optionTexts, situationFile, situationTexts } from './texts.ts';

/** What a text may not hold, since it differs by place: it belongs into a fact or a service. */
const misplaced: readonly [what: string, pattern: RegExp][] = [
  ['a phone number', /\+?\d[\d ()–-]{4,}\d|\b\d{3}\b/u],
  ['a price', /(?:€|\$|£|\bkr\b|\bNOK\b|\beuro?s?\b)\s*\d|\d\s*(?:€|\$|£|kr\b|NOK\b|euro?s?\b)/iu],
  [
    'a time or a deadline',
    /\d{1,2}[:.]\d\d|\d\s*(?:\p{L}+\s)?(?:hours?|days?|weeks?|months?|years?|timer?|dager?|uker?|måneder?|år|ساع\p{L}+|يوم\p{L}*|أيام|أسبوع\p{L}*|أسابيع|شهر\p{L}*|أشهر|سن\p{L}+)/iu,
  ],
  ['a digit', /\p{Nd}/u],
];

/** Numbers in words that name an age the law uses everywhere the same, and nothing else. */
const allowed = /\b18\b/gu;

/** Notes numbers in prose, and translations whose shape differs from the English. */
export function checkTexts(content: Content, problems: Problems): void {
  for (const [locale, said] of content.locales) {
    if (writtenIn(locale) !== locale) continue;
    for (const guide of said.guides.values()) checkDigits(guideTexts(guide), guideFile(locale, guide), problems);
    for (const option of said.options.values()) checkDigits(optionTexts(option), optionFile(locale, option), problems);
    checkDigits(situationTexts(said.situations), situationFile(locale), problems);
    if (locale !== sourceLocale) checkShapes(content, locale, problems);
  }
}

function checkDigits(texts: Map<string, string>, file: string, problems: Problems): void {
  for (const [id, text] of texts) {
    const rest = text.replace(allowed, '');
    const found = misplaced.find(([, pattern]) => pattern.test(rest));
    if (!found) continue;
    const [what, pattern] = found;
    const digits = pattern.exec(rest)?.[0].trim() ?? '';
    problems.add(file, id, `holds ${what} (“${digits}”); write it as a fact or a service, not in the text.`);
  }
}
