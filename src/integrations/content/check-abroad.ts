import { locales, sourceLocale } from '#lib/i18n/locales.ts';
import type { CheckDate } from './check-service.ts';
import type { Content } from './model.ts';
import { wrongWith } from './check-numbers.ts';
import type { Problems } from './problems.ts';

/** Notes lines of other countries that nobody can call, that belong to no fact file, or whose country has no name. */
export function checkAbroad(content: Content, dated: CheckDate, problems: Problems): void {
  const english = new Intl.DisplayNames([locales[sourceLocale].lang], { type: 'region', fallback: 'none' });
  for (const country of content.abroad.values()) {
    const file = `abroad/${country.id}.yaml`;
    const isCode = /^[a-z]{2}$/.test(country.id);
    const name = isCode ? english.of(country.id.toUpperCase()) : undefined;
    if (name === undefined) {
      problems.add(file, '', 'has the wrong name; write the ISO code of the country, such as al.yaml.');
    }
    if (!content.places.has(country.facts)) {
      problems.add(file, 'facts', `found “${country.facts}”; there is no places/${country.facts}.yaml.`);
    }
    for (const [id, line] of Object.entries(country.lines)) {
      if (!new RegExp(`^${country.id}-[1-9]\\d*$`).test(id)) {
        problems.add(file, `lines.${id}`, `has the wrong name; write one such as ${country.id}-1.`);
      }
      line.contacts.forEach((contact, at) => {
        const field = `lines.${id}.contacts.${at}`;
        dated(contact.check, file, `${field}.check.on`);
        const sentence = wrongWith(contact, { ...country, names: { en: name ?? country.id } });
        if (sentence) problems.add(file, `${field}.${sentence[0]}`, sentence[1]);
        else if (contact.value?.startsWith('+') === true && contact.reach !== 'abroad') {
          const remedy = `“${contact.value}” is for calls from other countries: write abroad, or leave it out.`;
          problems.add(file, `${field}.reach`, `is missing; ${remedy}`);
        }
      });
    }
  }
}
