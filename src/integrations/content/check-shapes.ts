import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import type { Content, Guide } from './model.ts';
import type { Problems } from './problems.ts';
import { guideFile, guideTexts, optionFile, optionTexts } from './texts.ts';

/** Notes translated texts that differ from the English in more than words: blocks are matched by their position. */
export function checkShapes(content: Content, locale: Locale, problems: Problems): void {
  const source = content.locales.get(sourceLocale);
  const said = content.locales.get(locale);
  for (const guide of said?.guides.values() ?? []) {
    const english = source?.guides.get(guide.slug);
    const file = guideFile(locale, guide);
    if (!english) noEnglish(file, problems);
    else if (english.live !== guide.live) {
      problems.add(
        file,
        '',
        `has the wrong ending; name it ${guide.slug}.${english.live ? 'mdx' : 'md'}, as in English.`,
      );
    } else {
      compare(shapeOf(english), shapeOf(guide), file, problems);
      if (guide.live) compare(partsOf(english), partsOf(guide), file, problems);
    }
  }
  for (const option of said?.options.values() ?? []) {
    const english = source?.options.get(option.slug);
    const file = optionFile(locale, option);
    if (!english) noEnglish(file, problems);
    else compare(keysOf(optionTexts(english)), keysOf(optionTexts(option)), file, problems);
  }
}

function noEnglish(file: string, problems: Problems): void {
  problems.add(file, '', 'has no English text of this name; remove it, or write the English first.');
}

/** What stands where: from an id, or a place, to what is there. */
type Shape = ReadonlyMap<string, string>;

function compare(english: Shape, own: Shape, file: string, problems: Problems): void {
  const keep = 'keep sections, paragraphs, lists and live parts as in the English.';
  const differs = [...english].find(([id, what]) => own.get(id) !== what);
  const extra = [...own].find(([id]) => !english.has(id));
  if (differs) {
    const [id, what] = differs;
    problems.add(
      file,
      id,
      own.has(id) ? `found ${own.get(id) ?? ''}, not ${what}; ${keep}` : `is missing, ${what}; ${keep}`,
    );
  } else if (extra) problems.add(file, extra[0], `found ${extra[1]} that the English lacks; ${keep}`);
}

function keysOf(texts: Map<string, string>): Shape {
  return new Map([...texts.keys()].map((id) => [id, 'a text']));
}

function shapeOf(guide: Guide): Shape {
  const blocks = guide.sections.flatMap((section) => section.blocks);
  const lists = blocks.map(
    (one) => [one.id, one.kind === 'p' ? 'a paragraph' : `a list of ${one.items.length}`] as const,
  );
  return new Map([...keysOf(guideTexts(guide)), ...lists]);
}

function partsOf({ parts }: Guide): Shape {
  return new Map(parts.map((part, at) => [`live part ${at + 1}`, `${part.tag} after ${part.after}`]));
}
