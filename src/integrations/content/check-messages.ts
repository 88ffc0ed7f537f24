import { locales, sourceLocale, writtenIn, writtenLocales, type Locale } from '#lib/i18n/locales.ts';
import { expectedIds, placeholders, sourceOf, suffix, type Messages } from '#lib/i18n/messages.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes messages that a language lacks, has too many of or left empty, and placeholders that differ from the English. */
export function checkMessages(content: Content, problems: Problems): void {
  for (const [locale, { messages }] of content.locales) {
    if (writtenIn(locale) !== locale) continue;
    const note = (id: string, sentence: string): void => {
      problems.add(messageFile(locale), id, sentence);
    };
    checkIds(locale, messages, note);
    for (const [id, text] of Object.entries(messages)) checkPlaceholders(id, text, note);
  }
}

/** The file of the messages. */
export function messageFile(locale: Locale): string {
  return locale === sourceLocale ? `ui/${locale}.ts` : `ui/${locale}.json`;
}

type Note = (id: string, sentence: string) => void;

/** Ids of each language: they are asked for at every load, and never change. */
const expectedIn = new Map(writtenLocales.map((locale) => [locale, new Set(expectedIds(locales[locale].plurals))]));

function checkIds(locale: Locale, messages: Messages, note: Note): void {
  const forms: readonly string[] = locales[locale].plurals;
  const expected = expectedIn.get(locale) ?? new Set();
  for (const id of expected) {
    const form = suffix.test(id) ? `${locale} has the forms ${forms.join(', ')}: ` : '';
    if (!(id in messages)) note(id, `is missing; ${form}translate “${sourceOf(id) ?? ''}”.`);
    else if (messages[id] === '') note(id, `is empty; translate “${sourceOf(id) ?? ''}”.`);
  }
  for (const id of Object.keys(messages).filter((one) => !expected.has(one))) {
    const form = suffix.exec(id)?.[1];
    const isForm = form !== undefined && sourceOf(id) !== undefined;
    note(
      id,
      isForm
        ? `is a form that ${locale} does not have; write only ${forms.join(', ')}.`
        : 'is no message of the English; remove it, or correct its name.',
    );
  }
}

function checkPlaceholders(id: string, text: string, note: Note): void {
  const english = sourceOf(id);
  if (english === undefined || text === '' || text === english) return;
  // A form that stands for one number alone may say it in words.
  const free = /_(?:zero|one|two)$/.test(id) ? ['count'] : [];
  const [own, wanted] = [placeholders(text), placeholders(english)];
  const lost = without(wanted, own).filter((one) => !free.includes(one));
  const added = without(own, wanted);
  if (lost.length > 0) note(id, `lacks ${marks(lost)}; write it where it fits, as in “${english}”.`);
  if (added.length > 0) note(id, `has ${marks(added)}, which the English lacks; remove it: “${english}”.`);
}

function marks(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(', ');
}

/** What is left of a list when each of some others takes one away. */
function without(all: readonly string[], others: readonly string[]): string[] {
  return others.reduce((left, one) => (left.includes(one) ? left.toSpliced(left.indexOf(one), 1) : left), [...all]);
}
