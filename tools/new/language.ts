import { readPlaces } from '#integrations/content/load.ts';
import { Problems } from '#integrations/content/problems.ts';
import { readLocales } from '#integrations/content/read-locale.ts';
import { readSituationSources } from '#integrations/content/read-situations.ts';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { guideTemplate } from './language/guide.ts';
import { messageTemplate } from './language/messages.ts';
import { messageNotes } from './language/notes.ts';
import { languageAsked } from './language/tag.ts';
import { toDoList } from './language/to-do.ts';
import { optionTemplate, searchTemplate, situationTemplate, wordsTemplate } from './language/yaml.ts';
import type { NewFile } from './write.ts';

/** All files of a language that its segment asks for, with the English beside each text. Throws `OptionError`. */
export function newLanguage(root: string, asked: string): NewFile[] {
  const language = languageAsked(asked);
  const { segment, english: name, info } = language;
  const problems = new Problems();
  const english = readLocales(root, problems).get(sourceLocale);
  const situations = readSituationSources(root, problems);
  const places = readPlaces(root, problems);
  problems.throwIfAny();
  if (!english) throw new Error('unreachable: the source is one of our languages');
  const notes = messageNotes(new URL('../../content/ui/en/', import.meta.url));
  return [
    { file: `to-do/${segment}.md`, text: toDoList(language, { english, places, notes }) },
    { file: `ui/${segment}.json`, text: messageTemplate(info.plurals) },
    ...[...english.guides.values()].map((guide) => ({
      file: `guides/${segment}/${guide.slug}.${guide.live ? 'mdx' : 'md'}`,
      text: guideTemplate(guide),
    })),
    ...[...english.options.values()].map((option) => ({
      file: `options/${segment}/${option.slug}.yaml`,
      text: optionTemplate(option),
    })),
    { file: `situations/${segment}.yaml`, text: situationTemplate(situations) },
    { file: `search/${segment}.yaml`, text: searchTemplate(english.search, name) },
    { file: `words/${segment}.yaml`, text: wordsTemplate(english.words, name) },
  ];
}
