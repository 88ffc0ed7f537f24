import { sourceLocale } from '#lib/i18n/locales.ts';
import { isIcon } from '#lib/icons.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';
import { guideFile, optionFile } from './texts.ts';

/** Notes what English guides and options name and nobody wrote: facts, options, guides, sections, pictures. */
export function checkProse(content: Content, problems: Problems): void {
  const { guideSources, optionSources, places } = content;
  const english = content.locales.get(sourceLocale);
  const facts = new Set([...places.values()].flatMap((place) => Object.keys(place.facts)));
  const known = (
    file: string,
    field: string,
    ids: readonly string[],
    has: (id: string) => boolean,
    what: string,
  ): void => {
    for (const id of ids.filter((one) => !has(one))) problems.add(file, field, `found “${id}”; no such ${what}.`);
  };
  const isFact = facts.has.bind(facts);
  const isOption = optionSources.has.bind(optionSources);
  const isGuide = guideSources.has.bind(guideSources);
  const picture = 'picture in src/lib/icons.ts';

  for (const guide of english?.guides.values() ?? []) {
    const source = guideSources.get(guide.slug);
    if (!source) continue;
    const file = guideFile(sourceLocale, guide);
    known(file, 'icons', source.icons, isIcon, picture);
    known(file, 'facts', Object.values(source.facts).flat(), isFact, 'fact in any place');
    known(file, 'options', source.options, isOption, 'option');
    known(file, 'close', source.close, isGuide, 'guide');
    const last = guide.sections.length;
    const fits = (number: number): boolean => number >= 1 && number <= last;
    for (const number of Object.keys(source.facts)) {
      if (!fits(Number(number))) problems.add(file, 'facts', `names section ${number}; the text has ${last}.`);
    }
    if (source.unsure !== undefined && !fits(source.unsure)) {
      problems.add(file, 'unsure', `names section ${source.unsure}; the text has ${last}.`);
    }
  }
  for (const option of english?.options.values() ?? []) {
    const source = optionSources.get(option.slug);
    if (!source) continue;
    const file = optionFile(sourceLocale, option);
    known(file, 'icon', [source.icon], isIcon, picture);
    known(file, 'facts', Object.values(source.facts).flat(), isFact, 'fact in any place');
    known(file, 'compare', source.compare, isOption, 'option');
    known(file, 'guides', source.guides, isGuide, 'guide');
  }
}
