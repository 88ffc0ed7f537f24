import { locales } from '#lib/i18n/locales.ts';
import { sourceMessages } from '#lib/i18n/messages.ts';
import { place } from '#lib/schema/place.ts';
import { OptionError } from '#tools/due/options.ts';
import { fill } from './fill.ts';
import type { NewFile } from './write.ts';

/** The file of a place that its name asks for. Throws `OptionError`. */
export function newPlace(_root: string, asked: string): NewFile {
  const [, id] = /^(?:(?:content\/)?places\/)?([a-z]{2})(?:\.yaml)?$/.exec(asked) ?? [];
  if (id === undefined)
    throw new OptionError(`“${asked}” is no name of a place; write two letters, such as content/places/no.yaml.`);
  const file = `places/${id}.yaml`;
  const facts = Object.keys(sourceMessages).flatMap(
    (message) => /^fact\.([a-z]+(?:-[a-z]+)+)$/.exec(message)?.[1] ?? [],
  );
  const names = Object.values(locales).map(({ lang }) => `  ${lang}:`);
  return {
    file,
    text: fill('place.yaml', {
      file: `content/${file}`,
      id,
      iso: id.toUpperCase(),
      names: names.join('\n'),
      facts: facts.join(', '),
      when: place.shape.now.element.shape.when.options.join(', '),
    }),
  };
}
