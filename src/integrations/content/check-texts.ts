import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';
import { guideTexts, optionTexts } from './texts.ts';

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
    for (const guide of said.guides.values()) {
      const file = `guides/${locale}/${guide.slug}.${guide.live ? 'mdx' : 'md'}`;
      checkDigits(guideTexts(guide), file, problems);
      checkShape(
        content,
        locale,
        file,
        guideTexts(guide),
        content.locales.get(sourceLocale)?.guides.get(guide.slug),
        guideTexts,
        problems,
      );
    }
    for (const option of said.options.values()) {
      const file = `options/${locale}/${option.slug}.yaml`;
      checkDigits(optionTexts(option), file, problems);
      checkShape(
        content,
        locale,
        file,
        optionTexts(option),
        content.locales.get(sourceLocale)?.options.get(option.slug),
        optionTexts,
        problems,
      );
    }
  }
}

function checkDigits(texts: Map<string, string>, file: string, problems: Problems): void {
  for (const [id, text] of texts) {
    const rest = text.replace(allowed, '');
    const found = misplaced.find(([, pattern]) => pattern.test(rest));
    if (found)
      problems.add(
        file,
        id,
        `holds ${found[0]} (“${found[1].exec(rest)?.[0].trim() ?? ''}”); write it as a fact or a service, not in the text.`,
      );
  }
}

function checkShape<Text>(
  _: Content,
  locale: Locale,
  file: string,
  texts: Map<string, string>,
  source: Text | undefined,
  read: (text: Text) => Map<string, string>,
  problems: Problems,
): void {
  if (locale === sourceLocale) return;
  if (source === undefined) {
    problems.add(file, '', 'has no English text of this name; remove it, or write the English first.');
    return;
  }
  const expected = [...read(source).keys()];
  const missing = expected.filter((id) => !texts.has(id));
  const extra = [...texts.keys()].filter((id) => !expected.includes(id));
  if (missing.length > 0)
    problems.add(
      file,
      missing[0] ?? '',
      `is missing; the English has ${expected.length} blocks, this text ${texts.size}: keep sections, paragraphs and lists in the same order.`,
    );
  else if (extra.length > 0)
    problems.add(
      file,
      extra[0] ?? '',
      'is more than the English has; keep sections, paragraphs and lists in the same order.',
    );
}
